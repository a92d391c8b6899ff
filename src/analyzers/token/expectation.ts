import { clientOf, textClaim, type DecodedToken } from "./decode-token.ts";
import { readIssuer } from "./issuer.ts";
import type { TokenFinding } from "./token-findings.ts";

/** What the token should be, as a person gives it. Empty texts: not said. */
export interface TokenExpectation {
  userPoolId: string;
  clientId: string;
  region: string;
}

/** Compares a token's pool, app client and Region with what is expected. */
export function expectationFindings(token: DecodedToken, expected: TokenExpectation): TokenFinding[] {
  if (token.kind === "broken" || token.kind === "refresh") return [];
  const issuer = readIssuer(textClaim(token.claims, "iss"));
  const client = clientOf(token);
  const findings: TokenFinding[] = [];
  if (expected.userPoolId !== "" && issuer && issuer.userPoolId !== expected.userPoolId) {
    findings.push({
      code: "other-pool",
      severity: "fault",
      observed: `Issued by the pool ${issuer.userPoolId}`,
      expected: expected.userPoolId,
      where: "iss",
      cause: token.kind === "access" ? "access-token-of-other-pool" : "wrong-pool-or-client",
    });
  }
  if (expected.region !== "" && issuer && issuer.region !== expected.region) {
    findings.push({
      code: "other-region",
      severity: "fault",
      observed: `Issued in ${issuer.region}`,
      expected: expected.region,
      where: "iss",
      cause: "authorizer-issuer-wrong",
    });
  }
  if (expected.clientId !== "" && client !== expected.clientId) {
    findings.push({
      code: "other-client",
      severity: "fault",
      observed: client === "" ? "The token names no app client" : `Issued to the app client ${client.slice(0, 60)}`,
      expected: expected.clientId,
      where: token.kind === "id" ? "aud" : "client_id",
      cause: "jwt-audience-not-app-client-id",
    });
  }
  return findings;
}
