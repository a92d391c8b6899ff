import type { Edit } from "../schemas/change.ts";
import type { ReplacedResource } from "./replaced-resource.ts";
import { jqEdit } from "./jq-edit.ts";
import { keepFiles, writeCalls } from "./shell-procedure.ts";
import { kebab } from "./spell-name.ts";
import { carriedFields, guardsBefore, holdsSecret, trapsAfterEdits, trapsOnCarry } from "./touched.ts";

/**
 * The procedure as a shell script with the AWS CLI and jq: it reads, keeps undo.json and after.json, and shows the
 * difference. A paste of the whole writes nothing: the last lines only name the two calls, for when the difference is right.
 *
 * @param region The AWS Region, or its placeholder.
 */
export function safeUpdateCli(resource: ReplacedResource, edits: readonly Edit[], region: string): string {
  const { service } = resource;
  const keys = Object.entries(resource.keys)
    .map(([name, blank]) => `--${kebab(name)} ${blank}`)
    .join(" ");
  const query = resource.root === "" ? "" : ` --query ${resource.root}`;
  return [
    ...keepFiles([
      ...(holdsSecret(resource, edits)
        ? [
            'umask 077; echo "The files hold the secret of the provider: only you can read them. Delete them in the end."',
          ]
        : []),
      `before=$(aws ${service} ${kebab(resource.read)} --region ${region} \\`,
      `  ${keys} \\`,
      `  --output json${query})`,
      `undo=$(printf '%s' "$before" | jq '${quote(carryOver(resource, edits))}')`,
      `after=$(printf '%s' "$undo" | jq '${quote(makeChange(resource, edits))}')`,
      "printf '%s\\n' \"$undo\" > undo.json",
      "printf '%s\\n' \"$after\" > after.json",
    ]),
    ...writeCalls(`aws ${service} ${kebab(resource.update)} --region ${region} --cli-input-json`),
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
  return [
    ...guardsBefore(resource, edits).map(({ jq, words }) => `if ${jq} then error(${JSON.stringify(words)}) else . end`),
    ...edits.map((edit) => jqEdit(resource, edit)),
    ...trapsAfterEdits(resource, edits).map(({ jq }) => jq),
  ].join("\n  | ");
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
