import type { Finding } from "../finding.ts";
import { duration, relativeTime } from "../../lib/relative-time.ts";
import type { TokenCause } from "./causes.ts";
import {
  scopesOf,
  SIGNATURE_LENGTH,
  textClaim,
  timeClaim,
  type DecodedToken,
  type ReadableToken,
} from "./decode-token.ts";
import { shownName, type FoundToken, type Wrapping } from "./find-tokens.ts";
import { isIdentityPoolIssuer, readIssuer } from "./issuer.ts";
import { purposeFindings } from "./token-purpose.ts";

export type TokenFinding = Finding & { cause?: TokenCause };

/** Differences of clocks below this are usual, in milliseconds. */
const USUAL_SKEW = 5_000;

/** What can be said about one token from its text, the text around it, and the time. Holds no part of the token. */
export function tokenFindings(found: FoundToken, token: DecodedToken, text: string, now: number): TokenFinding[] {
  const wrapped = found.wrappings.flatMap((wrapping) => WRAPPED[wrapping](found));
  if (token.kind === "broken") return [...wrapped, broken(token, found)];
  if (token.kind === "refresh") return [...wrapped, ...refreshFindings(found, token.parts)];
  return [
    ...wrapped,
    ...formFindings(token, found),
    ...issuerFindings(token),
    ...timeFindings(token, now),
    ...purposeFindings(token, found, text),
  ];
}

const note = (code: string, observed: string, expected: string, where: string): TokenFinding => ({
  code,
  severity: "note",
  observed,
  expected,
  where,
});

const WRAPPED: Readonly<Record<Wrapping, (found: FoundToken) => TokenFinding[]>> = {
  bearer: ({ where }) => [note("with-bearer", "The token was pasted with `Bearer` in front", "", where)],
  "bearer-twice": ({ where }) => [
    {
      code: "bearer-twice",
      severity: "fault",
      observed: "`Bearer` stands twice in front of the token",
      expected: "`Bearer` once, then the token",
      where,
      cause: "authorization-header-missing",
    },
  ],
  quotes: ({ where }) => [note("in-quotes", "The token was pasted in quotes", "no quotes in what is sent", where)],
  "escaped-quotes": ({ where }) => [
    {
      code: "escaped-quotes",
      severity: "warning",
      observed: "There are escaped quotes around the token: it was made JSON twice",
      expected: "the token itself, as `JSON.parse` of the stored text gives it",
      where,
    },
  ],
  json: (found) => {
    const name = shownName(found);
    const what = name === "" ? "a value" : `the value of \`${name}\``;
    return [note("in-json", `The token is ${what} in a JSON text`, "", found.where)];
  },
  url: ({ where }) => [
    note("in-url", "The token stands in an address", "no token in an address: it stays in histories and logs", where),
  ],
  percent: ({ where }) => [
    {
      code: "percent-encoded",
      severity: "warning",
      observed: "The dots of the token are encoded as %2E: it was encoded for an address",
      expected: "the token with plain dots",
      where,
    },
  ],
  "percent-blank": ({ where }) => [
    {
      code: "percent-encoded",
      severity: "warning",
      observed: "The blank behind `Bearer` is encoded as %20: the header was encoded for an address",
      expected: "`Bearer`, a blank, and the token",
      where,
    },
  ],
  base64: ({ where }) => [
    {
      code: "encoded-twice",
      severity: "fault",
      observed: "The token is encoded in Base64 once more",
      expected: "the token itself, which starts with eyJ",
      where,
    },
  ],
  "white-space": ({ where }) => [
    {
      code: "white-space",
      severity: "warning",
      observed: "There are line breaks, blanks or quotes inside of the token",
      expected: "one run of characters; check what is sent, if it was copied from there",
      where,
    },
  ],
};

function broken(
  { part, problem, parts }: Extract<DecodedToken, { kind: "broken" }>,
  { raw, where }: FoundToken,
): TokenFinding {
  if (raw.includes("..") || parts > 5) {
    return {
      code: "truncated",
      severity: "fault",
      observed: "The token was shortened where it was shown: dots stand in the place of its middle",
      expected: "the whole token, from where it is stored or sent",
      where,
    };
  }
  return {
    code: "truncated",
    severity: "fault",
    observed: `The ${part} of the token cannot be read: ${problem}. ${parts} of 3 parts are there`,
    expected: "three parts, separated by two dots: header, payload and signature",
    where: `${part} of the token, ${where}`,
  };
}

function refreshFindings({ where }: FoundToken, parts: number): TokenFinding[] {
  if (parts !== 5) {
    return [
      {
        code: "refresh-truncated",
        severity: "fault",
        observed: `A refresh token with ${parts} of 5 parts`,
        expected: "five parts, separated by four dots",
        where,
        cause: "refresh-token-damaged",
      },
    ];
  }
  return [
    note(
      "refresh-token",
      "A refresh token: it is encrypted, and only Cognito reads it",
      "sent to Cognito only, by the app client that got it",
      where,
    ),
  ];
}

