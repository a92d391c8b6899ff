/** Errors of the two services and of AWS in general that stand in front of them. From the SDK models and the common errors of the API reference. */
const NAMES = `
AccessDenied AliasExists CodeDeliveryFailure CodeMismatch ConcurrentModification DeviceKeyExists DuplicateProvider
EnableSoftwareTokenMFA ExpiredCode FeatureUnavailableInTier Forbidden GroupExists InternalError InternalServer
InvalidEmailRoleAccessPolicy InvalidLambdaResponse InvalidOAuthFlow InvalidParameter InvalidPassword
InvalidSmsRoleAccessPolicy InvalidSmsRoleTrustRelationship InvalidUserPoolConfiguration LimitExceeded MFAMethodNotFound
ManagedLoginBrandingExists NotAuthorized OperationNotEnabled PasswordHistoryPolicyViolation PasswordResetRequired
PreconditionNotMet RefreshTokenReuse ResourceNotFound ScopeDoesNotExist ServiceQuotaExceeded SoftwareTokenMFANotFound
TermsExists TierChangeNotAllowed TooManyFailedAttempts TooManyRequests Unauthorized UnexpectedLambda
UnsupportedIdentityProvider UnsupportedOperation UnsupportedTokenType UnsupportedUserState UserImportInProgress
UserLambdaValidation UserNotConfirmed UserNotFound UserPoolAddOnNotEnabled UserPoolTagging UsernameExists
WebAuthnChallengeNotFound WebAuthnClientMismatch WebAuthnConfigurationMissing WebAuthnCredentialNotSupported
WebAuthnNotEnabled WebAuthnOriginNotAllowed WebAuthnRelyingPartyMismatch DeveloperUserAlreadyRegistered ExternalService
InvalidIdentityPoolConfiguration ResourceConflict UnrecognizedClient ExpiredToken InvalidSignature
MissingAuthenticationToken Throttling Validation UnknownOperation Serialization ServiceUnavailable
`;

/** Error codes of the endpoints of a user pool domain: RFC 6749, OpenID Connect, and Cognito's own. */
export const OAUTH_ERRORS: ReadonlySet<string> = new Set(
  "redirect_mismatch invalid_request invalid_client invalid_grant unauthorized_client unsupported_grant_type invalid_scope unsupported_response_type access_denied server_error login_required invalid_token unsupported_token_type interaction_required temporarily_unavailable insufficient_scope".split(
    " ",
  ),
);

/** Names that client libraries give to an error of the service. */
const ALIASES = new Map(
  Object.entries({
    parameterinvalid: "InvalidParameterException",
    usernotauthorized: "NotAuthorizedException",
    requestlimitexceeded: "TooManyRequestsException",
    lambdavalidation: "UserLambdaValidationException",
    incompletesignature: "IncompleteSignature",
    requestexpired: "RequestExpired",
    optinrequired: "OptInRequired",
    invalidclienttokenid: "InvalidClientTokenId",
    internalfailure: "InternalFailure",
  }),
);

const byKey = new Map(
  NAMES.trim()
    .split(/\s+/)
    .map((name): [string, string] => [name.toLowerCase(), `${name}Exception`]),
);

/** Classes that only wrap the error they carry: their names say nothing. In lower case. */
const WRAPPERS = new Set(
  "exception amplifyexception authexception authserviceexception serviceexception runtimeexception httperrorresponseexception cognitoidentityproviderexception amazoncognitoidentityproviderexception awscognitoidentityproviderexception amazonserviceexception amazonclientexception awsserviceexception sdkclientexception sdkexception nsexception cognitoexception cognitoclientexception executionexception completionexception invocationtargetexception unhandledexception platformexception".split(
    " ",
  ),
);

/**
 * The service's own spelling of an error name, however a library writes it (`NotAuthorized`, `CognitoNotAuthorizedException`,
 * `NotAuthorizedServiceException`, `notAuthorizedException`), or null for a name that no service is known to use.
 */
export function knownException(word: string): string | null {
  if (OAUTH_ERRORS.has(word)) return word;
  const bare = word.replace(/(?:Service)?(?:Exception|Fault)$/i, "").toLowerCase();
  const suffixed = bare.length < word.length;
  const whole = word.replace(/(?:Exception|Fault)$/i, "").toLowerCase();
  for (const key of [whole, bare, bare.replace(/^(?:cognito|auth|aws)/, "")]) {
    const name = byKey.get(key) ?? ALIASES.get(key);
    // Without "Exception", a single word such as "Validation" or "Forbidden" is ordinary English.
    if (name && (suffixed || /^[A-Za-z][a-z]+[A-Z]/.test(word))) return name;
  }
  return null;
}

/** Says whether a name is that of a wrapper which says nothing about the error inside. */
export function isWrapper(word: string): boolean {
  return WRAPPERS.has(word.toLowerCase());
}
