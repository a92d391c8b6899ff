import type { ChangeTarget, Edit } from "../../schemas/change.ts";

const POOL = "Amazon Cognito > User pools > your pool";
const CLIENT = `${POOL} > App clients > your client`;
const SIGN_IN = `${POOL} > Authentication > Sign-in`;
const SIGN_UP = `${POOL} > Authentication > Sign-up`;
const METHODS = `${POOL} > Authentication methods`;
const LOGIN_PAGES = `${CLIENT} > Login pages > Edit`;

/** The way through the AWS console to where a resource is edited. */
const RESOURCE_PATHS: Readonly<Record<ChangeTarget, string>> = {
  "user-pool": POOL,
  "user-pool-client": `${CLIENT} > Edit`,
  "user-pool-mfa": `${SIGN_IN} > Multi-factor authentication > Edit`,
  "user-pool-domain": `${POOL} > Branding > Domain > Actions`,
  "identity-provider": `${POOL} > Authentication > Social and external providers > the provider > Edit`,
  "resource-server": `${POOL} > Branding > Domain > Resource servers > the server > Edit`,
  "identity-pool": "Amazon Cognito > Identity pools > your pool",
  "identity-pool-roles": "Amazon Cognito > Identity pools > your pool > User access",
};

/** The section of a field, by the longest path that its own path begins with. */
const FIELD_PATHS: Readonly<Partial<Record<ChangeTarget, Readonly<Record<string, string>>>>> = {
  "user-pool": {
    "Policies.PasswordPolicy": `${METHODS} > Password policy > Edit`,
    "Policies.SignInPolicy": `${SIGN_IN} > Options for choice-based sign-in > Edit`,
    DeletionProtection: `${POOL} > Settings > Deletion protection`,
    LambdaConfig: `${POOL} > Extensions > Lambda triggers`,
    AutoVerifiedAttributes: `${SIGN_UP} > Attribute verification and user account confirmation > Edit`,
    UserAttributeUpdateSettings: `${SIGN_UP} > Attribute verification and user account confirmation > Edit`,
    VerificationMessageTemplate: `${POOL} > Message templates > Verification message > Edit`,
    SmsAuthenticationMessage: `${POOL} > Message templates > MFA message > Edit`,
    DeviceConfiguration: `${SIGN_IN} > Device tracking > Edit`,
    EmailConfiguration: `${METHODS} > Email > Edit`,
    SmsConfiguration: `${METHODS} > SMS > Edit`,
    AdminCreateUserConfig: `${SIGN_UP} > Self-service sign-up > Edit`,
    "AdminCreateUserConfig.InviteMessageTemplate": `${POOL} > Message templates > Invitation message > Edit`,
    UserPoolAddOns: `${POOL} > Security > Threat protection`,
    AccountRecoverySetting: `${SIGN_IN} > User account recovery > Edit`,
    UserPoolTier: `${POOL} > Settings > Switch to`,
  },
  "user-pool-client": {
    ReadAttributes: `${CLIENT} > Attribute permissions > Edit`,
    WriteAttributes: `${CLIENT} > Attribute permissions > Edit`,
    CallbackURLs: LOGIN_PAGES,
    LogoutURLs: LOGIN_PAGES,
    DefaultRedirectURI: LOGIN_PAGES,
    SupportedIdentityProviders: LOGIN_PAGES,
    AllowedOAuthFlows: LOGIN_PAGES,
    AllowedOAuthScopes: LOGIN_PAGES,
    AllowedOAuthFlowsUserPoolClient: LOGIN_PAGES,
  },
  "user-pool-mfa": { WebAuthnConfiguration: `${SIGN_IN} > Passkey > Edit` },
  "identity-provider": {
    AttributeMapping: `${POOL} > Authentication > Social and external providers > the provider > Attribute mapping > Edit`,
  },
  "identity-pool": {
    AllowUnauthenticatedIdentities: "Amazon Cognito > Identity pools > your pool > User access > Guest access",
    CognitoIdentityProviders: "Amazon Cognito > Identity pools > your pool > User access > Identity providers",
  },
};

/** The ways through the AWS console to the sections in which a change is made, each once; the fix's own words name the field. */
export function consolePaths({ of, edits }: { of: ChangeTarget; edits: readonly Edit[] }): string[] {
  const sections = FIELD_PATHS[of] ?? {};
  const pathOf = (field: string): string => {
    const fits = Object.keys(sections).filter((one) => field === one || field.startsWith(`${one}.`));
    const longest = fits.sort((one, other) => other.length - one.length)[0] ?? "";
    return sections[longest] ?? RESOURCE_PATHS[of];
  };
  return [...new Set(edits.map(({ field }) => pathOf(field)))];
}
