import { describe, expect, it } from "vitest";
import { liveSettings, pastedSettings } from "../../../../src/islands/fix/present-settings.ts";

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
    expect(pastedSettings("user-pool", text)).toEqual({ settings: POOL, origin: "pasted", lacks: null });
    expect(pastedSettings("user-pool-mfa", text)?.settings).toEqual({ MfaConfiguration: "OFF" });
    expect(pastedSettings("user-pool-client", text)).toBeNull();
  });

  it("keep the tags, which a request has to carry over", () => {
    expect(pastedSettings("user-pool", JSON.stringify({ UserPool: POOL }))?.settings.UserPoolTags).toEqual({
      team: "id",
    });
  });

  it("are those of the only resource server of a list; of several, none is guessed", () => {
    const one = { UserPoolId: "p", Identifier: "https://api", Name: "api", Scopes: [] };
    expect(pastedSettings("resource-server", JSON.stringify({ ResourceServers: [one] }))?.settings).toEqual(one);
    expect(pastedSettings("resource-server", JSON.stringify({ ResourceServer: one }))?.settings).toEqual(one);
    expect(pastedSettings("resource-server", JSON.stringify({ ResourceServers: [one, one] }))).toBeNull();
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
