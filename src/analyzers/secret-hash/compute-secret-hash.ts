/** What a hash is made of. All three are texts as they are sent; the secret stays in memory. */
export interface HashParts {
  username: string;
  clientId: string;
  clientSecret: string;
}

/**
 * SECRET_HASH: Base64 of the HMAC-SHA256 of user name followed by client id, with the client secret as key.
 * `subtle` is the platform's WebCrypto. An empty secret is refused with an error, as no key can be made of it.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html#cognito-user-pools-computing-secret-hash
 */
export async function computeSecretHash(parts: HashParts, subtle: SubtleCrypto): Promise<string> {
  return toBase64(await hmac(parts.clientSecret, parts.username + parts.clientId, "SHA-256", subtle));
}

/** The HMAC of a text with a text as key. */
export async function hmac(
  key: string | Uint8Array<ArrayBuffer>,
  message: string,
  hash: "SHA-1" | "SHA-256" | "SHA-512",
  subtle: SubtleCrypto,
): Promise<Uint8Array> {
  const bytes = typeof key === "string" ? new TextEncoder().encode(key) : key;
  const imported = await subtle.importKey("raw", bytes, { name: "HMAC", hash }, false, ["sign"]);
  return new Uint8Array(await subtle.sign("HMAC", imported, new TextEncoder().encode(message)));
}

/** Bytes as Base64 with padding (RFC 4648 section 4). */
export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** Bytes as hexadecimal digits. */
export function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
