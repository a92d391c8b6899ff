import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { leadOfError } from "../../src/islands/tools/leads/lead-of-error.ts";
import { buildSearchIndex } from "../../src/search/build-index.ts";
import { loadLibrary } from "../support/library.ts";

const library = await loadLibrary();
const index = buildSearchIndex(library);

const lead = (name: string, message: string, operation: string): string => {
  const found = leadOfError({ name, message, operation, ...(operation === "callback" && { service: "oauth" }) }, index);
  return found ? `${found.kind} ${found.url.replace(/\?.*$/, "")}` : "nowhere";
};

const questions = (article: string): string => `questions /errors/${article}/wizard/`;
const cause = (id: string): string => `cause /causes/${id}/`;

describe("what an error of a log leads to is what the content says", () => {
  it.each([
    [
      "NotAuthorizedException",
      "Incorrect username or password.",
      "InitiateAuth",
      questions("user-pools/NotAuthorizedException"),
    ],
    ["NotAuthorizedException", "Invalid Access Token", "GetUser", questions("user-pools/NotAuthorizedException")],
    [
      "NotAuthorizedException",
      "Refresh Token has expired",
      "InitiateAuth REFRESH_TOKEN_AUTH",
      cause("refresh-token-expired"),
    ],
    [
      "NotAuthorizedException",
      "Access to Identity 'eu-west-1:a' is forbidden.",
      "GetCredentialsForIdentity",
      cause("identity-pool-identity-id-stale"),
    ],
    ["UserNotFoundException", "User does not exist.", "AdminGetUser", questions("user-pools/UserNotFoundException")],
    ["UsernameExistsException", "User already exists", "SignUp", questions("user-pools/UsernameExistsException")],
    [
      "ResourceNotFoundException",
      "User pool client 1example23456789 does not exist.",
      "InitiateAuth",
      questions("user-pools/ResourceNotFoundException"),
    ],
    ["TooManyRequestsException", "Rate exceeded", "GetCredentialsForIdentity", cause("identity-pool-rate-exceeded")],
    [
      "TooManyRequestsException",
      "Rate exceeded",
      "InitiateAuth USER_SRP_AUTH",
      questions("user-pools/TooManyRequestsException"),
    ],
    ["invalid_request", "attributes required: [email]", "callback", questions("oauth/attribute-mapping-errors")],
    ["invalid_grant", "", "POST /oauth2/token authorization_code", questions("oauth/invalid_grant")],
    ["redirect_mismatch", "", "callback", questions("oauth/redirect_mismatch")],
    ["access_denied", "User is not assigned to the client application.", "callback", questions("oauth/access_denied")],
    [
      "server_error",
      "Invalid SamlResponse or relayState from identity provider",
      "callback",
      questions("oauth/saml-response-errors"),
    ],
    [
      "invalid_request",
      "Already found an entry for username google_1234",
      "callback",
      cause("linked-during-first-federated-sign-in"),
    ],
  ])("%s: %s, of %s", (name, message, operation, wanted) => {
    expect(lead(name, message, operation)).toBe(wanted);
  });
});

describe("the trees that findings name", () => {
  it("exist", () => {
    const folder = "tests/fixtures/analyzers";
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".expected.json"),
    );
    const named = files.flatMap((file) => {
      const { findings } = JSON.parse(readFileSync(join(folder, file), "utf8")) as { findings: { tree?: string }[] };
      return findings.flatMap(({ tree }) => tree ?? []);
    });
    expect(named.length).toBeGreaterThan(0);
    expect(
      named.filter((tree) => !existsSync(`content/${tree.startsWith("symptoms/") ? "" : "errors/"}${tree}.mdx`)),
    ).toEqual([]);
  });
});
