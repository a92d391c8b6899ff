import { maskSecrets } from "../../lib/mask-secrets.ts";
import { relativeTime } from "../../lib/relative-time.ts";
import { timeClaim, type Claims } from "./decode-token.ts";

/** One claim of a token, in words. */
export interface ExplainedClaim {
  name: string;
  /** The value as it may be shown; personal data is masked. */
  shown: string;
  about: string;
  /** For a time: milliseconds since 1970, for the reader's own zone. */
  at?: number;
}

/**
 * What each claim means.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-id-token.html
 * https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-access-token.html
 */
const ABOUT: Readonly<Record<string, string>> = {
  token_use: "Which of the two tokens it is: id or access.",
  iss: "Who issued it: the user pool. Verifiers compare it letter by letter.",
  aud: "Whom it is for: the app client id in an ID token. Access tokens normally have none.",
  client_id: "The app client that it was issued to.",
  sub: "The user's permanent id. With client credentials, the app client id.",
  username: "The user's name in the pool.",
  "cognito:username": "The user's name in the pool.",
  scope: "What it may be used for, separated by spaces.",
  exp: "When it ends. Nothing prolongs it; a refresh gives a new one.",
  iat: "When it was issued.",
  nbf: "Not good before this time.",
  auth_time: "When the user signed in. A refresh leaves it as it is.",
  jti: "The id of this token.",
  origin_jti: "The id of the sign-in that it comes from: revoking the refresh token revokes all that share it.",
  event_id: "The id of the sign-in event, as in the user activity log.",
  "cognito:groups": "The user's groups when the token was issued. A change shows after a refresh.",
  "cognito:roles": "IAM roles of the groups.",
  "cognito:preferred_role": "The role of the group with the lowest precedence.",
  identities: "External providers that the user is linked to.",
  nonce: "The value that the sign-in request sent, to be compared by the app.",
  at_hash: "A hash of the access token that was issued along.",
  device_key: "The remembered device that signed in.",
  version: "The version of the access token's format.",
  acr: "How strong the authentication was.",
  amr: "How the user authenticated.",
  email_verified: "Whether the address is verified.",
  phone_number_verified: "Whether the number is verified.",
  updated_at: "When the profile changed.",
};

/** Claims whose values may be shown, after the masking of what reads like a secret. */
const OPEN = new Set(Object.keys(ABOUT).filter((name) => !name.endsWith("username") && name !== "identities"));
const TIMES = new Set(["exp", "iat", "nbf", "auth_time", "updated_at"]);
const ORDER = Object.keys(ABOUT);
const MAX_CLAIMS = 200;

/** All claims of a token, the telling ones first. Values of personal claims and of claims of your own are masked. */
export function explainClaims(claims: Claims, now: number): ExplainedClaim[] {
  return Object.keys(claims)
    .slice(0, MAX_CLAIMS)
    .sort((a, b) => place(a) - place(b))
    .map((name) => {
      const at = TIMES.has(name) ? timeClaim(claims, name) : undefined;
      const about =
        ABOUT[name] ?? (name.startsWith("custom:") ? "A custom attribute; always a text." : aboutOther(name));
      const shown = at === undefined ? showClaim(name, claims[name]) : relativeTime(at, now);
      return { name: maskSecrets(name.slice(0, 120)).text, shown, about, ...(at === undefined ? {} : { at }) };
    });
}

function place(name: string): number {
  const at = ORDER.indexOf(name);
  return at < 0 ? ORDER.length : at;
}

function aboutOther(name: string): string {
  return STANDARD.has(name)
    ? "An attribute of the user."
    : "Not a claim of Cognito's own: a pre token generation trigger adds such.";
}

/** Attributes of OpenID Connect that a user pool knows. */
const STANDARD = new Set(
  "email phone_number name given_name family_name middle_name nickname preferred_username profile picture website gender birthdate zoneinfo locale address".split(
    " ",
  ),
);

function showClaim(name: string, value: unknown): string {
  if (name === "identities") return providersOf(value);
  if (name.endsWith("username") && typeof value === "string") return showUsername(value);
  if (typeof value === "boolean" || typeof value === "number") return OPEN.has(name) ? String(value) : typeof value;
  if (!OPEN.has(name)) return sizeOf(value);
  const text = Array.isArray(value) ? value.filter((item) => typeof item === "string").join(", ") : value;
  return typeof text === "string" ? maskSecrets(text.slice(0, 600)).text : sizeOf(value);
}

/** A federated user's name opens with the provider; the rest of any name may be an address. */
function showUsername(name: string): string {
  if (/^[0-9a-f-]{36}$/i.test(name)) return name;
  const provider = /^([A-Za-z][\w.-]{1,31})_(?=.)/.exec(name)?.[1];
  return provider === undefined ? sizeOf(name) : `${provider}_… (${sizeOf(name)})`;
}

function providersOf(value: unknown): string {
  const list = Array.isArray(value) ? value : [value];
  const names = list.flatMap((item: unknown) => {
    const name = typeof item === "object" && item !== null && "providerName" in item ? item.providerName : undefined;
    return typeof name === "string" ? [maskSecrets(name.slice(0, 60)).text] : [];
  });
  return names.length > 0 ? names.join(", ") : sizeOf(value);
}

function sizeOf(value: unknown): string {
  if (typeof value === "string") return value === "" ? "empty text" : `text of ${value.length} characters, masked`;
  if (Array.isArray(value)) return `list of ${value.length}, masked`;
  return value === null ? "null" : `${typeof value}, masked`;
}
