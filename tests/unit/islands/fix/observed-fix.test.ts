import { describe, expect, it } from "vitest";
import { evidenceOfWrite, observedFix } from "../../../../src/islands/fix/observed-fix.ts";
import { evidenceOf } from "../../../../src/islands/fix/last-case.ts";
import { proofWords } from "../../../../src/islands/fix/proof-words.ts";

const AT = "2026-01-31T10:00:00.000Z";
const client = (ExplicitAuthFlows: string[]) => ({
  settings: {
    UserPoolId: "eu-west-1_Example1",
    ClientId: "1example",
    LastModifiedDate: "2026-01-31T00:00:00Z",
    ExplicitAuthFlows,
  },
  origin: "pasted" as const,
  lacks: null,
});
const change = {
  of: "user-pool-client" as const,
  edits: [{ field: "ExplicitAuthFlows", add: ["ALLOW_USER_AUTH"] }],
};
const first = client(["ALLOW_REFRESH_TOKEN_AUTH"]);
const built = (latest: ReturnType<typeof client> | null) => observedFix(change, { first, latest }, {});

describe("the proof of a write", () => {
  it("is the settings that hold what was sent, in any order", () => {
    expect(evidenceOfWrite([built(client(["ALLOW_USER_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]))], AT)).toEqual({
      fields: ["ExplicitAuthFlows"],
      from: { origin: "pasted", call: "DescribeUserPoolClient", at: AT },
    });
  });

  it("is none before the settings are read again, and none when they are something else", () => {
    expect(evidenceOfWrite([built(null)], AT)).toBeNull();
    expect(evidenceOfWrite([built(first)], AT)).toBeNull();
    expect(evidenceOfWrite([], AT)).toBeNull();
  });

  it("goes into the notes of the transcript and, by cause, into the case file", () => {
    const written = evidenceOfWrite([built(client(["ALLOW_USER_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]))], AT);
    const proof = { results: [], written, ids: { Region: "eu-west-1" } };
    expect(proofWords(proof)).toContain("the settings hold what was sent: ExplicitAuthFlows (DescribeUserPoolClient");
    expect(evidenceOf(new Map([["flow-off", proof]]))).toEqual({
      checks: [],
      fixes: { "flow-off": written },
      ids: { Region: "eu-west-1" },
    });
  });
});

describe("the host name of a domain", () => {
  const passkeys = {
    of: "user-pool-mfa" as const,
    edits: [{ field: "WebAuthnConfiguration.RelyingPartyId", set: "DOMAIN" }],
  };
  const mfa = { settings: { MfaConfiguration: "OFF" }, origin: "pasted" as const, lacks: null };
  const after = (DOMAIN: string) =>
    JSON.stringify(observedFix(passkeys, { first: mfa, latest: null }, { DOMAIN }).fix.after.WebAuthnConfiguration);

  it("is filled in for passkeys, and a prefix alone is not", () => {
    expect(after("login.example.com")).toContain("login.example.com");
    expect(after("acme")).toContain('"DOMAIN"');
  });
});
