/** Claims of a token or fields of its header, as JSON gave them. */
export type Claims = Readonly<Record<string, unknown>>;

/** A JSON Web Token that could be read (RFC 7519). */
export interface ReadableToken {
  kind: "id" | "access" | "other";
  header: Claims;
  claims: Claims;
  /** Length of the signature part in characters; 0 when there is none. */
  signatureLength: number;
  parts: number;
}

/** An encrypted token, whose content only Cognito reads (RFC 7516): the form of refresh tokens. */
export interface EncryptedToken {
  kind: "refresh";
  header: Claims;
  parts: number;
}

export interface BrokenToken {
  kind: "broken";
  part: "header" | "payload";
  /** What was wrong with that part. */
  problem: string;
  parts: number;
}

export type DecodedToken = ReadableToken | EncryptedToken | BrokenToken;

/** The signature of RS256 with a key of 2,048 bits, as Cognito makes it: 256 bytes in Base64url without padding. */
export const SIGNATURE_LENGTH = 342;

/** Decodes a token without verifying anything. Takes any text without white space; never throws. */
export function decodeToken(raw: string): DecodedToken {
  const parts = raw.split(".");
  const header = readPart(parts[0] ?? "");
  if (typeof header === "string") return { kind: "broken", part: "header", problem: header, parts: parts.length };
  if (typeof header.enc === "string") return { kind: "refresh", header, parts: parts.length };
  const claims = parts[1] === undefined ? "it is not there" : readPart(parts[1]);
  if (typeof claims === "string") return { kind: "broken", part: "payload", problem: claims, parts: parts.length };
  return { kind: kindOf(claims), header, claims, signatureLength: parts[2]?.length ?? 0, parts: parts.length };
}

/** One claim that is a text, or an empty text. */
export function textClaim(claims: Claims, name: string): string {
  const value = claims[name];
  return typeof value === "string" ? value : "";
}

/** One claim that is a time, in milliseconds since 1970; undefined when it is missing or no number. */
export function timeClaim(claims: Claims, name: string): number | undefined {
  const value = claims[name];
  return typeof value === "number" && Number.isFinite(value) && Math.abs(value) < 1e11 ? value * 1_000 : undefined;
}

/** A claim that is a list of texts; a single text counts as a list of one. */
export function listClaim(claims: Claims, name: string): string[] {
  const value = claims[name];
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** The scopes of an access token. */
export function scopesOf(claims: Claims): string[] {
  return textClaim(claims, "scope").split(" ").filter(Boolean);
}

/** The app client that a token was issued to: `aud` of an ID token, `client_id` of an access token. */
export function clientOf(token: ReadableToken): string {
  return token.kind === "id" ? (listClaim(token.claims, "aud")[0] ?? "") : textClaim(token.claims, "client_id");
}

function kindOf(claims: Claims): ReadableToken["kind"] {
  const use = claims.token_use;
  return use === "id" || use === "access" ? use : "other";
}

/** The JSON object in one part of a token, or what is wrong with the part. */
function readPart(part: string): Claims | string {
  if (part === "") return "it is empty";
  const bytes = fromBase64Url(part);
  if (!bytes) return "it is no Base64url text: its end is cut off, or a character in it is wrong";
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Claims)
      : "it holds no JSON object";
  } catch {
    return "its JSON breaks off or is damaged";
  }
}

/** The bytes of a Base64url text (RFC 4648 section 5), or null. Plain Base64 and padding are accepted. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  const plain = text.replaceAll("-", "+").replaceAll("_", "/").replaceAll("=", "");
  try {
    const binary = atob(plain);
    return Uint8Array.from(binary, (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}
