import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";

interface SdkPartition {
  id: string;
  outputs: { dnsSuffix: string };
  regions: Record<string, unknown>;
}

/** The partitions that anybody can have an account in. */
const OPEN = ["aws", "aws-cn", "aws-us-gov", "aws-eusc"];

export const SDK_REGIONS_FILE = "src/collectors/sdk-regions.ts";

/**
 * The text of src/collectors/sdk-regions.ts, made from the endpoint data of the installed SDK: partitions with their
 * Regions and host endings, and the Regions whose FIPS host its rules for user pools name. The SDK keeps both to itself, so its
 * files are read. Run this file after an update of the SDK: it writes the text.
 */
export function sdkRegions(): Promise<string> {
  const partitions = sdkPartitions().filter(({ id }) => OPEN.includes(id));
  const data = Object.fromEntries(
    partitions.map(({ id, outputs, regions }) => [
      id,
      { suffix: outputs.dnsSuffix, regions: Object.keys(regions).filter((region) => /-\d+$/.test(region)) },
    ]),
  );
  const rules = readFileSync("node_modules/@aws-sdk/client-cognito-identity-provider/dist-es/endpoint/bdd.js", "utf8");
  const fips = [...rules.matchAll(/cognito-idp-fips\.([a-z0-9-]+)\.amazonaws\.com"/g)].map(([, region]) => region);
  const text = `// Made by tests/support/make-sdk-regions.ts from the installed SDK. Not to be edited.

/** Partitions, how their hosts end, and their Regions, whether or not Cognito is offered there. */
export const SDK_PARTITIONS = ${JSON.stringify(data)} as const;

/** Regions whose FIPS host for user pools the SDK names. */
export const SDK_FIPS_REGIONS: readonly string[] = ${JSON.stringify(fips)};
`;
  return format(text, { parser: "typescript", printWidth: 120, trailingComma: "all" });
}

function sdkPartitions(): SdkPartition[] {
  const file = "node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js";
  const json = readFileSync(file, "utf8")
    .replace(/^export const partitionsInfo = /, "")
    .replace(/;\s*$/, "");
  return (JSON.parse(json) as { partitions: SdkPartition[] }).partitions;
}

if (import.meta.main) writeFileSync(SDK_REGIONS_FILE, await sdkRegions());
