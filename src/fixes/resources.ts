import type { ChangeTarget } from "../schemas/change.ts";

/** A resource whose update resets what the request leaves out: how it is read, what its update accepts, its traps. */
export interface ReplacedResource {
  /** The operations, as the API names them. */
  read: string;
  update: string;
  /** Where the settings stand in the answer of `read`; empty when they are the answer itself. */
  root: string;
  /** Parameters that name the resource, with the reader's blanks. */
  keys: Readonly<Record<string, string>>;
  /** Parameters of `keys` that the update takes besides the settings, because the answer does not hold them by that name. */
  renamed: Readonly<Record<string, string>>;
  /** Fields of the update request that carry settings over. Held against the SDK's own shapes by a test. */
  accepted: readonly string[];
  /** Values that an absent list stands for: adding to it starts from these. */
  defaults: Readonly<Record<string, readonly string[]>>;
  /** Fields of the answer that hold a secret and are dropped at once. */
  secret: readonly string[];
  /** Settings that cannot be written back as they were read. */
  traps: readonly Trap[];
}

/** A rule of the service about fields that exclude each other, and how the carried-over settings are made to keep it. */
export interface Trap {
  /** Why, for the reader. */
  why: string;
  jq: string;
  js: string;
  python: string;
}

/**
 * DescribeUserPool returns both; UpdateUserPool answers "Please use TemporaryPasswordValidityDays in PasswordPolicy
 * instead of UnusedAccountValidityDays" (the text that Terraform's provider waits for).
 */
const ACCOUNT_VALIDITY: Trap = {
  why: "the old name of a setting may not be sent beside the new one",
  jq: "if .Policies.PasswordPolicy.TemporaryPasswordValidityDays then del(.AdminCreateUserConfig.UnusedAccountValidityDays) else . end",
  js: "if (now.Policies?.PasswordPolicy?.TemporaryPasswordValidityDays) delete now.AdminCreateUserConfig?.UnusedAccountValidityDays;",
  python:
    'if now.get("Policies", {}).get("PasswordPolicy", {}).get("TemporaryPasswordValidityDays"):\n    now.get("AdminCreateUserConfig", {}).pop("UnusedAccountValidityDays", None)',
};

/** "This parameter is no longer used" (API reference); DescribeUserPool still returns them beside the template. */
const OLD_MESSAGES: Trap = {
  why: "three old message fields are no longer used beside the template",
  jq: "if .VerificationMessageTemplate then del(.SmsVerificationMessage, .EmailVerificationMessage, .EmailVerificationSubject) else . end",
  js: 'if (now.VerificationMessageTemplate) for (const field of ["SmsVerificationMessage", "EmailVerificationMessage", "EmailVerificationSubject"]) delete now[field];',
  python:
    'if now.get("VerificationMessageTemplate"):\n    for field in ("SmsVerificationMessage", "EmailVerificationMessage", "EmailVerificationSubject"):\n        now.pop(field, None)',
};

/** UpdateUserPool refuses EmailMessage and EmailMessageByLink together (API reference): the option in use decides. */
const CODE_OR_LINK: Trap = {
  why: "the texts for a code and for a link exclude each other",
  jq: 'if .VerificationMessageTemplate.EmailMessage and .VerificationMessageTemplate.EmailMessageByLink then (if .VerificationMessageTemplate.DefaultEmailOption == "CONFIRM_WITH_LINK" then del(.VerificationMessageTemplate.EmailMessage) else del(.VerificationMessageTemplate.EmailMessageByLink) end) else . end',
  js: 'const words = now.VerificationMessageTemplate;\nif (words?.EmailMessage && words.EmailMessageByLink) delete words[words.DefaultEmailOption === "CONFIRM_WITH_LINK" ? "EmailMessage" : "EmailMessageByLink"];',
  python:
    'words = now.get("VerificationMessageTemplate", {})\nif words.get("EmailMessage") and words.get("EmailMessageByLink"):\n    words.pop("EmailMessage" if words.get("DefaultEmailOption") == "CONFIRM_WITH_LINK" else "EmailMessageByLink")',
};

