import { describe, expect, it } from "vitest";
import { judgeAcceptance, NO_OPTIONS, type AcceptanceOptions } from "../../../../src/analyzers/token/acceptance.ts";
import { decodeToken } from "../../../../src/analyzers/token/decode-token.ts";
import { expectationFindings } from "../../../../src/analyzers/token/expectation.ts";
import { CLOCK } from "../../../support/analyzers/analyzers.ts";
import { accessClaims, idClaims, makeTokens } from "../../../support/analyzers/make-token.ts";

const pool = await makeTokens();
const id = decodeToken(await pool.sign(idClaims(CLOCK)));
const access = decodeToken(await pool.sign(accessClaims(CLOCK)));
const oauth = decodeToken(await pool.sign(accessClaims(CLOCK, "openid orders/read")));

/** The verdict and cause of the one whose name contains the words. */
function ask(
  token: ReturnType<typeof decodeToken>,
  who: string,
  options: Partial<AcceptanceOptions> = {},
  now = CLOCK,
) {
  const found = judgeAcceptance(token, { ...NO_OPTIONS, ...options }, now).find((one) => one.who.includes(who));
  return found && [found.verdict, ...(found.cause ? [found.cause] : [])];
}

describe("judgeAcceptance", () => {
  it.each([
    ["GetUser", ["no", "id-token-where-access-token-needed"], ["yes"], ["no", "user-admin-scope-missing"]],
    ["userInfo", ["no", "id-token-where-access-token-needed"], ["no", "openid-scope-missing"], ["yes"]],
    [
      "without scopes",
      ["yes"],
      ["no", "access-token-to-authorizer-without-scopes"],
      ["no", "access-token-to-authorizer-without-scopes"],
    ],
    ["with scopes", ["no", "id-token-to-authorizer-with-scopes"], ["depends"], ["depends"]],
    ["HTTP API", ["depends"], ["depends"], ["depends"]],
    ["AppSync", ["yes"], ["yes"], ["yes"]],
    ["authenticate-cognito", ["no"], ["no"], ["no"]],
    [
      "Identity pool",
      ["depends"],
      ["no", "access-token-as-identity-pool-login"],
      ["no", "access-token-as-identity-pool-login"],
    ],
    ["aws-jwt-verify", ["no", "id-token-where-access-token-needed"], ["yes"], ["yes"]],
  ])("%s: ID token %j, access token of the API %j, of the login pages %j", (who, forId, forAccess, forOauth) => {
    expect(ask(id, who)).toEqual(forId);
    expect(ask(access, who)).toEqual(forAccess);
    expect(ask(oauth, who)).toEqual(forOauth);
  });

  it("compares scopes, audience, client pattern and pool with what was said", () => {
    expect(ask(oauth, "with scopes", { scopes: ["orders/read", "x/y"] })).toEqual(["yes"]);
    expect(ask(oauth, "with scopes", { scopes: ["x/y"] })).toEqual(["no", "api-scope-missing"]);
    expect(ask(id, "HTTP API", { clientIds: ["1example23456789"] })).toEqual(["yes"]);
    expect(ask(id, "HTTP API", { clientIds: ["2other"] })).toEqual(["no", "jwt-audience-not-app-client-id"]);
    expect(ask(id, "HTTP API", { clientIds: ["1example23456789"], scopes: ["x/y"] })).toEqual([
      "no",
      "id-token-to-authorizer-with-scopes",
    ]);
    expect(ask(id, "AppSync", { clientPattern: "^2other$|^1example23456789$" })).toEqual(["yes"]);
    expect(ask(id, "AppSync", { clientPattern: "^2other$" })).toEqual(["no", "jwt-audience-not-app-client-id"]);
    expect(ask(id, "AppSync", { clientPattern: "(a+)+$" })).toEqual(["depends"]);
    expect(ask(id, "without scopes", { userPoolId: "eu-west-1_Other" })).toEqual(["no", "authorizer-issuer-wrong"]);
  });

  it("keeps the second reason of an expired token", () => {
    const later = CLOCK + 7_200_000;
    expect(ask(access, "GetUser", {}, later)).toEqual(["no", "access-token-expired"]);
    expect(ask(access, "without scopes", {}, later)).toEqual(["no", "access-token-to-authorizer-without-scopes"]);
    expect(ask(id, "Identity pool", {}, later)).toEqual(["no", "identity-pool-login-token-expired"]);
  });

  it("follows the options of aws-jwt-verify", () => {
    const verifier = { tokenUse: "any" as const, groups: [], graceSeconds: 0 };
    expect(ask(id, "aws-jwt-verify", { verifier })).toEqual(["yes"]);
    expect(ask(id, "aws-jwt-verify", { verifier, clientIds: ["2other"] })).toEqual([
      "no",
      "jwt-audience-not-app-client-id",
    ]);
    expect(ask(id, "aws-jwt-verify", { verifier: { ...verifier, groups: ["admins"] } })).toEqual(["no"]);
    const late = CLOCK + 3_600_000;
    expect(ask(id, "aws-jwt-verify", { verifier }, late)).toEqual(["no", "api-token-expired"]);
    expect(ask(id, "aws-jwt-verify", { verifier: { ...verifier, graceSeconds: 120 } }, late)).toEqual(["yes"]);
  });

  it("leaves refresh tokens to Cognito", () => {
    const refresh = decodeToken(`${btoa('{"cty":"JWT","enc":"A256GCM","alg":"RSA-OAEP"}')}.a.b.c.d`);
    expect(ask(refresh, "identity pools")).toEqual(["no"]);
    expect(ask(refresh, "RevokeToken")).toEqual(["yes"]);
  });
});

describe("expectationFindings", () => {
  it("names another pool, Region and app client", () => {
    const expected = { userPoolId: "us-east-1_Other", clientId: "2other", region: "us-east-1" };
    expect(expectationFindings(access, expected).map(({ code }) => code)).toEqual([
      "other-pool",
      "other-region",
      "other-client",
    ]);
    expect(
      expectationFindings(access, {
        userPoolId: "eu-west-1_Abc123",
        clientId: "1example23456789",
        region: "eu-west-1",
      }),
    ).toEqual([]);
  });
});
