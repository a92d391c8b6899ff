import { describe, expect, it } from "vitest";
import { readRedirect } from "../../../../../src/analyzers/redirect-url/analyze-redirect-url.ts";
import type { Reading } from "../../../../../src/evidence/reading.ts";
import { listsOfClient } from "../../../../../src/islands/tools/redirect/lists-of-client.ts";

const ADDRESS =
  "https://myapp.auth.eu-west-1.amazoncognito.com/oauth2/authorize?client_id=1example23456789&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback";

function read(data: Readonly<Record<string, unknown>>): Reading {
  const from = { origin: "live", call: "DescribeUserPoolClient", at: "2026-01-31T09:00:00.000Z" } as const;
  return { kind: "read", data: { UserPoolId: "eu-west-1_Abc123", ClientId: "1example23456789", ...data }, from };
}

function codes(reading: Reading): string[] {
  return readRedirect(ADDRESS, listsOfClient(reading) ?? "").analysis.findings.map(({ code }) => code);
}

describe("the lists of an app client that was read live", () => {
  it("are compared as pasted output is", () => {
    const client = {
      CallbackURLs: ["https://app.example.com/callback/"],
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ["code"],
      AllowedOAuthScopes: ["email"],
    };
    expect(codes(read(client))).toEqual(expect.arrayContaining(["nearly-listed"]));
    expect(codes(read({ ...client, CallbackURLs: ["https://app.example.com/callback"] }))).toContain("listed");
  });

  it("are empty where the answer leaves them out", () => {
    const { settings } = readRedirect(ADDRESS, listsOfClient(read({})) ?? "");
    expect(settings).toMatchObject({ callbackUrls: [], logoutUrls: [], flows: [], scopes: [], oauthEnabled: false });
  });

  it("come without anything else of the answer", () => {
    expect(listsOfClient(read({ ClientName: "web", HasClientSecret: true }))).toBe(
      '{"UserPoolClient":{"UserPoolId":"eu-west-1_Abc123","ClientId":"1example23456789"}}',
    );
  });

  it("are none when nothing was read", () => {
    expect(listsOfClient(undefined)).toBeNull();
    expect(listsOfClient({ kind: "unread", reason: "denied", detail: "denied" })).toBeNull();
  });
});
