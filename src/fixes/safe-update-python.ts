import type { Edit } from "../schemas/change.ts";
import { pythonEdit } from "./python-edit.ts";
import type { ReplacedResource } from "./replaced-resource.ts";
import { snake } from "./spell-name.ts";
import { carriedFields, guardsBefore, holdsSecret, trapsAfterEdits, trapsOnCarry } from "./touched.ts";

/**
 * The procedure as a script for boto3. It shows the difference, and writes only with `--write`, after the way back is kept
 * in a file that is not there yet.
 *
 * @param region The AWS Region, or its placeholder.
 */
export function safeUpdatePython(resource: ReplacedResource, edits: readonly Edit[], region: string): string {
  const { service, read, update, root, keys, renamed } = resource;
  const own = Object.entries(keys).map(([name, blank]) => `"${name}": ${JSON.stringify(blank)}`);
  const carried = [
    "**names",
    ...Object.entries(renamed)
      .filter(([name]) => !(name in keys))
      .map(([name, from]) => `"${name}": before["${from}"]`),
  ];
  const hides = holdsSecret(resource, edits);
  const [old, fresh] = hides
    ? ["shown(now.get(field))", "shown(after.get(field))"]
    : ["now.get(field)", "after.get(field)"];
  return [
    hides ? "import copy, json, os, sys" : "import copy, json, sys",
    "import boto3",
    "",
    `client = boto3.client("${service}", region_name=${JSON.stringify(region)})`,
    `names = {${own.join(", ")}}`,
    `before = client.${snake(read)}(**names)${root === "" ? "" : `["${root}"]`}`,
    "",
    "# Everything that the update accepts: what it leaves out would be reset.",
    "accepted = [",
    ...carriedFields(resource, edits)
      .filter((field) => !(field in keys))
      .map((field) => `    "${field}",`),
    "]",
    `now = {${carried.join(", ")}, **{field: copy.deepcopy(before[field]) for field in accepted if field in before}}`,
    ...trapsOnCarry(resource, edits).flatMap(({ why, python }) => [`# ${why}`, python]),
    ...guardsBefore(resource, edits).flatMap(({ python, words }) => [
      `if ${python}:`,
      `    sys.exit(${JSON.stringify(words)})`,
    ]),
    "",
    "after = copy.deepcopy(now)",
    ...edits.flatMap((edit) => pythonEdit(resource, edit)),
    ...trapsAfterEdits(resource, edits).map(({ python }) => python.replace(/\bnow\b/g, "after")),
    "",
    ...(hides ? HIDE : []),
    "for field in {**now, **after}:",
    "    if now.get(field) != after.get(field):",
    `        print(field, ${old}, "->", ${fresh})`,
    "# Run it once to see the difference; run it with --write to make the change. undo.json takes it back.",
    'if "--write" in sys.argv:',
    ...(hides ? ["    os.umask(0o077)"] : []),
    '    with open("undo.json", "x") as file:',
    "        json.dump(now, file, indent=2)",
    `    client.${snake(update)}(**after)`,
  ].join("\n");
}

const HIDE = [
  "# The provider's secret is sent back as it is, and not shown.",
  "def shown(details):",
  "    if not isinstance(details, dict):",
  "        return details",
  '    return {key: "…" if "secret" in key or key == "private_key" else value for key, value in details.items()}',
  "",
];
