import type { Edit } from "../schemas/change.ts";
import { jsEdit } from "./js-edit.ts";
import type { ReplacedResource } from "./replaced-resource.ts";
import { carriedFields, guardsBefore, holdsSecret, trapsAfterEdits, trapsOnCarry } from "./touched.ts";

/** The SDK's package and client of each service. */
export const JS_CLIENTS = {
  "cognito-idp": { name: "CognitoIdentityProviderClient", from: "@aws-sdk/client-cognito-identity-provider" },
  "cognito-identity": { name: "CognitoIdentityClient", from: "@aws-sdk/client-cognito-identity" },
} as const;

/**
 * The procedure as a script for the AWS SDK for JavaScript v3. It shows the difference, and writes only with `--write`,
 * after the way back is kept in a file that is not there yet.
 *
 * @param region The AWS Region, or its placeholder.
 */
export function safeUpdateJs(resource: ReplacedResource, edits: readonly Edit[], region: string): string {
  const { service, read, update, root, keys, renamed } = resource;
  const client = JS_CLIENTS[service];
  const own = Object.entries(keys).map(([name, blank]) => `${name}: ${JSON.stringify(blank)}`);
  const carried = [
    "...names",
    ...Object.entries(renamed)
      .filter(([name]) => !(name in keys))
      .map(([name, from]) => `${name}: before.${from}`),
  ];
  const hides = holdsSecret(resource, edits);
  const [old, fresh] = hides ? ["shown(now[field])", "shown(after[field])"] : ["now[field]", "after[field]"];
  return [
    `import { ${client.name}, ${read}Command, ${update}Command } from "${client.from}";`,
    'import { writeFileSync } from "node:fs";',
    'import { isDeepStrictEqual } from "node:util";',
    "",
    `const client = new ${client.name}({ region: ${JSON.stringify(region)} });`,
    `const names = { ${own.join(", ")} };`,
    root === ""
      ? `const before = await client.send(new ${read}Command(names));`
      : `const { ${root}: before } = await client.send(new ${read}Command(names));`,
    "",
    "// Everything that the update accepts: what it leaves out would be reset.",
    "const accepted = [",
    ...carriedFields(resource, edits)
      .filter((field) => !(field in keys))
      .map((field) => `  "${field}",`),
    "];",
    `const now = structuredClone({ ${carried.join(", ")} });`,
    "for (const field of accepted) if (before[field] !== undefined) now[field] = structuredClone(before[field]);",
    ...trapsOnCarry(resource, edits).flatMap(({ why, js }) => [`// ${why}`, js]),
    ...guardsBefore(resource, edits).map(({ js, words }) => `if (${js}) throw new Error(${JSON.stringify(words)});`),
    "",
    "const after = structuredClone(now);",
    ...edits.flatMap((edit) => jsEdit(resource, edit)),
    ...trapsAfterEdits(resource, edits).map(({ js }) => js.replace(/\bnow\b/g, "after")),
    "",
    ...(hides ? HIDE : []),
    "for (const field of new Set([...Object.keys(now), ...Object.keys(after)])) {",
    `  if (!isDeepStrictEqual(now[field], after[field])) console.log(field, ${old}, "→", ${fresh});`,
    "}",
    "// Run it once to see the difference; run it with --write to make the change. undo.json takes it back.",
    'if (process.argv.includes("--write")) {',
    `  writeFileSync("undo.json", JSON.stringify(now, null, 2), { flag: "wx"${hides ? ", mode: 0o600" : ""} });`,
    `  await client.send(new ${update}Command(after));`,
    "}",
  ].join("\n");
}

const HIDE = [
  "// The provider's secret is sent back as it is, and not shown.",
  'const shown = (value) => JSON.stringify(value, (key, inner) => (/secret|private_key/.test(key) ? "…" : inner));',
];
