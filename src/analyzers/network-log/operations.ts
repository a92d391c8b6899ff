/** Operations that apps and their servers call, as the API spells them: a word of a log line is an operation only if it is one of these. */
const NAMES = `
AdminAddUserToGroup AdminConfirmSignUp AdminCreateUser AdminDeleteUser AdminDeleteUserAttributes AdminDisableUser AdminEnableUser
AdminForgetDevice AdminGetDevice AdminGetUser AdminInitiateAuth AdminLinkProviderForUser AdminListDevices AdminListGroupsForUser
AdminListUserAuthEvents AdminRemoveUserFromGroup AdminResetUserPassword AdminRespondToAuthChallenge AdminSetUserMFAPreference
AdminSetUserPassword AdminUpdateDeviceStatus AdminUpdateUserAttributes AdminUserGlobalSignOut AssociateSoftwareToken
ChangePassword CompleteWebAuthnRegistration ConfirmDevice ConfirmForgotPassword ConfirmSignUp DeleteUser DeleteUserAttributes
DescribeUserPool DescribeUserPoolClient ForgetDevice ForgotPassword GetClientToken GetDevice GetTokensFromRefreshToken GetUser
GetUserAttributeVerificationCode GetUserAuthFactors GetUserPoolMfaConfig GlobalSignOut InitiateAuth ListDevices ListGroups
ListUserPoolClients ListUserPools ListUsers ListUsersInGroup ResendConfirmationCode RespondToAuthChallenge RevokeToken
SetUserMFAPreference SignUp StartWebAuthnRegistration UpdateDeviceStatus UpdateUserAttributes UpdateUserPool
UpdateUserPoolClient VerifySoftwareToken VerifyUserAttribute
`;

const IDENTITY_NAMES = `
GetCredentialsForIdentity GetId GetOpenIdToken GetOpenIdTokenForDeveloperIdentity DescribeIdentity ListIdentities
`;

const words = (text: string): string[] => text.trim().split(/\s+/);

const IDENTITY = new Set(words(IDENTITY_NAMES));

/** All known operations. */
export const LOG_OPERATIONS: ReadonlySet<string> = new Set([...words(NAMES), ...IDENTITY]);

/** The API that an operation belongs to. */
export function serviceOf(operation: string): "user-pools" | "identity-pools" {
  return IDENTITY.has(operation.split(" ", 1)[0] ?? "") ? "identity-pools" : "user-pools";
}

const ERRORS = `
AliasExists CodeDeliveryFailure CodeMismatch EnableSoftwareTokenMFA ExpiredCode InvalidEmailRoleAccessPolicy
InvalidIdentityPoolConfiguration InvalidLambdaResponse InvalidOAuthFlow InvalidPassword InvalidSmsRoleAccessPolicy
InvalidSmsRoleTrustRelationship InvalidUserPoolConfiguration MFAMethodNotFound NotAuthorized PasswordHistoryPolicyViolation
PasswordResetRequired PreconditionNotMet RefreshTokenReuse ResourceConflict SoftwareTokenMFANotFound TooManyFailedAttempts
TooManyRequests UnexpectedLambda UnsupportedTokenType UnsupportedUserState UserImportInProgress UserLambdaValidation
UsernameExists UserNotConfirmed UserNotFound UserPoolAddOnNotEnabled UserPoolTagging
`;

/** Exceptions that hardly any other service has. */
export const COGNITO_ERRORS: ReadonlySet<string> = new Set(words(ERRORS).map((name) => `${name}Exception`));
