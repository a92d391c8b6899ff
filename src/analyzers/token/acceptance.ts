import { relativeTime } from "../../lib/relative-time.ts";
import type { TokenCause } from "./causes.ts";
import {
  clientOf,
  listClaim,
  scopesOf,
  textClaim,
  timeClaim,
  type DecodedToken,
  type ReadableToken,
} from "./decode-token.ts";
import { readIssuer } from "./issuer.ts";
import { acceptedByVerifier } from "./jwt-verify.ts";
import { matchesClientPattern } from "./client-pattern.ts";

/** What a person said about those who are to accept the token. Empty texts and lists: not said. */
export interface AcceptanceOptions {
  userPoolId: string;
  clientIds: readonly string[];
  /** Scopes of the method or route; one of them is enough. */
  scopes: readonly string[];
  /** `appIdClientRegex` of AppSync. */
  clientPattern: string;
  verifier: { tokenUse: "id" | "access" | "any"; groups: readonly string[]; graceSeconds: number };
}

export const NO_OPTIONS: AcceptanceOptions = {
  userPoolId: "",
  clientIds: [],
  scopes: [],
  clientPattern: "",
  verifier: { tokenUse: "access", groups: [], graceSeconds: 0 },
};

export interface Acceptance {
  /** Who is asked. */
  who: string;
  verdict: "yes" | "no" | "depends";
  why: string;
  cause?: TokenCause;
  /** The page that says so. */
  source: string;
}

type Judgement = Pick<Acceptance, "verdict" | "why" | "cause">;

const USER_ADMIN = "aws.cognito.signin.user.admin";
const DOCS = "https://docs.aws.amazon.com";

const no = (why: string, cause?: TokenCause): Judgement => ({ verdict: "no", why, ...(cause ? { cause } : {}) });
const yes = (why: string): Judgement => ({ verdict: "yes", why });
const depends = (why: string): Judgement => ({ verdict: "depends", why });

/** Who accepts the token and who refuses it, with the reason. Signature and revocation cannot be seen from its text. */
export function judgeAcceptance(token: DecodedToken, options: AcceptanceOptions, now: number): Acceptance[] {
  if (token.kind === "broken") return [];
  if (token.kind === "refresh") return refreshAcceptance();
  return CONSUMERS.map(({ who, source, judge }) => ({
    who,
    source,
    ...inTime(foreign(token, options) ?? judge(token, options, now), token, now, who),
  }));
}

interface Consumer {
  who: string;
  source: string;
  judge: (token: ReadableToken, options: AcceptanceOptions, now: number) => Judgement;
}

const VERIFIER = "aws-jwt-verify";
const BALANCER = "Load balancer, authenticate-cognito";

const CONSUMERS: readonly Consumer[] = [
  {
    who: "GetUser and other user operations of Cognito",
    source: `${DOCS}/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-access-token.html`,
    judge: (token) => {
      if (token.kind === "id")
        return no("They take the access token, and this is an ID token.", "id-token-where-access-token-needed");
      if (isMachine(token)) return no("It was issued to an app client, not to a user.");
      return scopesOf(token.claims).includes(USER_ADMIN)
        ? yes("An access token with the scope aws.cognito.signin.user.admin, unless it was revoked.")
        : no("The scope aws.cognito.signin.user.admin is missing.", "user-admin-scope-missing");
    },
  },
  {
    who: "/oauth2/userInfo",
    source: `${DOCS}/cognito/latest/developerguide/userinfo-endpoint.html`,
    judge: (token) => {
      if (token.kind === "id")
        return no("It takes the access token, and this is an ID token.", "id-token-where-access-token-needed");
      return scopesOf(token.claims).includes("openid")
        ? yes("An access token with the scope openid, unless it was revoked.")
        : no(
            "The scope openid is missing. Tokens from the API never have it; only a sign-in at the login pages gives it.",
            "openid-scope-missing",
          );
    },
  },
  {
    who: "API Gateway REST API, Cognito authorizer, method without scopes",
    source: `${DOCS}/apigateway/latest/developerguide/apigateway-integrate-with-cognito.html`,
    judge: (token) =>
      newIssuer(token) ??
      (token.kind === "id"
        ? yes("Without scopes on the method it takes the ID token.")
        : no(
            "Without scopes on the method it takes the ID token, and this is an access token.",
            "access-token-to-authorizer-without-scopes",
          )),
  },
  {
    who: "API Gateway REST API, Cognito authorizer, method with scopes",
    source: `${DOCS}/apigateway/latest/developerguide/apigateway-integrate-with-cognito.html`,
    judge: (token, { scopes }) =>
      newIssuer(token) ??
      (token.kind === "id"
        ? no(
            "With scopes on the method it takes the access token, and this is an ID token.",
            "id-token-to-authorizer-with-scopes",
          )
        : judgeScopes(token, scopes, "method")),
  },
  {
    who: "API Gateway HTTP API, JWT authorizer",
    source: `${DOCS}/apigateway/latest/developerguide/http-api-jwt-authorizer.html`,
    judge: (token, { clientIds, scopes }) => {
      const audience = listClaim(token.claims, "aud");
      const asked = audience.length > 0 ? audience : [textClaim(token.claims, "client_id")];
      const name = audience.length > 0 ? "aud" : "client_id";
      if (clientIds.length > 0 && !asked.some((id) => clientIds.includes(id)))
        return no(`Its ${name} is not among the app clients that you named.`, "jwt-audience-not-app-client-id");
      if (scopes.length > 0) return judgeScopes(token, scopes, "route");
      if (clientIds.length === 0)
        return depends(`Its Audience list has to hold the token's ${name}, and its issuer has to be iss.`);
      return yes(`Issuer and ${name} fit, and the route asks for no scope.`);
    },
  },
  {
    who: "AppSync, user pool authorization",
    source: `${DOCS}/appsync/latest/APIReference/API_UserPoolConfig.html`,
    judge: (token, { clientPattern }) => {
      const fits = matchesClientPattern(clientPattern, clientOf(token));
      if (fits === false)
        return no("The app client id does not match appIdClientRegex.", "jwt-audience-not-app-client-id");
      return fits === null
        ? depends("It takes both tokens of its user pool; compare the app client id with appIdClientRegex yourself.")
        : yes("It takes both tokens of its user pool.");
    },
  },
  {
    who: BALANCER,
    source: `${DOCS}/elasticloadbalancing/latest/application/listener-authenticate-users.html`,
    judge: () => no("It reads no token of the request: it starts its own sign-in and keeps a cookie."),
  },
  {
    who: "Load balancer, JWT verification",
    source: `${DOCS}/elasticloadbalancing/latest/application/listener-verify-jwt.html`,
    judge: () => depends("It compares signature, iss and exp, and the further claims that the rule names."),
  },
  {
    who: "Identity pool, Logins map",
    source: `${DOCS}/cognitoidentity/latest/APIReference/API_GetId.html`,
    judge: (token) =>
      token.kind === "id"
        ? depends("It takes ID tokens. The identity pool has to list this user pool and app client.")
        : no("It takes the ID token; an access token has no aud.", "access-token-as-identity-pool-login"),
  },
  {
    who: VERIFIER,
    source: "https://github.com/awslabs/aws-jwt-verify",
    judge: (token, options, now) => acceptedByVerifier(token, options, now),
  },
];

