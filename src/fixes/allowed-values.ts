import type { ChangeTarget } from "../schemas/change.ts";

const FACTORS = ["PASSWORD", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN"] as const;
const MFA = ["OFF", "OPTIONAL", "ON"] as const;
const CONTACTS = ["email", "phone_number"] as const;
const UNITS = ["seconds", "minutes", "hours", "days"] as const;
const ON_OFF = ["ENABLED", "DISABLED"] as const;

/**
 * The words that the API takes in a field, or as members of a list. Held against the enumerations of the SDK by a test;
 * SOFTWARE_TOKEN is in that of first factors and "not currently supported" as one (API reference).
 */
const ALLOWED: Readonly<Partial<Record<ChangeTarget, Readonly<Record<string, readonly string[]>>>>> = {
  "user-pool": {
    DeletionProtection: ["ACTIVE", "INACTIVE"],
    UserPoolTier: ["LITE", "ESSENTIALS", "PLUS"],
    MfaConfiguration: MFA,
    AutoVerifiedAttributes: CONTACTS,
    "UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate": CONTACTS,
    "EmailConfiguration.EmailSendingAccount": ["COGNITO_DEFAULT", "DEVELOPER"],
    "VerificationMessageTemplate.DefaultEmailOption": ["CONFIRM_WITH_CODE", "CONFIRM_WITH_LINK"],
    "UserPoolAddOns.AdvancedSecurityMode": ["OFF", "AUDIT", "ENFORCED"],
    "UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode": ["AUDIT", "ENFORCED"],
    "Policies.SignInPolicy.AllowedFirstAuthFactors": FACTORS,
    "LambdaConfig.PreTokenGenerationConfig.LambdaVersion": ["V1_0", "V2_0", "V3_0"],
  },
  "user-pool-client": {
    ExplicitAuthFlows: [
      "ALLOW_USER_SRP_AUTH",
      "ALLOW_USER_PASSWORD_AUTH",
      "ALLOW_ADMIN_USER_PASSWORD_AUTH",
      "ALLOW_USER_AUTH",
      "ALLOW_CUSTOM_AUTH",
      "ALLOW_REFRESH_TOKEN_AUTH",
      "ADMIN_NO_SRP_AUTH",
      "USER_PASSWORD_AUTH",
      "CUSTOM_AUTH_FLOW_ONLY",
    ],
    AllowedOAuthFlows: ["code", "implicit", "client_credentials"],
    PreventUserExistenceErrors: ["ENABLED", "LEGACY"],
    "TokenValidityUnits.AccessToken": UNITS,
    "TokenValidityUnits.IdToken": UNITS,
    "TokenValidityUnits.RefreshToken": UNITS,
    "RefreshTokenRotation.Feature": ON_OFF,
  },
  "user-pool-mfa": {
    MfaConfiguration: MFA,
    "WebAuthnConfiguration.UserVerification": ["required", "preferred"],
    "WebAuthnConfiguration.FactorConfiguration": ["SINGLE_FACTOR", "MULTI_FACTOR_WITH_USER_VERIFICATION"],
  },
};

/** The words that a field takes, or the members of a list of words; null when any text will do. */
export function allowedValues(of: ChangeTarget, field: string): readonly string[] | null {
  return ALLOWED[of]?.[field] ?? null;
}
