import { describe, expect, it } from "vitest";
import {
  fitsCase,
  liveSettings,
  pastedSettings,
  subjectOfSettings,
} from "../../../../src/islands/fix/present-settings.ts";

const POOL = {
  Id: "eu-west-1_Example1",
  Name: "shop",
  LastModifiedDate: "2026-01-31T00:00:00Z",
  UserPoolTags: { team: "id" },
};
const from = { origin: "live", call: "DescribeUserPool", at: "2026-01-31T00:00:00Z" } as const;

describe("settings in a paste", () => {
  it("are found between prompts and other answers, and the last ones count", () => {
    const text = `$ aws …\n{"MfaConfiguration":"OFF"}\n$ aws …\n${JSON.stringify({ UserPool: { ...POOL, Name: "old" } })}\n${JSON.stringify({ UserPool: POOL })}`;
    expect(pastedSettings("user-pool", text)).toEqual([{ settings: POOL, origin: "pasted", lacks: null }]);
    expect(pastedSettings("user-pool-mfa", text)[0]?.settings).toEqual({ MfaConfiguration: "OFF" });
    expect(pastedSettings("user-pool-client", text)).toEqual([]);
  });

  it("keep the tags, which a request has to carry over", () => {
    expect(pastedSettings("user-pool", JSON.stringify({ UserPool: POOL }))[0]?.settings.UserPoolTags).toEqual({
      team: "id",
    });
  });

  it("are those of the only resource server of a list; of several, none is guessed", () => {
    const one = { UserPoolId: "p", Identifier: "https://api", Name: "api", Scopes: [] };
    expect(pastedSettings("resource-server", JSON.stringify({ ResourceServers: [one] }))[0]?.settings).toEqual(one);
    expect(pastedSettings("resource-server", JSON.stringify({ ResourceServer: one }))[0]?.settings).toEqual(one);
    expect(pastedSettings("resource-server", JSON.stringify({ ResourceServers: [one, one] }))).toEqual([]);
  });

  it("are all of several resources, so that one can be chosen", () => {
    const client = (ClientId: string) => ({
      UserPoolClient: { UserPoolId: "eu-west-1_Example1", ClientId, LastModifiedDate: "2026-01-31T00:00:00Z" },
    });
    const text = [client("1example"), client("2example"), client("1example")]
      .map((one) => JSON.stringify(one))
      .join("\n");
    const found = pastedSettings("user-pool-client", text);
    expect(found.map(({ settings }) => settings.ClientId)).toEqual(["2example", "1example"]);
  });

  it("say what the case is about: ids, names, and the Region in an id", () => {
    expect(subjectOfSettings("identity-provider", { UserPoolId: "eu-west-1_Example1", ProviderName: "Okta" })).toEqual({
      userPoolId: "eu-west-1_Example1",
      providerName: "Okta",
      region: "eu-west-1",
    });
    expect(subjectOfSettings("user-pool-domain", { UserPoolId: "eu-west-1_Example1", Domain: "acme" })).toEqual({
      userPoolId: "eu-west-1_Example1",
      domain: "acme",
      region: "eu-west-1",
    });
    const IdentityPoolId = "us-east-1:00000000-1111-2222-3333-444444444444";
    expect(subjectOfSettings("identity-pool", { IdentityPoolId })).toEqual({
      identityPoolId: IdentityPoolId,
      region: "us-east-1",
    });
    expect(subjectOfSettings("user-pool-mfa", { MfaConfiguration: "OFF" })).toEqual({});
  });

  it("fit a case unless both name another id", () => {
    const settings = { UserPoolId: "eu-west-1_Example1", ClientId: "1example" };
    expect(fitsCase("user-pool-client", settings, {})).toBe(true);
    expect(fitsCase("user-pool-client", settings, { clientId: "1example" })).toBe(true);
    expect(fitsCase("user-pool-client", settings, { clientId: "2example" })).toBe(false);
  });
});

describe("settings in a live answer", () => {
  it("say that tags are not among them", () => {
    const data = { ...POOL, UserPoolTags: undefined };
    expect(liveSettings("user-pool", { kind: "read", data, from })?.lacks).toContain("Tags are not read live");
  });

  it("are none when a value was taken out of them, or nothing was read", () => {
    expect(
      liveSettings("user-pool", { kind: "read", data: { ...POOL, EmailVerificationMessage: "[removed]" }, from }),
    ).toBeNull();
    expect(liveSettings("user-pool", { kind: "unread", reason: "denied", detail: "no" })).toBeNull();
  });
});