function formFindings({ header, parts, signatureLength }: ReadableToken, { where }: FoundToken): TokenFinding[] {
  const findings: TokenFinding[] = [];
  if (header.alg !== "RS256") {
    findings.push({
      code: "not-rs256",
      severity: "fault",
      observed: `The header says alg ${typeof header.alg === "string" ? header.alg.slice(0, 20) : "nothing"}`,
      expected: "RS256, which Cognito signs with",
      where: "header, alg",
    });
  }
  if (parts !== 3 || (header.alg === "RS256" && signatureLength !== SIGNATURE_LENGTH)) {
    findings.push({
      code: "signature-damaged",
      severity: "fault",
      observed: parts === 3 ? `The signature has ${signatureLength} characters` : `The token has ${parts} parts`,
      expected: `three parts, the signature of ${SIGNATURE_LENGTH} characters; this one was cut off or changed`,
      where: `signature, ${where}`,
    });
  }
  return findings;
}

function issuerFindings({ claims }: ReadableToken): TokenFinding[] {
  const iss = textClaim(claims, "iss");
  const issuer = readIssuer(iss);
  if (isIdentityPoolIssuer(iss)) {
    return [
      note(
        "identity-pool-token",
        "An OpenID token of an identity pool, which GetOpenIdToken gives: it says which identity, not which user",
        "AssumeRoleWithWebIdentity; user pools, and APIs that verify tokens of a user pool, refuse it",
        "iss",
      ),
    ];
  }
  if (issuer?.updated === true) {
    return [
      note(
        "newer-issuer",
        `Issued by the pool ${issuer.userPoolId} with the newer issuer`,
        "REST APIs with a Cognito authorizer and load balancers do not work with it",
        "iss",
      ),
    ];
  }
  if (issuer) return [];
  return [
    {
      code: "not-cognito",
      severity: "fault",
      observed: iss === "" ? "The token names no issuer" : `Issued by ${hostOf(iss)}: not a Cognito token`,
      expected: "https://cognito-idp.REGION.amazonaws.com/POOL_ID as issuer",
      where: "iss",
      cause: "authorizer-issuer-wrong",
    },
  ];
}

function hostOf(iss: string): string {
  return /^https?:\/\/([A-Za-z0-9.-]{1,100})/.exec(iss)?.[1] ?? `a text of ${iss.length} characters`;
}

function timeFindings({ kind, claims }: ReadableToken, now: number): TokenFinding[] {
  const findings: TokenFinding[] = [];
  const exp = timeClaim(claims, "exp");
  const iat = timeClaim(claims, "iat");
  if (exp === undefined && typeof claims.exp === "number") {
    findings.push({
      code: "expiry-in-milliseconds",
      severity: "fault",
      observed: "exp is too large for seconds: it seems to be in milliseconds",
      expected: "exp in seconds since 1970; Cognito writes it so, so this token was made or changed elsewhere",
      where: "exp",
    });
  } else if (exp === undefined) {
    findings.push({
      code: "no-expiry",
      severity: "fault",
      observed: "The token has no exp",
      expected: "exp, in seconds since 1970",
      where: "exp",
    });
  } else if (exp <= now) {
    findings.push({
      code: "expired",
      severity: "fault",
      observed: `Expired ${relativeTime(exp, now)}`,
      expected: "exp in the future: refresh before the call",
      where: "exp",
      ...(isIdentityPoolIssuer(textClaim(claims, "iss"))
        ? {}
        : { cause: kind === "access" ? "access-token-expired" : "api-token-expired" }),
    });
  } else {
    findings.push({
      code: "not-expired",
      severity: "good",
      observed: `Good for another ${duration(exp - now)}`,
      expected: "",
      where: "exp",
    });
  }
  if (iat !== undefined && iat > now + USUAL_SKEW) {
    findings.push({
      code: "issued-in-future",
      severity: "warning",
      observed: `Issued ${relativeTime(iat, now)}: the clock of this device is behind by that much or more`,
      expected: "iat in the past",
      where: "iat",
      cause: "device-clock-skew",
    });
  }
  if (iat !== undefined && exp !== undefined && exp - iat < 300_000) {
    findings.push({
      code: "lifetime-odd",
      severity: "warning",
      observed: `Lives ${duration(exp - iat)}`,
      expected: "5 minutes to 1 day, which Cognito allows",
      where: "exp, iat",
    });
  }
  return findings;
}

/** What a token is and for whom, in a few words: `Access token of eu-west-1_Abc123`. */
export function tokenKind(token: DecodedToken): string {
  if (token.kind === "broken") return "Token that cannot be read";
  if (token.kind === "refresh") return "Refresh token";
  const iss = textClaim(token.claims, "iss");
  if (isIdentityPoolIssuer(iss)) return "OpenID token of an identity pool";
  const issuer = readIssuer(iss);
  if (!issuer) return "Token of another issuer";
  const machine = token.kind === "access" && scopesOf(token.claims).length > 0 && token.claims.username === undefined;
  const name = token.kind === "id" ? "ID token" : token.kind === "access" ? "Access token" : "Token without token_use";
  return `${name} of ${issuer.userPoolId}${machine ? ", for a machine" : ""}`;
}
