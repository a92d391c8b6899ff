import { createLocalJWKSet, compactVerify, errors, type JSONWebKeySet } from "jose";

/** What came out of checking a signature. */
export type SignatureVerdict =
  | { kind: "good"; kid: string }
  /** The keys are those of another pool, or were exchanged since. */
  | { kind: "no-key"; kid: string; known: number }
  | { kind: "bad"; kid: string }
  /** The keys or the token are not of the form that is needed. */
  | { kind: "unreadable"; problem: string };

/**
 * Checks a token's signature against a set of public keys (RFC 7517), by the `kid` of its header, for RS256 only.
 * Rejects never. `jwks` is what `jwks.json` of a user pool holds.
 */
export async function verifySignature(token: string, jwks: unknown): Promise<SignatureVerdict> {
  const keys = keySet(jwks);
  if (!keys) return { kind: "unreadable", problem: "the keys hold no list named keys with public RSA keys in it" };
  const kid = kidOf(token);
  try {
    await compactVerify(token, createLocalJWKSet(keys), { algorithms: ["RS256"] });
    return { kind: "good", kid };
  } catch (error) {
    if (error instanceof errors.JWKSNoMatchingKey) return { kind: "no-key", kid, known: keys.keys.length };
    if (error instanceof errors.JWSSignatureVerificationFailed) return { kind: "bad", kid };
    return { kind: "unreadable", problem: problemOf(error) };
  }
}

function keySet(value: unknown): JSONWebKeySet | null {
  if (typeof value !== "object" || value === null || !("keys" in value) || !Array.isArray(value.keys)) return null;
  const keys = value.keys.filter(
    (key): key is JSONWebKeySet["keys"][number] => typeof key === "object" && key !== null && "kty" in key,
  );
  return keys.length === 0 ? null : { keys };
}

function kidOf(token: string): string {
  try {
    const header: unknown = JSON.parse(atob((token.split(".", 1)[0] ?? "").replaceAll("-", "+").replaceAll("_", "/")));
    const kid = typeof header === "object" && header !== null && "kid" in header ? header.kid : "";
    return typeof kid === "string" ? kid.slice(0, 80) : "";
  } catch {
    return "";
  }
}

function problemOf(error: unknown): string {
  if (error instanceof errors.JOSEAlgNotAllowed) return "the token is not signed with RS256";
  if (error instanceof errors.JWSInvalid) return "the token has not three whole parts";
  if (error instanceof errors.JWKSMultipleMatchingKeys) return "the keys hold more than one for this token";
  return "the keys or the signature are damaged";
}
