import { isRecord } from "../../evidence/narrow.ts";
import type { JsonRecord } from "./describe-value.ts";
import { shownName, type ShapeFinding } from "./judge-shape.ts";

const PATH = "event.response";

/**
 * Claims that are Cognito's own in both tokens, and those that are so in ID tokens alone.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html
 */
const RESERVED = new Set("acr amr at_hash auth_time azp exp iat iss jti nbf nonce origin_jti sub token_use".split(" "));
const RESERVED_IN_ID_TOKEN = new Set([...RESERVED, "aud", "cognito:username", "identities"]);

/** What a pre token generation function writes that will not be in the tokens: reserved claims, scopes with blanks. */
export function judgeClaims(response: JsonRecord): ShapeFinding[] {
  const first = response.claimsOverrideDetails;
  const both = response.claimsAndScopeOverrideDetails;
  const parts: [details: unknown, path: string, reserved: ReadonlySet<string>][] = isRecord(both)
    ? [
        [both.idTokenGeneration, "claimsAndScopeOverrideDetails.idTokenGeneration", RESERVED_IN_ID_TOKEN],
        [both.accessTokenGeneration, "claimsAndScopeOverrideDetails.accessTokenGeneration", RESERVED],
      ]
    : [[first, "claimsOverrideDetails", RESERVED_IN_ID_TOKEN]];
  return parts.flatMap(([details, path, reserved]) =>
    isRecord(details) ? [...reservedClaims(details, path, reserved), ...scopesWithBlanks(details, path)] : [],
  );
}

function reservedClaims(details: JsonRecord, path: string, reserved: ReadonlySet<string>): ShapeFinding[] {
  const added = isRecord(details.claimsToAddOrOverride) ? Object.keys(details.claimsToAddOrOverride) : [];
  const suppressed = textsOf(details.claimsToSuppress);
  return (
    [
      ["claimsToAddOrOverride", added, "is not changed"],
      ["claimsToSuppress", suppressed, "is not taken out"],
    ] as const
  ).flatMap(([field, names, what]) => {
    const own = names.filter((name) => reserved.has(name));
    if (own.length === 0) return [];
    return [
      {
        code: "reserved-claim",
        severity: "fault" as const,
        observed: `${own.map((name) => `\`${name}\``).join(", ")}: reserved by Cognito, so it ${what}`,
        expected: "a claim with a name of your own, which the API reads instead",
        where: `${PATH}.${path}.${field}`,
        cause: "reserved-claim-not-changed" as const,
      },
    ];
  });
}

/** Blanks stand between scopes: https://www.rfc-editor.org/rfc/rfc6749#section-3.3 */
function scopesWithBlanks(details: JsonRecord, path: string): ShapeFinding[] {
  const bad = textsOf(details.scopesToAdd).filter((scope) => /\s/.test(scope));
  if (bad.length === 0) return [];
  return [
    {
      code: "scope-with-blank",
      severity: "fault",
      observed: `${bad
        .slice(0, 3)
        .map((scope) => `\`${shownName(scope)}\``)
        .join(", ")} in \`scopesToAdd\` holds a blank, which no scope can`,
      expected: "one entry for each scope",
      where: `${PATH}.${path}.scopesToAdd`,
      tree: "symptoms/custom-scope-is-missing",
    },
  ];
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
