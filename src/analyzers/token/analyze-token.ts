import type { Analysis, PasteIds } from "../analysis.ts";
import { clientOf, decodeToken, textClaim, type DecodedToken } from "./decode-token.ts";
import { findTokens, type FoundToken, shownName } from "./find-tokens.ts";
import { readIssuer } from "./issuer.ts";
import { missingToken } from "./missing-token.ts";
import { tokenFindings, tokenKind } from "./token-findings.ts";

/** One token of a text with what it says. `found.raw` is a secret. */
export interface TokenReading {
  found: FoundToken;
  token: DecodedToken;
  analysis: Analysis;
}

/** Reads all tokens of a text. Pure; linear; never throws. An empty list when there is none. */
export function readTokens(text: string, now: number): TokenReading[] {
  return findTokens(text).map((found) => {
    const token = decodeToken(found.raw);
    const findings = tokenFindings(found, token, text, now);
    return { found, token, analysis: { kind: tokenKind(token), findings, facts: idsOf(token) } };
  });
}

/** The pool, Region and app client that a token names; values of another form are left out. */
function idsOf(token: DecodedToken): PasteIds {
  if (token.kind === "broken" || token.kind === "refresh") return {};
  const issuer = readIssuer(textClaim(token.claims, "iss"));
  const clientId = clientOf(token);
  return {
    ...(issuer ? { region: issuer.region, userPoolId: issuer.userPoolId } : {}),
    ...(/^[a-z0-9]{10,40}$/.test(clientId) ? { clientId } : {}),
  };
}

/** What the tokens of a text are and what is wrong with them; for a text without one, what it is instead. */
export function analyzeToken(text: string, now: number): Analysis {
  const readings = readTokens(text, now);
  const [first] = readings;
  if (!first) return missingToken(text);
  if (readings.length === 1) return first.analysis;
  return {
    facts: Object.assign({}, ...readings.map(({ analysis }) => analysis.facts)) as PasteIds,
    kind: readings.map(({ analysis }) => analysis.kind).join("; "),
    findings: readings.flatMap(({ found, analysis }, index) =>
      analysis.findings.map((finding) => ({
        ...finding,
        where: `${shownName(found) || `token ${index + 1}`}: ${finding.where}`,
      })),
    ),
  };
}