function isMachine({ claims }: ReadableToken): boolean {
  return claims.username === undefined && claims.sub !== undefined && claims.sub === claims.client_id;
}

function judgeScopes(token: ReadableToken, wanted: readonly string[], place: string): Judgement {
  if (token.kind === "id")
    return no(`The ${place} asks for a scope, and an ID token has none.`, "id-token-to-authorizer-with-scopes");
  const own = scopesOf(token.claims);
  if (wanted.length === 0)
    return depends(`The ${place} has to name one of: ${own.join(", ") || "(the token has no scope)"}.`);
  const shared = wanted.filter((scope) => own.includes(scope));
  return shared.length > 0
    ? yes(`It has the scope ${shared.join(", ")}.`)
    : no(`It has none of the scopes ${wanted.join(", ")}.`, "api-scope-missing");
}

/** https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints.html */
function newIssuer({ claims }: ReadableToken): Judgement | null {
  return readIssuer(textClaim(claims, "iss"))?.updated === true
    ? no(
        "It does not work with the newer issuer of this pool (IssuerConfiguration UPDATED).",
        "authorizer-issuer-wrong",
      )
    : null;
}

/** An expired token is refused by all, but a second reason stays worth knowing: a refresh alone would not help then. */
function inTime(judgement: Judgement, token: ReadableToken, now: number, who: string): Judgement {
  const exp = timeClaim(token.claims, "exp");
  if (exp === undefined || exp > now || who === VERIFIER || who === BALANCER) return judgement;
  const expired = `It expired ${relativeTime(exp, now)}`;
  if (judgement.verdict === "no") return { ...judgement, why: `${judgement.why} ${expired}, too.` };
  const cause = who.startsWith("Identity pool")
    ? "identity-pool-login-token-expired"
    : who.startsWith("GetUser")
      ? "access-token-expired"
      : "api-token-expired";
  return no(`${expired}. Otherwise it is the right kind of token.`, cause);
}

function foreign({ claims }: ReadableToken, { userPoolId }: AcceptanceOptions): Judgement | null {
  const issuer = readIssuer(textClaim(claims, "iss"));
  if (!issuer) return no("Its issuer is no user pool of Cognito.", "authorizer-issuer-wrong");
  return userPoolId === "" || issuer.userPoolId === userPoolId
    ? null
    : no(`It comes from the pool ${issuer.userPoolId}, not from ${userPoolId}.`, "authorizer-issuer-wrong");
}

function refreshAcceptance(): Acceptance[] {
  const source = `${DOCS}/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-refresh-token.html`;
  return [
    {
      who: "InitiateAuth with REFRESH_TOKEN_AUTH",
      source,
      ...depends("From the same app client, without rotation, and with DEVICE_KEY for a remembered device."),
    },
    {
      who: "GetTokensFromRefreshToken",
      source,
      ...depends("From the same app client; with rotation only the newest token."),
    },
    { who: "/oauth2/token with grant_type=refresh_token", source, ...depends("From the same app client.") },
    { who: "/oauth2/revoke and RevokeToken", source, ...yes("They take refresh tokens only.") },
    {
      who: "APIs, authorizers, user operations, identity pools",
      source,
      ...no("A refresh token is for Cognito alone."),
    },
  ];
}
