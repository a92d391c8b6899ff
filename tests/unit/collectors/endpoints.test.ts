import { CognitoIdentityClient } from "@aws-sdk/client-cognito-identity";
import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { connectSources, endpointOf, isRegion, partitionOf, REGIONS } from "../../../src/collectors/endpoints.ts";

interface SdkPartition {
  id: string;
  regions: Record<string, unknown>;
}

/** The SDK keeps its partitions to itself, so its file is read. */
function sdkPartitions(): SdkPartition[] {
  const file = "node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js";
  const json = readFileSync(file, "utf8")
    .replace(/^export const partitionsInfo = /, "")
    .replace(/;\s*$/, "");
  return (JSON.parse(json) as { partitions: SdkPartition[] }).partitions;
}

/** Regions of the SDK in which Cognito is not offered, or not known to be. A new one has to be looked up. */
const WITHOUT_COGNITO = ["me-west-1", "sa-west-1", "cn-northwest-1"];

describe("the Regions", () => {
  it("are those of the SDK, in its partitions, but for the ones without Cognito", () => {
    const known = sdkPartitions()
      .filter(({ id }) => ["aws", "aws-cn", "aws-us-gov", "aws-eusc"].includes(id))
      .flatMap(({ id, regions }) =>
        Object.keys(regions)
          .filter(isRegion)
          .map((region) => `${id} ${region}`),
      );
    const listed = REGIONS.map(({ id, partition }) => `${partition} ${id}`);
    const without = WITHOUT_COGNITO.map((region) => `${partitionOf(region)} ${region}`);
    expect([...listed, ...without].sort()).toEqual(known.sort());
  });

  it.each(REGIONS)("$id has the hosts that the SDK calls", ({ id, services, fips }) => {
    for (const useFipsEndpoint of fips ? [false, true] : [false]) {
      for (const service of services) {
        const Client = service === "cognito-idp" ? CognitoIdentityProviderClient : CognitoIdentityClient;
        const { config } = new Client({ region: id, useFipsEndpoint });
        const { url } = config.endpointProvider({ Region: id, UseFIPS: useFipsEndpoint, UseDualStack: false });
        expect(url.origin).toBe(endpointOf(service, id, useFipsEndpoint));
      }
    }
  });

  it("are listed for the security policy as https origins, once each", () => {
    const sources = connectSources();
    expect(new Set(sources).size).toBe(sources.length);
    for (const source of sources) expect(new URL(source).origin).toBe(source);
    expect(sources).toContain("https://cognito-identity.cn-north-1.amazonaws.com.cn");
    expect(sources).not.toContain("https://cognito-idp.cn-north-1.amazonaws.com.cn");
  });
});
