/** A wording, or part of one, and the cause that it points to. Tried in order; the first that fits decides. */
interface Sign {
  /** The error's name begins with it; empty for any. */
  error: string;
  /** Part of the message in lower case; empty for any. */
  says: string;
  cause: string;
  /** Only for operations that contain this. */
  of?: string;
}

const sign = (error: string, says: string, cause: string, of?: string): Sign => ({
  error,
  says,
  cause,
  ...(of !== undefined && { of }),
});

/** Wordings as the causes in content/causes describe them. */
const SIGNS: readonly Sign[] = [
  sign("TooManyRequests", "", "identity-pool-rate-exceeded", "GetId"),
  sign("TooManyRequests", "", "identity-pool-rate-exceeded", "GetCredentialsForIdentity"),
  sign("TooManyRequests", "", "identity-pool-rate-exceeded", "GetOpenIdToken"),
  sign("TooManyRequests", "", "request-rate-over-quota"),
  sign("Throttling", "", "request-rate-over-quota"),
  sign("LimitExceeded", "daily email limit", "email-daily-limit"),
  sign("LimitExceeded", "attempt limit", "attempt-limit-exceeded"),
  sign("LimitExceeded", "", "attempt-limit-exceeded"),
  sign("TooManyFailedAttempts", "", "attempt-limit-exceeded"),
  sign("NotAuthorized", "password attempts exceeded", "password-attempts-exceeded"),
  sign("NotAuthorized", "refresh token has been revoked", "refresh-token-revoked"),
  sign("NotAuthorized", "refresh token has expired", "refresh-token-expired"),
  sign("NotAuthorized", "invalid refresh token", "refresh-token-of-other-client"),
  sign("RefreshTokenReuse", "", "rotated-refresh-token-reused"),
  sign("NotAuthorized", "access token has expired", "access-token-expired"),
  sign("NotAuthorized", "access token has been revoked", "access-token-revoked"),
  sign("NotAuthorized", "required scopes", "user-admin-scope-missing"),
  sign("NotAuthorized", "unable to verify secret hash", "secret-hash-missing"),
  sign("NotAuthorized", "secret_hash was not received", "secret-hash-missing"),
  sign("NotAuthorized", "secrethash does not match", "secret-hash-refresh-needs-real-username"),
  sign("NotAuthorized", "user is disabled", "user-disabled"),
  sign("NotAuthorized", "temporary password has expired", "temporary-password-expired"),
  sign("NotAuthorized", "invalid session for the user, session is expired", "auth-session-expired"),
  sign("NotAuthorized", "session can only be used once", "auth-session-reused"),
  sign("NotAuthorized", "incorrect username or password", "wrong-password"),
  sign("NotAuthorized", "signup is not permitted", "self-signup-disabled"),
  sign("NotAuthorized", "token is not from a supported provider", "identity-pool-client-not-listed"),
  sign("NotAuthorized", "token expired", "identity-pool-login-token-expired"),
  sign("NotAuthorized", "unauthenticated access is not supported", "identity-pool-guest-access-off"),
  sign("redirect_mismatch", "", "redirect-uri-mismatch"),
  sign("unauthorized_client", "", "grant-not-enabled-for-client"),
  sign("invalid_client", "", "client-secret-not-sent-to-token-endpoint"),
  sign("invalid_scope", "", "scope-not-enabled-on-client"),
  sign("unsupported_grant_type", "", "grant-type-not-supported"),
  sign("unsupported_response_type", "", "response-type-not-supported"),
  sign("invalid_grant", "", "authorization-code-already-used", "POST /oauth2/token authorization_code"),
  sign("invalid_grant", "", "refresh-token-expired", "POST /oauth2/token refresh_token"),
  sign("invalid_request", "not enabled for oauth2", "oauth-not-enabled-on-client"),
  sign("CodeMismatch", "", "code-mistyped"),
  sign("ExpiredCode", "", "code-expired"),
  sign("PasswordResetRequired", "", "password-reset-required"),
  sign("UserNotConfirmed", "", "user-not-confirmed-yet"),
  sign("InvalidParameter", "_auth flow not enabled", "auth-flow-not-enabled"),
  sign("InvalidParameter", "initiate auth method not supported", "admin-flow-sent-to-initiate-auth"),
  sign("InvalidParameter", "missing required parameter", "required-parameter-missing"),
  sign("InvalidParameter", "custom auth lambda trigger", "custom-auth-triggers-missing"),
  sign("UnexpectedLambda", "timeout", "trigger-timeout"),
  sign("UnexpectedLambda", "accessdenied", "trigger-invoke-permission-missing"),
  sign("UserLambdaValidation", "", "trigger-throws-on-purpose"),
  sign("InvalidLambdaResponse", "", "trigger-response-wrong-shape"),
  sign("InternalError", "", "service-internal-error"),
  sign("ServiceUnavailable", "", "service-unavailable"),
  sign("ExpiredToken", "", "aws-credentials-expired"),
  sign("MissingAuthenticationToken", "", "iam-credentials-missing"),
  sign("InvalidSignature", "signature expired", "signing-clock-wrong"),
  sign("InvalidSignature", "not yet current", "signing-clock-wrong"),
  sign("RequestExpired", "", "signing-clock-wrong"),
  sign("AccessDenied", "is not authorized to perform", "iam-policy-lacks-action"),
];

/** The cause that an error's name and message point to, or undefined. Takes anything; the wording decides, not its letter case. */
export function causeOfError(error: string, message: string, operation: string): string | undefined {
  const says = message.toLowerCase();
  return SIGNS.find(
    (one) =>
      error.startsWith(one.error) && says.includes(one.says) && (one.of === undefined || operation.startsWith(one.of)),
  )?.cause;
}

/** All causes that the table can name. */
export const CAUSES_OF_ERRORS: readonly string[] = [...new Set(SIGNS.map(({ cause }) => cause))];
