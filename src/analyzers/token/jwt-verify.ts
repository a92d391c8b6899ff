import type { Acceptance, AcceptanceOptions } from "./acceptance.ts";
import { clientOf, listClaim, scopesOf, timeClaim, type ReadableToken } from "./decode-token.ts";

/**
 * What `CognitoJwtVerifier` says to a token: the error that it throws first, in the order in which it looks. The
 * signature is left aside. https://github.com/awslabs/aws-jwt-verify (src/jwt.ts, src/cognito-verifier.ts)
 */
export function acceptedByVerifier(
  token: ReadableToken,
  { clientIds, scopes, verifier }: AcceptanceOptions,
  now: number,
): Pick<Acceptance, "verdict" | "why" | "cause"> {
  const { claims } = token;
  const grace = verifier.graceSeconds * 1_000;
  const exp = timeClaim(claims, "exp");
  const nbf = timeClaim(claims, "nbf");
  if (exp !== undefined && exp + grace < now) return refused("JwtExpiredError: exp is over", "api-token-expired");
  if (nbf !== undefined && nbf - grace > now) return refused("JwtNotBeforeError: nbf is to come", "device-clock-skew");
  const own = scopesOf(claims);
  if (scopes.length > 0 && !scopes.some((scope) => own.includes(scope)))
    return refused(`JwtInvalidScopeError: none of ${scopes.join(", ")}`, "api-scope-missing");
  const groups = listClaim(claims, "cognito:groups");
  if (verifier.groups.length > 0 && !verifier.groups.some((group) => groups.includes(group)))
    return refused(`CognitoJwtInvalidGroupError: in none of the groups ${verifier.groups.join(", ")}`);
  if (verifier.tokenUse !== "any" && token.kind !== verifier.tokenUse)
    return refused(
      `CognitoJwtInvalidTokenUseError: tokenUse is ${verifier.tokenUse}, the token's is ${token.kind}`,
      token.kind === "id" ? "id-token-where-access-token-needed" : undefined,
    );
  if (clientIds.length > 0 && !clientIds.includes(clientOf(token)))
    return refused("CognitoJwtInvalidClientIdError: another app client", "jwt-audience-not-app-client-id");
  return {
    verdict: "yes",
    why: `With tokenUse ${verifier.tokenUse === "any" ? "null" : verifier.tokenUse}${clientIds.length === 0 ? " and the token's own app client" : ""}, if the signature is good.`,
  };
}

function refused(why: string, cause?: Acceptance["cause"]): Pick<Acceptance, "verdict" | "why" | "cause"> {
  return { verdict: "no", why: `${why}.`, ...(cause ? { cause } : {}) };
}
