import { CognitoIdentityClient } from "@aws-sdk/client-cognito-identity";
import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SDK_PARTITIONS } from "../../../src/collectors/sdk-regions.ts";
import { SDK_REGIONS_FILE, sdkRegions } from "../../support/make-sdk-regions.ts";
import { connectSources, endpointOf, isRegion, partitionOf, REGIONS } from "../../../src/collectors/endpoints.ts";

describe("the Regions", () => {
  it("are made from the installed SDK: after an update, run tests/support/make-sdk-regions.ts", async () => {
    expect(readFileSync(SDK_REGIONS_FILE, "utf8")).toBe(await sdkRegions());
  });

  it("are the SDK's, but for those without Cognito", () => {
    const listed = new Set(REGIONS.map(({ id }) => id));
    const all = Object.values(SDK_PARTITIONS).flatMap(({ regions }): readonly string[] => regions);
    expect(all.filter((id) => !listed.has(id)).sort()).toEqual(["cn-northwest-1", "me-west-1", "sa-west-1"]);
    for (const { id, partition } of REGIONS) expect([id, isRegion(id), partitionOf(id)]).toEqual([id, true, partition]);
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
