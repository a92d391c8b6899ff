import { exportJWK, generateKeyPair, SignJWT, type JSONWebKeySet } from "jose";

/** A pair of keys as a user pool has it, and tokens signed with it. */
export interface TokenMaker {
  jwks: JSONWebKeySet;
  sign: (claims: Record<string, unknown>) => Promise<string>;
}

export const ISSUER = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Abc123";

/** Makes keys and signs tokens with them, in RS256 as Cognito does. */
export async function makeTokens(kid = "example-key"): Promise<TokenMaker> {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const key = { ...(await exportJWK(publicKey)), kid, alg: "RS256", use: "sig" };
  return {
    jwks: { keys: [key] },
    sign: (claims) =>
      new SignJWT({ iss: ISSUER, ...claims }).setProtectedHeader({ alg: "RS256", kid }).sign(privateKey),
  };
}

/** Claims of an ID token that ends an hour after `now`, in milliseconds since 1970. */
export function idClaims(now: number): Record<string, unknown> {
  const iat = Math.floor(now / 1_000) - 60;
  return {
    sub: "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
    token_use: "id",
    aud: "1example23456789",
    email: "jane.doe@example.com",
    name: "Jane Doe",
    "cognito:username": "jane.doe@example.com",
    auth_time: iat,
    iat,
    exp: iat + 3_600,
  };
}

/** Claims of an access token that ends an hour after `now`. */
export function accessClaims(now: number, scope = "aws.cognito.signin.user.admin"): Record<string, unknown> {
  const { sub, auth_time, iat, exp } = idClaims(now);
  return { sub, token_use: "access", client_id: "1example23456789", username: "jane", scope, auth_time, iat, exp };
}
