import type { Edit } from "../schemas/change.ts";
import type { ReplacedResource } from "./replaced-resource.ts";
import { jqEdit } from "./jq-edit.ts";
import { kebab } from "./spell-name.ts";
import { carriedFields, holdsSecret, trapsAfterEdits, trapsOnCarry } from "./touched.ts";

/** The procedure as a shell script with the AWS CLI and jq: before.json → undo.json → after.json → compare → write. */
export function safeUpdateCli(resource: ReplacedResource, edits: readonly Edit[]): string {
  const { service } = resource;
  const keys = Object.entries(resource.keys)
    .map(([name, blank]) => `--${kebab(name)} ${blank}`)
    .join(" ");
  const query = resource.root === "" ? "" : ` --query ${resource.root}`;
  const gone = [...resource.secret, ...resource.onlyWhenTouched.filter(() => !holdsSecret(resource, edits))];
  const dropped = gone.length > 0 ? ` | jq 'del(${gone.map((field) => `.${field}`).join(", ")})'` : "";
  return [
    `# 1. Read the present settings${dropped === "" ? "." : "; the secret does not go into the file."}`,
    ...(holdsSecret(resource, edits)
      ? ["# The files hold the provider's secret: only you can read them, and step 6 deletes them.", "umask 077"]
      : []),
    `aws ${service} ${kebab(resource.read)} --region REGION \\`,
    `  ${keys} \\`,
    `  --output json${query}${dropped} > before.json`,
    "",
    "# 2. Keep everything that the update accepts: this file undoes the change, too.",
    `jq '${quote(carryOver(resource, edits))}' before.json > undo.json`,
    "",
    "# 3. Make the change.",
    `jq '${quote(makeChange(resource, edits))}' undo.json > after.json`,
    "",
    "# 4. Compare. Nothing but this change may differ.",
    "diff undo.json after.json",
    "",
    "# 5. Write. The same with file://undo.json takes it back.",
    `aws ${service} ${kebab(resource.update)} --region REGION --cli-input-json file://after.json`,
    ...(holdsSecret(resource, edits)
      ? ["", "# 6. When you no longer want to take it back.", "rm before.json undo.json after.json"]
      : []),
  ].join("\n");
}

/** The jq program that turns the present settings into a request of the update. */
export function carryOver(resource: ReplacedResource, edits: readonly Edit[]): string {
  const { accepted, renamed, keys } = resource;
  const own = Object.entries(keys)
    .filter(([name]) => !accepted.includes(name) && !(name in renamed))
    .map(([name, blank]) => `${name}: "${blank}"`);
  const taken = Object.entries(renamed).map(([name, from]) => `${name}: .${from}`);
  return [
    `{${fold([...taken, ...own, ...carriedFields(resource, edits)])}}`,
    "with_entries(select(.value != null))",
    ...trapsOnCarry(resource, edits).map(({ jq }) => jq),
  ].join("\n  | ");
}

/** The jq program that makes the change in a request that keeps everything. */
export function makeChange(resource: ReplacedResource, edits: readonly Edit[]): string {
  return [...edits.map((edit) => jqEdit(resource, edit)), ...trapsAfterEdits(resource, edits).map(({ jq }) => jq)].join(
    "\n  | ",
  );
}

/** Joins the fields of an object with commas, in lines of a readable width. */
function fold(fields: readonly string[]): string {
  let lines = "";
  let width = 0;
  for (const [index, field] of fields.entries()) {
    const isLast = index === fields.length - 1;
    const isFull = width + field.length > LINE_WIDTH;
    lines += (index === 0 ? "" : isFull ? "\n    " : " ") + field + (isLast ? "" : ",");
    width = isFull ? field.length : width + field.length + 2;
  }
  return lines;
}

/** Characters of a line of code that fit beside each other on a laptop's screen. */
const LINE_WIDTH = 80;

/** A jq program inside single quotes of a shell. */
function quote(program: string): string {
  return program.replaceAll("'", String.raw`'\''`);
}
