import { checkCredentials, type Credentials, type Obstacle } from "./check-credentials.ts";

/** What a text held. `region` is there when the text names one. */
export type CredentialsRead =
  | { kind: "read"; credentials: Credentials; region?: string; obstacle: Obstacle | null }
  | { kind: "incomplete"; missing: string[]; detail: string };

/** Longer texts are no keys. In UTF-16 units. */
const MAX_LENGTH = 100_000;

type Part = "id" | "secret" | "token" | "expiration" | "region";

/** The names of the parts in lower case without `_`: of JSON, of the environment and of a profile. */
const PARTS = new Map<string, Part>([
  ["accesskeyid", "id"],
  ["awsaccesskeyid", "id"],
  ["secretaccesskey", "secret"],
  ["awssecretaccesskey", "secret"],
  ["sessiontoken", "token"],
  ["awssessiontoken", "token"],
  ["awssecuritytoken", "token"],
  ["expiration", "expiration"],
  ["awscredentialexpiration", "expiration"],
  ["awsregion", "region"],
  ["awsdefaultregion", "region"],
  ["region", "region"],
]);

const NAMES: Readonly<Record<"id" | "secret", string>> = { id: "the access key id", secret: "the secret access key" };

/** A name, `=` or `:` (a blank will do after names in capitals: `set -gx AWS_…`), and a value up to its end. */
const PAIR =
  /(?<![A-Za-z0-9_])([A-Za-z_]{6,30})(?:\\?["']?[ \t]{0,4}[=:][ \t]{0,4}|(?<=AWS_[A-Z_]{3,30})[ \t]{1,4})\\?["']?([^\s"'\\,;{}[\]]{1,16384})/g;

/**
 * Reads keys out of a text: the JSON of `aws configure export-credentials`, `aws sts assume-role`, `get-session-token`
 * or `get-federation-token`; `export`, `set`, `setx`, `set -gx`, `$Env:` lines; a profile of ~/.aws/credentials.
 * Takes any text, in linear time; never throws; what it says never repeats a key.
 *
 * @param now Milliseconds since 1970.
 * @param forEmulator The keys go to an emulator, which takes any.
 */
export function readCredentials(text: string, now: number, forEmulator = false): CredentialsRead {
  if (text.length > MAX_LENGTH) return incomplete("the text is too long to be keys: paste only the command's output");
  const found = new Map<Part, Set<string>>();
  for (const [, name = "", value = ""] of text.matchAll(PAIR)) {
    const part = PARTS.get(name.replaceAll("_", "").toLowerCase());
    if (part) found.set(part, (found.get(part) ?? new Set()).add(value));
  }
  const several = (["id", "secret", "token"] as const).some((part) => (found.get(part)?.size ?? 0) > 1);
  if (several) return incomplete("the text holds more than one set of keys: paste the one that is meant");
  const [id, secret, token, expiration, region] = (["id", "secret", "token", "expiration", "region"] as const).map(
    (part) => [...(found.get(part) ?? [])][0],
  );
  if (id === undefined && secret === undefined) return incomplete(whyNone(text));
  if (id === undefined || secret === undefined) {
    const part = id === undefined ? "id" : "secret";
    return { kind: "incomplete", missing: [NAMES[part]], detail: `${NAMES[part]} is missing from the text` };
  }
  const credentials: Credentials = {
    accessKeyId: id,
    secretAccessKey: secret,
    ...(token !== undefined && { sessionToken: token }),
    ...(expiration !== undefined && !Number.isNaN(Date.parse(expiration)) && { expiration }),
  };
  return {
    kind: "read",
    credentials,
    ...(region !== undefined && { region }),
    obstacle: checkCredentials(credentials, now, forEmulator),
  };
}

function incomplete(detail: string): CredentialsRead {
  return { kind: "incomplete", missing: Object.values(NAMES), detail };
}

/** Texts that people paste in the place of keys. */
const INSTEAD: readonly { pattern: RegExp; detail: string }[] = [
  {
    pattern: /\b(?:sso_session|sso_start_url|role_arn|credential_process)\b/,
    detail:
      "the profile holds no keys, it only says where to get them: run aws configure export-credentials --profile with its name and paste that output",
  },
  {
    pattern:
      /Unable to locate credentials|could not be found|SSO session .{0,80}(?:expired|invalid)|Token has expired/i,
    detail:
      "the text is an error of the AWS CLI: sign in there first (aws sso login or aws configure), then run it again",
  },
  {
    pattern: /(?:^|\s)eyJ[\w-]{10,}\.[\w-]{10,}\./,
    detail: "the text is a token of a user, no AWS keys: use the field for an access token",
  },
  { pattern: /^\s*$/, detail: "the text is empty" },
];

function whyNone(text: string): string {
  return (
    INSTEAD.find(({ pattern }) => pattern.test(text))?.detail ??
    "the text holds no AWS keys: paste the output of aws configure export-credentials"
  );
}
