import type { UnreadReason } from "../../evidence/reading.ts";

/** Keys of AWS. They live in memory only. */
export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  /** ISO 8601; known for temporary keys that came with it. */
  expiration?: string;
}

/** Why something cannot be used, in words that never repeat it. */
export interface Obstacle {
  reason: UnreadReason;
  detail: string;
}

/** Key ids, by their prefix: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
const KEY_ID = /^A(?:KIA|SIA)[A-Z0-9]{12,124}$/;
const SECRET_KEY = /^[A-Za-z0-9+/]{40}$/;

/**
 * Looks at keys before anything is sent: swapped fields, missing or foreign parts, temporary keys without their token,
 * keys whose time is over. Null when nothing speaks against them.
 *
 * @param now Milliseconds since 1970.
 * @param forEmulator The keys go to an emulator, which takes any id: its form is not looked at.
 */
export function checkCredentials(credentials: Credentials, now: number, forEmulator = false): Obstacle | null {
  const { accessKeyId: id, secretAccessKey: secret, sessionToken: token, expiration } = credentials;
  if (KEY_ID.test(secret.trim())) {
    return bad("the secret access key field holds an access key id: put the two keys into each other's field");
  }
  if (SECRET_KEY.test(id)) {
    return bad("the access key id field holds what looks like a secret access key: swap the two fields");
  }
  if (id === "") return bad("the access key id is missing");
  if (secret === "") return bad("the secret access key is missing");
  if (/\s/.test(id + secret + (token ?? ""))) return bad("a key has a space or a line break in it: copy it again");
  if (!forEmulator && !KEY_ID.test(id)) {
    return bad(
      "the access key id has an unknown form: it starts with AKIA or ASIA, in capitals; for the keys of an emulator, give its endpoint first",
    );
  }
  if (id.startsWith("ASIA") && !token) {
    return bad("an access key id that starts with ASIA is temporary and needs its session token, which is missing");
  }
  const end = expiration === undefined ? NaN : Date.parse(expiration);
  if (end <= now) {
    return {
      reason: "expired-credentials",
      detail: `the keys were valid until ${new Date(end).toISOString()}: get new ones with the command shown`,
    };
  }
  return null;
}

function bad(detail: string): Obstacle {
  return { reason: "bad-credentials", detail };
}
