import { describe, expect, it } from "vitest";
import { idsOfToken } from "../../../../src/collectors/aws/check-access-token.ts";
import { obstacleTo, type Connection } from "../../../../src/collectors/aws/connection.ts";
import { readCredentials } from "../../../../src/collectors/aws/read-credentials.ts";
import { regionMismatch } from "../../../../src/collectors/aws/region-mismatch.ts";

const NOW = Date.parse("2026-11-21T10:00:00Z");
const KEYS = { accessKeyId: "AKIAPLANTEDKEY000000", secretAccessKey: "planted/secret+key/planted/secret+key123" };
const LOCAL_KEYS = { accessKeyId: "local", secretAccessKey: "local" };
const said = (connection: Connection): string | undefined => obstacleTo("DescribeUserPool", connection, NOW)?.detail;

describe("a connection to an emulator on this machine", () => {
  const endpoint = "http://localhost:9229";

  it("takes any keys, and any Region", () => {
    expect(said({ region: "local", endpoint, credentials: LOCAL_KEYS })).toBeUndefined();
    expect(
      said({ region: "us-east-1", endpoint, credentials: { ...LOCAL_KEYS, accessKeyId: "test" } }),
    ).toBeUndefined();
    const text = "AWS_ACCESS_KEY_ID=local\nAWS_SECRET_ACCESS_KEY=local";
    expect(readCredentials(text, NOW, true)).toMatchObject({ kind: "read", obstacle: null });
    expect(readCredentials(text, NOW)).toMatchObject({ obstacle: { reason: "bad-credentials" } });
  });

  it("compares no Region with an id that names none, and goes on comparing others", () => {
    const mismatch = (userPoolId: string): string | null =>
      regionMismatch("DescribeUserPool", { userPoolId }, { region: "us-east-1", endpoint });
    expect(mismatch("local_4abcDEF")).toBeNull();
    expect(mismatch("eu-west-1_Example1")).toContain("says eu-west-1");
    expect(regionMismatch("DescribeUserPool", { userPoolId: "local_4abc" }, { region: "us-east-1" })).toContain(
      "local",
    );
  });

  it("is not taken for one that only looks like it", () => {
    expect(said({ region: "local", endpoint: "http://localhost.example.com", credentials: KEYS })).toBeDefined();
    expect(said({ region: "local", endpoint: "https://example.com", credentials: LOCAL_KEYS })).toBeDefined();
  });
});

describe("a connection to AWS", () => {
  it("is made with FIPS only where Cognito has such a host", () => {
    expect(said({ region: "us-east-1", fips: true, credentials: KEYS })).toBeUndefined();
    expect(said({ region: "eu-west-1", fips: true, credentials: KEYS })).toMatch(
      /no FIPS host in eu-west-1, only in us-/,
    );
    expect(said({ region: "us-east-1", fips: true, endpoint: "https://example.com", credentials: KEYS })).toContain(
      "exclude each other",
    );
  });

  it("is made only to a Region that this site's policy lets it call", () => {
    expect(said({ region: "eu-west-9", credentials: KEYS })).toContain("none of the Regions");
    expect(said({ region: "cn-north-1", credentials: KEYS })).toContain("cognito-idp");
  });

  it("says for keys of an emulator what is missing", () => {
    expect(said({ region: "eu-west-1", credentials: LOCAL_KEYS })).toContain("give its endpoint first");
  });
});

describe("an access token", () => {
  const token = (claims: object): string =>
    ["h", JSON.stringify(claims), "s"].map((part) => Buffer.from(part).toString("base64url")).join(".");

  it("names Region, pool and client", () => {
    const iss = "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Ex4mple01";
    expect(idsOfToken(token({ iss, client_id: "1example23456789" }))).toEqual({
      region: "eu-central-1",
      userPoolId: "eu-central-1_Ex4mple01",
      clientId: "1example23456789",
    });
    expect(idsOfToken(token({ iss: "http://localhost:9229/local_4abc" }))).toMatchObject({ userPoolId: "local_4abc" });
    expect(idsOfToken("no token")).toEqual({});
    expect(idsOfToken(token({ iss: "https://evil.example/<b>", client_id: "<b>" }))).toEqual({});
  });

  it("that is over has a reason of its own", () => {
    const accessToken = token({ token_use: "access", exp: 1_700_000_000 });
    expect(obstacleTo("GetUser", { region: "eu-west-1", accessToken }, NOW)).toMatchObject({ reason: "expired-token" });
    expect(obstacleTo("GetUser", { region: "eu-west-1", accessToken: "x" }, NOW)).toMatchObject({
      reason: "bad-token",
    });
  });
});
