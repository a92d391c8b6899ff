import type { BuiltFix } from "../build-fix.ts";
import { pythonLiteral } from "../python-literal.ts";
import { RESOURCES } from "../resources.ts";
import { snake } from "../spell-name.ts";

/** The complete update as a script for boto3. */
export function requestPython({ of, after }: BuiltFix, region: string): string {
  const { service, update } = RESOURCES[of];
  return [
    "import boto3",
    "",
    `client = boto3.client("${service}", region_name=${JSON.stringify(region)})`,
    `client.${snake(update)}(`,
    ...Object.entries(after).map(([name, value]) => `    ${name}=${pythonLiteral(value)},`),
    ")",
  ].join("\n");
}
