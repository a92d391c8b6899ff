import type { Analysis } from "../analysis.ts";
import { decodeToken, type DecodedToken } from "./decode-token.ts";
import { findTokens, type FoundToken } from "./find-tokens.ts";
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
    return { found, token, analysis: { kind: tokenKind(token), findings: tokenFindings(found, token, text, now) } };
  });
}

/** What the tokens of a text are and what is wrong with them; for a text without one, what it is instead. */
export function analyzeToken(text: string, now: number): Analysis {
  const readings = readTokens(text, now);
  const [first] = readings;
  if (!first) return missingToken(text);
  if (readings.length === 1) return first.analysis;
  return {
    kind: readings.map(({ analysis }) => analysis.kind).join("; "),
    findings: readings.flatMap(({ found, analysis }, index) =>
      analysis.findings.map((finding) => ({
        ...finding,
        where: `${found.name || `token ${index + 1}`}: ${finding.where}`,
      })),
    ),
  };
}
