import type { BuiltFix } from "../build-fix.ts";
import { RESOURCES } from "../resources.ts";
import { JS_CLIENTS } from "../safe-update-js.ts";

/** The complete update as a script for the AWS SDK for JavaScript v3. */
export function requestJs({ of, after }: BuiltFix, region: string): string {
  const { service, update } = RESOURCES[of];
  const { name, from } = JS_CLIENTS[service];
  return [
    `import { ${name}, ${update}Command } from "${from}";`,
    "",
    `const client = new ${name}({ region: ${JSON.stringify(region)} });`,
    `await client.send(new ${update}Command(${JSON.stringify(after, null, 2)}));`,
  ].join("\n");
}
