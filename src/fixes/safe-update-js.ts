import type { Edit } from "../schemas/change.ts";
import type { ReplacedResource } from "./resources.ts";

/** The procedure as a script for the AWS SDK for JavaScript v3. It shows the difference, and writes only with `--write`. */
export function safeUpdateJs(resource: ReplacedResource, edits: readonly Edit[]): string {
  const { read, update, root, keys, renamed, accepted, traps } = resource;
  const own = Object.entries(keys).map(([name, blank]) => `${name}: "${blank}"`);
  const carried = [
    "...names",
    ...Object.entries(renamed)
      .filter(([name]) => !(name in keys))
      .map(([name, from]) => `${name}: before.${from}`),
  ];
  return [
    `import { CognitoIdentityProviderClient, ${read}Command, ${update}Command } from "@aws-sdk/client-cognito-identity-provider";`,
    'import { isDeepStrictEqual } from "node:util";',
    "",
    'const client = new CognitoIdentityProviderClient({ region: "REGION" });',
    `const names = { ${own.join(", ")} };`,
    root === ""
      ? `const before = await client.send(new ${read}Command(names));`
      : `const { ${root}: before } = await client.send(new ${read}Command(names));`,
    "",
    "// Everything that the update accepts: what it leaves out would be reset.",
    "const accepted = [",
    ...accepted.filter((field) => !(field in keys)).map((field) => `  "${field}",`),
    "];",
    `const now = structuredClone({ ${carried.join(", ")} });`,
    "for (const field of accepted) if (before[field] !== undefined) now[field] = structuredClone(before[field]);",
    ...traps.flatMap(({ why, js }) => [`// ${why}`, js]),
    "",
    "const after = structuredClone(now);",
    ...edits.flatMap((edit) => applyEdit(resource, edit)),
    "",
    "for (const field of Object.keys(after)) {",
    '  if (!isDeepStrictEqual(now[field], after[field])) console.log(field, now[field], "→", after[field]);',
    "}",
    "// Run it once to see the difference; run it with --write to make the change.",
    `if (process.argv.includes("--write")) await client.send(new ${update}Command(after));`,
  ].join("\n");
}

/** The statements that make one edit of the object `after`. */
function applyEdit({ defaults }: ReplacedResource, { field, set, add, remove }: Edit): string[] {
  const steps = field.split(".");
  const parents = steps.slice(0, -1).map((_, index) => `after.${steps.slice(0, index + 1).join(".")} ??= {};`);
  const target = `after.${field}`;
  const list = `(${target} ?? ${JSON.stringify(defaults[field] ?? [])})`;
  if (add)
    return [
      ...parents,
      `${target} = [...new Set([...${list}, ${add.map((value) => JSON.stringify(value)).join(", ")}])];`,
    ];
  if (remove) return [...parents, `${target} = ${list}.filter((value) => !${JSON.stringify(remove)}.includes(value));`];
  return [...parents, `${target} = ${JSON.stringify(set)};`];
}
