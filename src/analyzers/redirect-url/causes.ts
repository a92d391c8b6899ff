/** The causes that findings about an address may name. */
export const REDIRECT_URL_CAUSES = [
  "authorize-request-malformed",
  "client-id-unknown-at-domain",
  "grant-not-enabled-for-client",
  "implicit-grant-has-no-refresh-token",
  "login-domain-not-found",
  "logout-parameters-of-oidc",
  "logout-uri-not-registered",
  "oauth-not-enabled-on-client",
  "provider-name-unknown",
  "provider-not-enabled-on-client",
  "redirect-uri-mismatch",
  "response-type-not-supported",
  "scope-not-enabled-on-client",
  "scope-unsupported-by-cognito",
  "state-is-encoded-json",
  "state-not-kept-in-browser",
] as const;

export type RedirectUrlCause = (typeof REDIRECT_URL_CAUSES)[number];
