/**
 * Actions that know no resource, so that a statement for them needs `"Resource": "*"`:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncognitouserpools.html and
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncognitoidentity.html
 */
const WITHOUT_RESOURCE = new Set(
  `cognito-idp:CreateUserPool cognito-idp:DescribeUserPoolDomain cognito-idp:ListUserPools
  cognito-identity:CreateIdentityPool cognito-identity:DeleteIdentities cognito-identity:DescribeIdentity
  cognito-identity:GetCredentialsForIdentity cognito-identity:GetId cognito-identity:GetOpenIdToken
  cognito-identity:ListIdentityPools cognito-identity:UnlinkIdentity`
    .split(/\s+/)
    .map((action) => action.toLowerCase()),
);

/** True when an action cannot be limited to one pool. */
export function hasNoResource(action: string): boolean {
  return WITHOUT_RESOURCE.has(action.toLowerCase());
}

/**
 * Operations that an app calls without AWS credentials, so that IAM is not asked: the SDK models mark them so. A policy
 * neither helps nor hinders them.
 */
const WITHOUT_IAM = new Set(
  `AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice ConfirmForgotPassword ConfirmSignUp
  DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice ForgotPassword GetDevice GetTokensFromRefreshToken
  GetUser GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut InitiateAuth ListDevices ListWebAuthnCredentials
  ResendConfirmationCode RespondToAuthChallenge RevokeToken SetUserMFAPreference SetUserSettings SignUp
  StartWebAuthnRegistration UpdateAuthEventFeedback UpdateDeviceStatus UpdateUserAttributes VerifySoftwareToken
  VerifyUserAttribute`
    .split(/\s+/)
    .map((name) => `cognito-idp:${name}`.toLowerCase()),
);

/** True for an operation of user pools that IAM does not decide on. */
export function needsNoIam(action: string): boolean {
  return WITHOUT_IAM.has(action.toLowerCase());
}

/** How the resource of a Cognito action has to look, with the parts that are known already. */
export function resourceForm(action: string, resource: string): string {
  if (hasNoResource(action)) return "*";
  const service = action.split(":", 1)[0] ?? "";
  if (/^arn:[a-z-]{3,20}:[a-z0-9-]{2,30}:[^:]{0,30}:\d{0,12}:.{2,300}$/.test(resource)) return resource;
  if (service === "cognito-idp") return "arn:aws:cognito-idp:REGION:ACCOUNT_ID:userpool/USER_POOL_ID";
  if (service === "cognito-identity") return "arn:aws:cognito-identity:REGION:ACCOUNT_ID:identitypool/IDENTITY_POOL_ID";
  return resource === "" ? "RESOURCE_ARN" : resource;
}
