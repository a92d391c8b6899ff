import type { SecretHashCause } from "./causes.ts";
import { computeSecretHash, hmac, toBase64, toHex, type HashParts } from "./compute-secret-hash.ts";

/** A name that the hash may have been made from. */
export interface Candidate {
  /** What kind of name it is: `USERNAME of the request`, `sub`. */
  label: string;
  username: string;
}

/** The candidate whose hash is the one that was sent, and the mistake in making it; null for none. */
export interface HashMatch {
  candidate: Candidate;
  /** What was done wrong, as a phrase; empty for a hash that is right for this name. */
  mistake: string;
  cause?: SecretHashCause;
}

/** Ways in which hashes are made wrongly, each with its result for one name. */
const MISTAKES: readonly { mistake: string; make: (parts: HashParts, subtle: SubtleCrypto) => Promise<string> }[] = [
  { mistake: "hexadecimal digits instead of Base64", make: async (parts, subtle) => toHex(await right(parts, subtle)) },
  {
    mistake: "Base64 of the hexadecimal digits",
    make: async (parts, subtle) => btoa(toHex(await right(parts, subtle))),
  },
  {
    mistake: "Base64url, with - and _ instead of + and /",
    make: async (parts, subtle) =>
      toBase64(await right(parts, subtle))
        .replaceAll("+", "-")
        .replaceAll("/", "_"),
  },
  {
    mistake: "client id before the user name",
    make: (parts, subtle) => keyed(parts.clientSecret, parts.clientId + parts.username, subtle),
  },
  {
    mistake: "key and message swapped: the secret is the message",
    make: (parts, subtle) => keyed(parts.username + parts.clientId, parts.clientSecret, subtle),
  },
  {
    mistake: "the user name alone, without the client id",
    make: (parts, subtle) => keyed(parts.clientSecret, parts.username, subtle),
  },
  {
    mistake: "the client id alone, without the user name",
    make: (parts, subtle) => keyed(parts.clientSecret, parts.clientId, subtle),
  },
  {
    mistake: "the client id as key",
    make: (parts, subtle) => keyed(parts.clientId, parts.username + parts.clientSecret, subtle),
  },
  ...[":", " ", "+", ".", "-", "\n"].map((mark) => ({
    mistake: `${mark === "\n" ? "a line break" : mark === " " ? "a blank" : `the character ${mark}`} between user name and client id`,
    make: (parts: HashParts, subtle: SubtleCrypto) =>
      keyed(parts.clientSecret, parts.username + mark + parts.clientId, subtle),
  })),
  {
    mistake: "a line break behind the message, as echo writes it",
    make: (parts, subtle) => keyed(parts.clientSecret, `${parts.username}${parts.clientId}\n`, subtle),
  },
  {
    mistake: "a line break behind the secret",
    make: (parts, subtle) => keyed(`${parts.clientSecret}\n`, parts.username + parts.clientId, subtle),
  },
  {
    mistake: "SHA-1 instead of SHA-256",
    make: async (parts, subtle) =>
      toBase64(await hmac(parts.clientSecret, parts.username + parts.clientId, "SHA-1", subtle)),
  },
  {
    mistake: "SHA-512 instead of SHA-256",
    make: async (parts, subtle) =>
      toBase64(await hmac(parts.clientSecret, parts.username + parts.clientId, "SHA-512", subtle)),
  },
  {
    mistake: "a plain SHA-256 of user name, client id and secret, not an HMAC",
    make: (parts, subtle) => plain(parts.username + parts.clientId + parts.clientSecret, subtle),
  },
  {
    mistake: "a plain SHA-256 of secret, user name and client id, not an HMAC",
    make: (parts, subtle) => plain(parts.clientSecret + parts.username + parts.clientId, subtle),
  },
  {
    mistake: "a plain SHA-256 of user name and client id, without the secret",
    make: (parts, subtle) => plain(parts.username + parts.clientId, subtle),
  },
];

/** Changes to a name that look the same to people. */
const SPELLINGS: readonly { mistake: string; change: (name: string) => string }[] = [
  { mistake: "the name in small letters", change: (name) => name.toLowerCase() },
  { mistake: "the name in capitals", change: (name) => name.toUpperCase() },
  { mistake: "the name with white space at its ends", change: (name) => ` ${name.trim()} ` },
  { mistake: "the name without the white space at its ends", change: (name) => name.trim() },
  { mistake: "the name encoded for an address", change: (name) => encodeURIComponent(name) },
];

/**
 * Finds out which name a hash was made from, and by which mistake if it is not right. The first candidate is the USERNAME
 * of the request. Null when no candidate and no known mistake gives the hash. Empty names and secrets match nothing.
 */
export async function matchSecretHash(
  sent: string,
  candidates: readonly Candidate[],
  { clientId, clientSecret }: Omit<HashParts, "username">,
  subtle: SubtleCrypto,
): Promise<HashMatch | null> {
  const wanted = plainForm(sent);
  const named = candidates.filter(({ username }) => username !== "");
  if (clientSecret === "" || wanted === "") return null;
  for (const [place, candidate] of named.entries()) {
    if ((await computeSecretHash({ username: candidate.username, clientId, clientSecret }, subtle)) !== wanted)
      continue;
    return place === 0 ? { candidate, mistake: "" } : { candidate, mistake: "", cause: otherName(candidate) };
  }
  for (const candidate of named) {
    for (const { mistake, change } of SPELLINGS) {
      const username = change(candidate.username);
      if (username === candidate.username) continue;
      if ((await computeSecretHash({ username, clientId, clientSecret }, subtle)) === wanted)
        return { candidate, mistake, cause: "secret-hash-wrong-username" };
    }
    for (const { mistake, make } of MISTAKES) {
      const made = await make({ username: candidate.username, clientId, clientSecret }, subtle).catch(() => "");
      if (made !== "" && plainForm(made) === wanted) return { candidate, mistake, cause: "secret-hash-computed-wrong" };
    }
  }
  return null;
}

function otherName({ label }: Candidate): SecretHashCause {
  return /sub|real/i.test(label) ? "secret-hash-refresh-needs-real-username" : "secret-hash-wrong-username";
}

/** Without quotes, white space and the encoding of addresses, which the findings on the form report. Hex in small letters. */
function plainForm(hash: string): string {
  const bare = hash.trim().replace(/^["']|["']$/g, "");
  const decoded = /%[0-9A-Fa-f]{2}/.test(bare)
    ? bare.replace(/%2B/gi, "+").replace(/%2F/gi, "/").replace(/%3D/gi, "=")
    : bare;
  return /^[0-9A-Fa-f]{64}$/.test(decoded) ? decoded.toLowerCase() : decoded.length === 43 ? `${decoded}=` : decoded;
}

function right(parts: HashParts, subtle: SubtleCrypto): Promise<Uint8Array> {
  return hmac(parts.clientSecret, parts.username + parts.clientId, "SHA-256", subtle);
}

async function keyed(key: string, message: string, subtle: SubtleCrypto): Promise<string> {
  return toBase64(await hmac(key, message, "SHA-256", subtle));
}

async function plain(message: string, subtle: SubtleCrypto): Promise<string> {
  return toBase64(new Uint8Array(await subtle.digest("SHA-256", new TextEncoder().encode(message))));
}
