import type { Edit } from "../schemas/change.ts";
import type { ReplacedResource } from "./resources.ts";

/** The procedure as a shell script with the AWS CLI and jq: before.json → undo.json → after.json → compare → write. */
export function safeUpdateCli(resource: ReplacedResource, edits: readonly Edit[]): string {
  const keys = Object.entries(resource.keys)
    .map(([name, blank]) => `--${kebab(name)} ${blank}`)
    .join(" ");
  const query = resource.root === "" ? "" : ` --query ${resource.root}`;
  const dropped =
    resource.secret.length > 0 ? ` | jq 'del(${resource.secret.map((field) => `.${field}`).join(", ")})'` : "";
  return [
    "# 1. Read the present settings" + (dropped === "" ? "." : "; the client secret does not go into the file."),
    `aws cognito-idp ${kebab(resource.read)} --region REGION \\`,
    `  ${keys} \\`,
    `  --output json${query}${dropped} > before.json`,
    "",
    "# 2. Keep everything that the update accepts: this file undoes the change, too.",
    `jq '${quote(carryOver(resource))}' before.json > undo.json`,
    "",
    "# 3. Make the change.",
    `jq '${quote(edits.map((edit) => applyEdit(resource, edit)).join("\n  | "))}' undo.json > after.json`,
    "",
    "# 4. Compare. Nothing but this change may differ.",
    "diff undo.json after.json",
    "",
    "# 5. Write. The same with file://undo.json takes it back.",
    `aws cognito-idp ${kebab(resource.update)} --region REGION --cli-input-json file://after.json`,
  ].join("\n");
}

/** The jq program that turns the present settings into a request of the update. */
export function carryOver({ accepted, renamed, keys, traps }: ReplacedResource): string {
  const own = Object.entries(keys)
    .filter(([name]) => !accepted.includes(name) && !(name in renamed))
    .map(([name, blank]) => `${name}: "${blank}"`);
  const taken = Object.entries(renamed).map(([name, from]) => `${name}: .${from}`);
  return [
    `{${fold([...taken, ...own, ...accepted])}}`,
    "with_entries(select(.value != null))",
    ...traps.map(({ jq }) => jq),
  ].join("\n  | ");
}

/** The jq filter that makes one edit. A list that is not there starts from what its absence stands for. */
export function applyEdit({ defaults }: ReplacedResource, { field, set, add, remove }: Edit): string {
  const path = `.${field}`;
  const list = `(${path} // ${JSON.stringify(defaults[field] ?? [])})`;
  if (add) return `${path} = ${list}\n    + (${JSON.stringify(add)} - ${list})`;
  if (remove) return `${path} = ${list} - ${JSON.stringify(remove)}`;
  return `${path} = ${JSON.stringify(set)}`;
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

function kebab(name: string): string {
  return name.replace(/(?<!^)([A-Z])/g, "-$1").toLowerCase();
}

/** A jq program inside single quotes of a shell. */
function quote(program: string): string {
  return program.replaceAll("'", String.raw`'\''`);
}
