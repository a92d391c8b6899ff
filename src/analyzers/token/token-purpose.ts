import { scopesOf, textClaim, type ReadableToken } from "./decode-token.ts";
import { shownName, type FoundToken } from "./find-tokens.ts";
import { isIdentityPoolIssuer } from "./issuer.ts";
import type { TokenFinding } from "./token-findings.ts";

/** What the text around a token sends it to. */
type Purpose = "user operation" | "userInfo" | "identity pool" | "ID token" | "unknown";

/**
 * Whether a token is the right one of the two. Where the text shows what it is sent to, the wrong one is a fault; without
 * that the findings say who refuses it.
 */
export function purposeFindings(token: ReadableToken, found: FoundToken, text: string): TokenFinding[] {
  if (isIdentityPoolIssuer(textClaim(token.claims, "iss"))) return [];
  if (token.kind === "other") {
    return [
      {
        code: "no-token-use",
        severity: "warning",
        observed: "The token has no token_use",
        expected: "token_use id or access",
        where: "token_use",
      },
    ];
  }
  const purpose = purposeOf(found, text);
  return token.kind === "id" ? idTokenFindings(purpose, found) : accessTokenFindings(token, purpose, found);
}

/** A call of an operation that takes an access token, as raw HTTP, by the AWS CLI, or in the code of an SDK. */
const OPERATION =
  /AWSCognitoIdentityProviderService\.[A-Z]\w{2,60}|cognito-idp[\s\\]{1,6}[a-z-]{4,50}[^\n]{0,200}--access-token|\b(?:GetUser|ChangePassword|GlobalSignOut|UpdateUserAttributes|VerifyUserAttribute|DeleteUser|ListDevices|SetUserMFAPreference|AssociateSoftwareToken)Command\b/;

function purposeOf({ name }: FoundToken, text: string): Purpose {
  const key = name.toLowerCase().replace(/[_.-]/g, "");
  if (/^[a-z0-9-]+_[A-Za-z0-9]{1,55}$/.test(name) && text.includes("cognito-idp.")) return "identity pool";
  if (/\/oauth2\/userinfo/i.test(text.slice(0, 20_000))) return "userInfo";
  if (OPERATION.test(text.slice(0, 20_000))) return "user operation";
  if (key.endsWith("accesstoken")) return "user operation";
  return key.endsWith("idtoken") ? "ID token" : "unknown";
}

function idTokenFindings(purpose: Purpose, found: FoundToken): TokenFinding[] {
  const { where } = found;
  const name = shownName(found);
  const sent = purpose === "user operation" || purpose === "userInfo";
  const first: TokenFinding = {
    code: "id-token",
    severity: sent ? "fault" : "note",
    observed: sent
      ? `An ID token is sent${name === "" ? "" : ` as \`${name}\``}, where the access token is wanted`
      : "An ID token: Cognito's user operations and userInfo refuse it",
    expected:
      "the access token (token_use access) for GetUser and the like, userInfo, and verifiers set to access tokens",
    where: sent ? where : "token_use",
    cause: "id-token-where-access-token-needed",
  };
  if (sent) return [first];
  return [
    first,
    {
      code: "id-token-and-scopes",
      severity: "note",
      observed: "An ID token: an API method or route that asks for scopes refuses it",
      expected: "the access token where scopes are asked for",
      where: "token_use",
      cause: "id-token-to-authorizer-with-scopes",
    },
  ];
}

function accessTokenFindings({ claims }: ReadableToken, purpose: Purpose, found: FoundToken): TokenFinding[] {
  const { where } = found;
  if (purpose === "identity pool") {
    return [
      {
        code: "access-token-as-login",
        severity: "fault",
        observed: "An access token is sent as login to an identity pool",
        expected: "the ID token",
        where,
        cause: "access-token-as-identity-pool-login",
      },
    ];
  }
  const findings: TokenFinding[] = [];
  if (purpose === "ID token") {
    findings.push({
      code: "access-token-named-id-token",
      severity: "warning",
      observed: `\`${shownName(found)}\` holds an access token`,
      expected: "an ID token (token_use id) under that name",
      where,
    });
  }
  const scopes = scopesOf(claims);
  const lacks = !scopes.includes("aws.cognito.signin.user.admin");
  if (lacks && claims.username !== undefined) {
    findings.push({
      code: "no-user-admin-scope",
      severity: purpose === "user operation" ? "fault" : "note",
      observed:
        "The scope aws.cognito.signin.user.admin is missing: GetUser and other user operations refuse the token",
      expected: "aws.cognito.signin.user.admin among the scopes, if such operations are called",
      where: "scope",
      cause: "user-admin-scope-missing",
    });
  }
  if (purpose === "userInfo" && !scopes.includes("openid")) {
    findings.push({
      code: "no-openid-scope",
      severity: "fault",
      observed: "The scope openid is missing",
      expected: "openid among the scopes, for userInfo",
      where: "scope",
      cause: "openid-scope-missing",
    });
  }
  findings.push({
    code: "access-token",
    severity: "note",
    observed: "An access token: a REST API with a Cognito authorizer and no scopes on the method refuses it",
    expected: "the ID token there, or a scope on the method",
    where: "token_use",
    cause: "access-token-to-authorizer-without-scopes",
  });
  return findings;
}
