import type { Edit } from "../schemas/change.ts";
import type { ReplacedResource } from "./resources.ts";

/** The procedure as a script for boto3. It shows the difference, and writes only with `--write`. */
export function safeUpdatePython(resource: ReplacedResource, edits: readonly Edit[]): string {
  const { read, update, root, keys, renamed, accepted, traps } = resource;
  const own = Object.entries(keys).map(([name, blank]) => `"${name}": "${blank}"`);
  const carried = [
    "**names",
    ...Object.entries(renamed)
      .filter(([name]) => !(name in keys))
      .map(([name, from]) => `"${name}": before["${from}"]`),
  ];
  return [
    "import copy, sys",
    "import boto3",
    "",
    'client = boto3.client("cognito-idp", region_name="REGION")',
    `names = {${own.join(", ")}}`,
    `before = client.${snake(read)}(**names)${root === "" ? "" : `["${root}"]`}`,
    "",
    "# Everything that the update accepts: what it leaves out would be reset.",
    "accepted = [",
    ...accepted.filter((field) => !(field in keys)).map((field) => `    "${field}",`),
    "]",
    `now = {${carried.join(", ")}, **{field: copy.deepcopy(before[field]) for field in accepted if field in before}}`,
    ...traps.flatMap(({ why, python }) => [`# ${why}`, python]),
    "",
    "after = copy.deepcopy(now)",
    ...edits.flatMap((edit) => applyEdit(resource, edit)),
    "",
    "for field in after:",
    "    if now.get(field) != after[field]:",
    '        print(field, now.get(field), "->", after[field])',
    "# Run it once to see the difference; run it with --write to make the change.",
    'if "--write" in sys.argv:',
    `    client.${snake(update)}(**after)`,
  ].join("\n");
}

/** The statements that make one edit of the dictionary `after`. */
function applyEdit({ defaults }: ReplacedResource, { field, set, add, remove }: Edit): string[] {
  const steps = field.split(".");
  const last = JSON.stringify(steps.at(-1));
  const parent = `after${steps
    .slice(0, -1)
    .map((step) => `.setdefault(${JSON.stringify(step)}, {})`)
    .join("")}`;
  const list = `${parent}.get(${last}, ${pythonLiteral(defaults[field] ?? [])})`;
  if (add) return [`${parent}[${last}] = list(dict.fromkeys(${list} + ${pythonLiteral(add)}))`];
  if (remove) return [`${parent}[${last}] = [value for value in ${list} if value not in ${pythonLiteral(remove)}]`];
  return [`${parent}[${last}] = ${pythonLiteral(set)}`];
}

/** A JSON value as Python spells it. */
function pythonLiteral(value: unknown): string {
  if (value === true) return "True";
  if (value === false) return "False";
  if (value === null || value === undefined) return "None";
  if (Array.isArray(value)) return `[${value.map(pythonLiteral).join(", ")}]`;
  if (typeof value === "object") {
    return `{${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}: ${pythonLiteral(item)}`)
      .join(", ")}}`;
  }
  return JSON.stringify(value);
}

function snake(name: string): string {
  return name.replace(/(?<!^)([A-Z])/g, "_$1").toLowerCase();
}
