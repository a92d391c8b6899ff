import { describe, expect, it } from "vitest";
import { settingsFromAnswer } from "../../../src/fixes/settings-from-answer.ts";

const CLIENT = { UserPoolId: "p", ClientId: "c", LastModifiedDate: "2026-01-31T00:00:00Z" };

describe("settingsFromAnswer", () => {
  it("takes the settings with or without the root of the answer", () => {
    expect(settingsFromAnswer("user-pool-client", { UserPoolClient: CLIENT })).toEqual(CLIENT);
    expect(settingsFromAnswer("user-pool-client", CLIENT)).toEqual(CLIENT);
  });

  it("drops secrets at every depth", () => {
    const provider = {
      UserPoolId: "p",
      ProviderName: "Corp",
      ProviderType: "OIDC",
      ProviderDetails: { client_id: "c", client_secret: "planted" },
    };
    expect(JSON.stringify(settingsFromAnswer("identity-provider", provider))).not.toContain("planted");
    expect(settingsFromAnswer("user-pool-client", { ...CLIENT, ClientSecret: "planted" })).toEqual(CLIENT);
  });

  it("refuses a part of an answer, from which a complete request cannot be made", () => {
    expect(settingsFromAnswer("user-pool", { Id: "p", Name: "shop" })).toBeNull();
    expect(settingsFromAnswer("user-pool-client", { UserPoolClient: { ExplicitAuthFlows: [] } })).toBeNull();
  });

  it("refuses an answer about something else", () => {
    for (const answer of [null, 1, "x", [], {}, { UserPool: null }, { UserPoolClient: CLIENT }])
      expect(settingsFromAnswer("user-pool", answer)).toBeNull();
    expect(settingsFromAnswer("user-pool-mfa", { Id: "p", MfaConfiguration: "OFF" })).toBeNull();
    expect(settingsFromAnswer("identity-pool-roles", { IdentityPoolId: "1", IdentityPoolName: "shop" })).toBeNull();
  });
});
