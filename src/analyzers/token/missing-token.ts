import type { Analysis } from "../analysis.ts";
import { placeInText } from "../../lib/place-in-text.ts";
import type { TokenCause } from "./causes.ts";

/** Texts that are taken for tokens, and what they are. */
const MISTAKEN: readonly [RegExp, string][] = [
  [/^\[token removed\]$/, "a token that was masked before it came here: copy it again from where it is"],
  [
    /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
    "a UUID, such as an authorization code or a user's sub",
  ],
  [/^AYABe/, "a session of an unfinished sign-in, or a device key's answer: it belongs into Session"],
  [/^(?:AKIA|ASIA)[A-Z0-9]{12,28}$/, "an AWS access key id"],
  [/^[A-Za-z0-9+/]{43}=$/, "a text of 32 bytes in Base64, such as a SECRET_HASH"],
  [/^(?:null|undefined|\[object Object\]|None)$/, "no value at all: the variable was empty when it was sent"],
  [/^[a-z]{2,4}(?:-[a-z]+){1,2}-\d{1,2}_[A-Za-z0-9]{1,55}$/, "a user pool id"],
  [/^(?:gh[opsu]_|xox[abp]-|sk-|ya29\.)/, "a token of another service"],
];

/** The analysis of a text in which no token stands: what was read, what was expected, and where. */
export function missingToken(text: string): Analysis {
  const bare = text
    .trim()
    .replace(/^bearer /i, "")
    .replace(/^["']|["']$/g, "")
    .trim();
  const mistaken = bare.length > 4_000 ? undefined : MISTAKEN.find(([pattern]) => pattern.test(bare))?.[1];
  const at = Math.max(text.search(/\S/), 0);
  const read = bare === "" ? "nothing" : `${bare.length} characters without a token in them`;
  return {
    kind: "Not a Cognito token",
    findings: [
      {
        code: mistaken === undefined ? "no-token" : "mistaken-for-token",
        severity: "fault",
        observed: mistaken === undefined ? `Read: ${read}` : `Read: ${mistaken}`,
        expected: "a text that starts with eyJ: three parts with dots between, or five for a refresh token",
        where: placeInText(text, at),
        ...(/^(?:null|undefined|None)$/.test(bare) ? { cause: "access-token-null" satisfies TokenCause } : {}),
      },
    ],
  };
}
