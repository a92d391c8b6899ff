/** The causes that findings about a token may name. */
export const TOKEN_CAUSES = [
  "access-token-as-identity-pool-login",
  "access-token-expired",
  "access-token-null",
  "access-token-of-other-pool",
  "access-token-to-authorizer-without-scopes",
  "api-scope-missing",
  "api-token-expired",
  "authorization-header-missing",
  "authorizer-issuer-wrong",
  "device-clock-skew",
  "identity-pool-login-token-expired",
  "id-token-to-authorizer-with-scopes",
  "id-token-where-access-token-needed",
  "jwt-audience-not-app-client-id",
  "openid-scope-missing",
  "refresh-token-damaged",
  "user-admin-scope-missing",
  "wrong-pool-or-client",
] as const;

export type TokenCause = (typeof TOKEN_CAUSES)[number];
