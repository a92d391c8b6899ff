/** Operations of both services, as the API spells them. From the service models of the AWS SDKs. */
const NAMES = `
AddCustomAttributes AddUserPoolClientSecret AdminAddUserToGroup AdminConfirmSignUp AdminCreateUser AdminDeleteSoftwareToken
AdminDeleteUser AdminDeleteUserAttributes AdminDisableProviderForUser AdminDisableUser AdminEnableUser AdminForgetDevice
AdminGetDevice AdminGetUser AdminGetUserAuthFactors AdminInitiateAuth AdminLinkProviderForUser AdminListDevices
AdminListGroupsForUser AdminListUserAuthEvents AdminListUserSessions AdminRemoveUserFromGroup AdminResetUserPassword
AdminRespondToAuthChallenge AdminRevokeUserSession AdminSetUserMFAPreference AdminSetUserPassword AdminSetUserSettings
AdminUpdateAuthEventFeedback AdminUpdateDeviceStatus AdminUpdateUserAttributes AdminUserGlobalSignOut AssociateSoftwareToken
ChangePassword CompleteWebAuthnRegistration ConfirmDevice ConfirmForgotPassword ConfirmSignUp CreateGroup
CreateIdentityProvider CreateManagedLoginBranding CreateResourceServer CreateTerms CreateUserImportJob CreateUserPool
CreateUserPoolClient CreateUserPoolDomain CreateUserPoolReplica DeleteGroup DeleteIdentityProvider
DeleteManagedLoginBranding DeleteResourceServer DeleteTerms DeleteUser DeleteUserAttributes DeleteUserPool
DeleteUserPoolClient DeleteUserPoolClientSecret DeleteUserPoolDomain DeleteUserPoolReplica DeleteWebAuthnCredential
DescribeIdentityProvider DescribeManagedLoginBranding DescribeManagedLoginBrandingByClient DescribeResourceServer
DescribeRiskConfiguration DescribeTerms DescribeTermsByClient DescribeUserImportJob DescribeUserPool DescribeUserPoolClient
DescribeUserPoolDomain ForgetDevice ForgotPassword GetCSVHeader GetClientToken GetDevice GetGroup
GetIdentityProviderByIdentifier GetLogDeliveryConfiguration GetProvisionedLimit GetSigningCertificate
GetTokensFromRefreshToken GetUICustomization GetUser GetUserAttributeVerificationCode GetUserAuthFactors
GetUserPoolClientSessionConfiguration GetUserPoolMfaConfig GetUserPoolSessionConfiguration GlobalSignOut InitiateAuth
ListDevices ListGroups ListIdentityProviders ListResourceServers ListTagsForResource ListTerms ListUserImportJobs
ListUserPoolClientSecrets ListUserPoolClients ListUserPoolReplicas ListUserPools ListUserSessions ListUsers
ListUsersInGroup ListWebAuthnCredentials ResendConfirmationCode RespondToAuthChallenge RevokeToken RevokeUserSession
SetLogDeliveryConfiguration SetRiskConfiguration SetUICustomization SetUserMFAPreference
SetUserPoolClientSessionConfiguration SetUserPoolMfaConfig SetUserPoolSessionConfiguration SetUserSettings SignUp
StartUserImportJob StartWebAuthnRegistration StopUserImportJob TagResource UntagResource UpdateAuthEventFeedback UpdateDeviceStatus UpdateGroup
UpdateIdentityProvider UpdateManagedLoginBranding UpdateProvisionedLimit UpdateResourceServer UpdateTerms
UpdateUserAttributes UpdateUserPool UpdateUserPoolClient UpdateUserPoolDomain UpdateUserPoolReplica VerifySoftwareToken
VerifyUserAttribute
`;

/** Operations of the identity pools service alone. */
const IDENTITY_NAMES = `
CreateIdentityPool DeleteIdentities DeleteIdentityPool DescribeIdentity DescribeIdentityPool GetCredentialsForIdentity GetId
GetIdentityPoolRoles GetOpenIdToken GetOpenIdTokenForDeveloperIdentity GetPrincipalTagAttributeMap ListIdentities
ListIdentityPools LookupDeveloperIdentity MergeDeveloperIdentities SetIdentityPoolRoles SetPrincipalTagAttributeMap
UnlinkDeveloperIdentity UnlinkIdentity UpdateIdentityPool
`;

/** Functions of client libraries and the operation that each of them calls. */
const LIBRARY_CALLS = new Map(
  Object.entries({
    authenticateuser: "InitiateAuth",
    confirmregistration: "ConfirmSignUp",
    confirmsignin: "RespondToAuthChallenge",
    completenewpassword: "RespondToAuthChallenge",
    completenewpasswordchallenge: "RespondToAuthChallenge",
    sendmfacode: "RespondToAuthChallenge",
    sendcustomchallengeanswer: "RespondToAuthChallenge",
    resendsignup: "ResendConfirmationCode",
    resendsignupcode: "ResendConfirmationCode",
    resendcode: "ResendConfirmationCode",
    resetpassword: "ForgotPassword",
    confirmresetpassword: "ConfirmForgotPassword",
    confirmpassword: "ConfirmForgotPassword",
    forgotpasswordsubmit: "ConfirmForgotPassword",
    updatepassword: "ChangePassword",
    fetchuserattributes: "GetUser",
    getuserattributes: "GetUser",
    getuserdata: "GetUser",
    updateuserattribute: "UpdateUserAttributes",
    setuptotp: "AssociateSoftwareToken",
    verifytotpsetup: "VerifySoftwareToken",
    setupsoftwaretokenmfa: "AssociateSoftwareToken",
    refreshsession: "InitiateAuth",
    initiateuserpasswordauthrequest: "InitiateAuth",
  }),
);

const identity = IDENTITY_NAMES.trim().split(/\s+/);
const byKey = new Map([...NAMES.trim().split(/\s+/), ...identity].map((name) => [name.toLowerCase(), name]));
const identitySet = new Set(identity);

/** The operation that a word names in any spelling (`InitiateAuth`, `initiateAuth`, `initiate_auth`, `initiate-auth`), or null. */
export function operationOf(word: string): string | null {
  return byKey.get(word.replace(/[_-]/g, "").toLowerCase()) ?? null;
}

/** The operation that a function of a client library calls, or null. */
export function operationOfLibraryCall(word: string): string | null {
  return LIBRARY_CALLS.get(word.replace(/[_-]/g, "").toLowerCase()) ?? null;
}

/** Says whether an operation belongs to identity pools. */
export function isIdentityOperation(operation: string): boolean {
  return identitySet.has(operation);
}