/** Tag keys that begin with aws: belong to AWS and cannot be written. */
const AWS_TAGS: Trap = {
  why: "tags of AWS itself cannot be written",
  jq: 'if .UserPoolTags then .UserPoolTags |= with_entries(select(.key | startswith("aws:") | not)) else . end',
  js: 'if (now.UserPoolTags) now.UserPoolTags = Object.fromEntries(Object.entries(now.UserPoolTags).filter(([key]) => !key.startsWith("aws:")));',
  python:
    'if "UserPoolTags" in now:\n    now["UserPoolTags"] = {key: value for key, value in now["UserPoolTags"].items() if not key.startswith("aws:")}',
};

/** The resources by the name that content gives them. */
export const RESOURCES: Readonly<Record<ChangeTarget, ReplacedResource>> = {
  "user-pool": {
    read: "DescribeUserPool",
    update: "UpdateUserPool",
    root: "UserPool",
    keys: { UserPoolId: "USER_POOL_ID" },
    renamed: { UserPoolId: "Id", PoolName: "Name" },
    accepted: [
      "Policies",
      "DeletionProtection",
      "LambdaConfig",
      "AutoVerifiedAttributes",
      "SmsVerificationMessage",
      "EmailVerificationMessage",
      "EmailVerificationSubject",
      "VerificationMessageTemplate",
      "SmsAuthenticationMessage",
      "UserAttributeUpdateSettings",
      "MfaConfiguration",
      "DeviceConfiguration",
      "EmailConfiguration",
      "SmsConfiguration",
      "UserPoolTags",
      "AdminCreateUserConfig",
      "UserPoolAddOns",
      "DcrConfiguration",
      "AccountRecoverySetting",
      "UserPoolTier",
      "KeyConfiguration",
      "IssuerConfiguration",
      "AcrConfiguration",
    ],
    defaults: {},
    secret: [],
    traps: [ACCOUNT_VALIDITY, OLD_MESSAGES, CODE_OR_LINK, AWS_TAGS],
  },
  "user-pool-client": {
    read: "DescribeUserPoolClient",
    update: "UpdateUserPoolClient",
    root: "UserPoolClient",
    keys: { UserPoolId: "USER_POOL_ID", ClientId: "CLIENT_ID" },
    renamed: {},
    accepted: [
      "UserPoolId",
      "ClientId",
      "ClientName",
      "RefreshTokenValidity",
      "AccessTokenValidity",
      "IdTokenValidity",
      "TokenValidityUnits",
      "ReadAttributes",
      "WriteAttributes",
      "ExplicitAuthFlows",
      "SupportedIdentityProviders",
      "CallbackURLs",
      "LogoutURLs",
      "DefaultRedirectURI",
      "AllowedOAuthFlows",
      "AllowedOAuthScopes",
      "AllowedOAuthFlowsUserPoolClient",
      "AnalyticsConfiguration",
      "PreventUserExistenceErrors",
      "EnableTokenRevocation",
      "EnablePropagateAdditionalUserContextData",
      "AuthSessionValidity",
      "RefreshTokenRotation",
    ],
    defaults: { ExplicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_CUSTOM_AUTH"] },
    secret: ["ClientSecret"],
    traps: [],
  },
  "user-pool-mfa": {
    read: "GetUserPoolMfaConfig",
    update: "SetUserPoolMfaConfig",
    root: "",
    keys: { UserPoolId: "USER_POOL_ID" },
    renamed: {},
    accepted: [
      "SmsMfaConfiguration",
      "SoftwareTokenMfaConfiguration",
      "EmailMfaConfiguration",
      "MfaConfiguration",
      "WebAuthnConfiguration",
    ],
    defaults: {},
    secret: [],
    traps: [],
  },
};
