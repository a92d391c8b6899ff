import type { Analysis } from "../analysis.ts";
import type { Finding } from "../finding.ts";
import { placeInText } from "../../lib/place-in-text.ts";
import type { SecretHashCause } from "./causes.ts";

type HashFinding = Finding & { cause?: SecretHashCause };

/** A hash that stands in a text; empty when a request has none. `value` and `username` are kept in memory only. */
export interface FoundHash {
  value: string;
  /** The name that the text gives it. */
  name: string;
  where: string;
  username: string;
  clientId: string;
}

const HASH = /["']?(secret_?hash)\\?["']?\s{0,3}(?::|=>?)\s{0,3}\\?["']?([^\s"',;}&\\]{0,400})/i;
const USERNAME = /["']?\busername\\?["']?\s{0,3}(?::|=>?)\s{0,3}\\?["']([^"'\n\\]{1,200})/i;
const CLIENT = /["']?\bclient_?id\\?["']?\s{0,3}(?::|=>?)\s{0,3}\\?["']?([A-Za-z0-9]{4,128})/i;
const REQUEST = /AuthParameters|AWSCognitoIdentityProviderService|AuthFlow|ConfirmationCode/;

/** Finds the hash of a request, with the user name and client id beside it; null when there is no sign of one. */
export function findHash(text: string): FoundHash | null {
  const head = text.slice(0, 100_000);
  const beside = { username: USERNAME.exec(head)?.[1] ?? "", clientId: CLIENT.exec(head)?.[1] ?? "" };
  const keyed = HASH.exec(head);
  if (keyed) {
    const value = keyed[2] ?? "";
    const at = keyed.index + keyed[0].length - value.length;
    return { value, name: keyed[1] ?? "", where: placeInText(text, at), ...beside };
  }
  const bare = head.trim();
  if (/^["']?[A-Za-z0-9+/_=%-]{20,300}["']?$/.test(bare))
    return { value: bare, name: "", where: placeInText(text, head.search(/\S/)), ...beside };
  return REQUEST.test(head) ? { value: "", name: "", where: "the request", ...beside } : null;
}

/**
 * Judges the form of the SECRET_HASH in a text, which needs no secret: 32 bytes in Base64 are 44 characters that end in
 * one equals sign. Pure; linear; never throws; shows no part of the hash.
 */
export function analyzeSecretHash(text: string): Analysis {
  const found = findHash(text);
  if (!found) {
    return {
      kind: "Not a SECRET_HASH",
      findings: [
        {
          code: "no-hash",
          severity: "fault",
          observed:
            text.trim() === "" ? "Read: nothing" : `Read: ${text.trim().length} characters without a hash in them`,
          expected: "44 characters that end in =, or a request with SECRET_HASH in it",
          where: placeInText(text, Math.max(text.search(/\S/), 0)),
        },
      ],
    };
  }
  return {
    kind:
      found.value === ""
        ? "Request without SECRET_HASH"
        : found.name === ""
          ? "SECRET_HASH"
          : "SECRET_HASH in a request",
    findings: [judgeForm(found)],
  };
}

interface Form {
  pattern: RegExp;
  code: string;
  observed: string;
  cause?: SecretHashCause;
}

const GOOD = /^[A-Za-z0-9+/]{43}=$/;

/** Wrong forms, each told by its length and characters. */
const FORMS: readonly Form[] = [
  {
    pattern: /^\[|^(?:null|undefined|None|\*+)$/,
    code: "hash-not-there",
    observed: "There is no hash: the value is empty or was masked before it came here",
  },
  { pattern: /^[0-9a-f]{64}$/i, code: "hash-is-hex", observed: "64 hexadecimal digits" },
  {
    pattern: /%(?:2B|2F|3D)/i,
    code: "hash-url-encoded",
    observed: "The hash is encoded for an address: it holds %2B, %2F or %3D",
  },
  { pattern: /^["']/, code: "hash-in-quotes", observed: "There are quotes in the value" },
  {
    pattern: /^(?=[^-_]*[-_])[A-Za-z0-9_-]{43}=?$/,
    code: "hash-is-base64url",
    observed: "Base64url: - or _ stand among its characters",
  },
  { pattern: /^[A-Za-z0-9+/]{43}$/, code: "hash-unpadded", observed: "The equals sign at the end is missing" },
  { pattern: /^[A-Za-z0-9+/]{27}=$/, code: "hash-is-sha1", observed: "28 characters: a SHA-1" },
  {
    pattern: /^[A-Za-z0-9+/]{86}==$/,
    code: "hash-is-sha512",
    observed: "88 characters: a SHA-512, or the hexadecimal digits in Base64",
  },
  {
    pattern: /^[0-9a-z]{40,60}$/,
    code: "hash-is-secret",
    observed: "Small letters and digits only: this looks like the client secret itself",
  },
];

function judgeForm({ value, name, where }: FoundHash): HashFinding {
  if (value === "") {
    return {
      code: "hash-missing",
      severity: "warning",
      observed: name === "" ? "The request has no SECRET_HASH" : `${name} is empty`,
      expected: "SECRET_HASH, if the app client has a secret",
      where,
      cause: "secret-hash-missing",
    };
  }
  if (GOOD.test(value)) {
    return {
      code: "form-good",
      severity: "good",
      observed: "The form is right: 32 bytes in Base64",
      expected: "",
      where,
    };
  }
  const form = FORMS.find(({ pattern }) => pattern.test(value));
  return {
    code: form?.code ?? "hash-of-other-form",
    severity: "fault",
    observed: form?.observed ?? `${value.length} characters`,
    expected: "44 characters of Base64 that end in one equals sign",
    where,
    cause: form?.code === "hash-not-there" ? "secret-hash-missing" : "secret-hash-computed-wrong",
  };
}
