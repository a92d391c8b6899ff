import type { Settings, Trap } from "./replaced-resource.ts";

/**
 * DescribeUserPool returns both; UpdateUserPool answers "Please use TemporaryPasswordValidityDays in PasswordPolicy
 * instead of UnusedAccountValidityDays" (the text that Terraform's provider waits for).
 */
export const ACCOUNT_VALIDITY: Trap = {
  why: "the old name of a setting may not be sent beside the new one",
  about: ["Policies", "AdminCreateUserConfig"],
  jq: "if .Policies.PasswordPolicy.TemporaryPasswordValidityDays != null then del(.AdminCreateUserConfig.UnusedAccountValidityDays) else . end",
  js: "if (now.Policies?.PasswordPolicy?.TemporaryPasswordValidityDays !== undefined) delete now.AdminCreateUserConfig?.UnusedAccountValidityDays;",
  python:
    'if now.get("Policies", {}).get("PasswordPolicy", {}).get("TemporaryPasswordValidityDays") is not None:\n    now.get("AdminCreateUserConfig", {}).pop("UnusedAccountValidityDays", None)',
  apply: (now) => {
    const days = inside(inside(now, "Policies"), "PasswordPolicy")?.TemporaryPasswordValidityDays;
    if (days !== undefined) delete inside(now, "AdminCreateUserConfig")?.UnusedAccountValidityDays;
  },
};

/** The old fields, and where their texts stand in the template. */
const OLD_FIELDS = [
  ["SmsVerificationMessage", "SmsMessage"],
  ["EmailVerificationMessage", "EmailMessage"],
  ["EmailVerificationSubject", "EmailSubject"],
] as const;

/**
 * "This parameter is no longer used" (API reference), but DescribeUserPool still returns the three, beside a template that
 * may lack their texts. Cognito keeps the two in step, and Terraform's provider writes a change of the old ones into the
 * template (internal/service/cognitoidp/user_pool.go), so the texts go along there.
 */
export const OLD_MESSAGES: Trap = {
  why: "three old message fields, whose texts go along in the template",
  about: ["VerificationMessageTemplate", ...OLD_FIELDS.map(([old]) => old)],
  jq: `if .VerificationMessageTemplate then reduce (${OLD_FIELDS.map((pair) => JSON.stringify(pair)).join(", ")}) as [$old, $new] (.;
      (if .[$old] != null and .VerificationMessageTemplate[$new] == null then .VerificationMessageTemplate[$new] = .[$old] else . end) | del(.[$old])) else . end`,
  js: `if (now.VerificationMessageTemplate) {
  for (const [old, fresh] of ${JSON.stringify(OLD_FIELDS)}) {
    if (now[old] !== undefined) now.VerificationMessageTemplate[fresh] ??= now[old];
    delete now[old];
  }
}`,
  python: `if "VerificationMessageTemplate" in now:
    for old, fresh in ${JSON.stringify(OLD_FIELDS)}:
        if old in now:
            now["VerificationMessageTemplate"].setdefault(fresh, now.pop(old))`,
  apply: (now) => {
    const template = inside(now, "VerificationMessageTemplate");
    if (!template) return;
    for (const [old, fresh] of OLD_FIELDS) {
      if (now[old] !== undefined) template[fresh] ??= now[old];
      Reflect.deleteProperty(now, old);
    }
  },
};

/**
 * A request without UserAttributeUpdateSettings leaves the setting as it is, and an empty list switches it off: Terraform's
 * provider sends the empty list for that reason (internal/service/cognitoidp/user_pool.go). So the way back has to say it.
 */
export const VERIFY_BEFORE_UPDATE: Trap = {
  why: "leaving this setting out does not switch it off again, an empty list does",
  about: ["UserAttributeUpdateSettings"],
  onlyWhenTouched: true,
  jq: ".UserAttributeUpdateSettings //= {AttributesRequireVerificationBeforeUpdate: []}",
  js: "now.UserAttributeUpdateSettings ??= { AttributesRequireVerificationBeforeUpdate: [] };",
  python: 'now.setdefault("UserAttributeUpdateSettings", {"AttributesRequireVerificationBeforeUpdate": []})',
  apply: (now) => {
    now.UserAttributeUpdateSettings ??= { AttributesRequireVerificationBeforeUpdate: [] };
  },
};

/**
 * "Invalid MFA configuration given, can't turn off MFA and configure an MFA together": GetUserPoolMfaConfig returns the SMS
 * settings of the pool even while MFA is off (Terraform's provider leaves them out for that reason). With MFA off no
 * factor is offered, so none is lost.
 */
export const NO_FACTORS_WHILE_OFF: Trap = {
  why: "while MFA is off, no factor may be sent",
  about: ["MfaConfiguration", "SmsMfaConfiguration", "SoftwareTokenMfaConfiguration", "EmailMfaConfiguration"],
  jq: 'if .MfaConfiguration == "OFF" then del(.SmsMfaConfiguration, .SoftwareTokenMfaConfiguration, .EmailMfaConfiguration) else . end',
  js: 'if (now.MfaConfiguration === "OFF") for (const field of ["SmsMfaConfiguration", "SoftwareTokenMfaConfiguration", "EmailMfaConfiguration"]) delete now[field];',
  python:
    'if now.get("MfaConfiguration") == "OFF":\n    for field in ("SmsMfaConfiguration", "SoftwareTokenMfaConfiguration", "EmailMfaConfiguration"):\n        now.pop(field, None)',
  apply: (now) => {
    if (now.MfaConfiguration !== "OFF") return;
    for (const field of ["SmsMfaConfiguration", "SoftwareTokenMfaConfiguration", "EmailMfaConfiguration"])
      Reflect.deleteProperty(now, field);
  },
};

/** DescribeUserPoolDomain returns an empty object for a prefix domain; the update wants a certificate in it. */
export const EMPTY_CUSTOM_DOMAIN: Trap = {
  why: "a prefix domain has no certificate to send",
  about: ["CustomDomainConfig"],
  jq: "if .CustomDomainConfig.CertificateArn then . else del(.CustomDomainConfig) end",
  js: "if (!now.CustomDomainConfig?.CertificateArn) delete now.CustomDomainConfig;",
  python: 'if not now.get("CustomDomainConfig", {}).get("CertificateArn"):\n    now.pop("CustomDomainConfig", None)',
  apply: (now) => {
    if (!inside(now, "CustomDomainConfig")?.CertificateArn) delete now.CustomDomainConfig;
  },
};

const FROM_METADATA = ["ActiveEncryptionCertificate", "SLORedirectBindingURI", "SSORedirectBindingURI"];

/** The API reference lists them in the answer only; Cognito makes them from the metadata of the SAML provider. */
export const SAML_DERIVED: Trap = {
  why: "what Cognito works out from the SAML metadata is not sent back",
  about: ["ProviderDetails"],
  onlyWhenTouched: true,
  jq: "if .ProviderDetails then del(.ProviderDetails.ActiveEncryptionCertificate, .ProviderDetails.SLORedirectBindingURI, .ProviderDetails.SSORedirectBindingURI) else . end",
  js: 'for (const key of ["ActiveEncryptionCertificate", "SLORedirectBindingURI", "SSORedirectBindingURI"]) delete now.ProviderDetails?.[key];',
  python:
    'for key in ("ActiveEncryptionCertificate", "SLORedirectBindingURI", "SSORedirectBindingURI"):\n    now.get("ProviderDetails", {}).pop(key, None)',
  apply: (now) => {
    const details = inside(now, "ProviderDetails");
    for (const key of FROM_METADATA) if (details) Reflect.deleteProperty(details, key);
  },
};

/** SetIdentityPoolRoles requires Roles; GetIdentityPoolRoles leaves it out when there is none. */
export const ROLES_REQUIRED: Trap = {
  why: "the map of roles may be empty, but not left out",
  about: ["Roles"],
  jq: ".Roles //= {}",
  js: "now.Roles ??= {};",
  python: 'now.setdefault("Roles", {})',
  apply: (now) => {
    now.Roles ??= {};
  },
};

/** Tag keys that begin with aws: belong to AWS and cannot be written. */
export function awsTags(field: "UserPoolTags" | "IdentityPoolTags"): Trap {
  return {
    why: "tags of AWS itself cannot be written",
    about: [field],
    jq: `if .${field} then .${field} |= with_entries(select(.key | startswith("aws:") | not)) else . end`,
    js: `if (now.${field}) now.${field} = Object.fromEntries(Object.entries(now.${field}).filter(([key]) => !key.startsWith("aws:")));`,
    python: `if "${field}" in now:\n    now["${field}"] = {key: value for key, value in now["${field}"].items() if not key.startswith("aws:")}`,
    apply: (now) => {
      const tags = inside(now, field);
      for (const key of Object.keys(tags ?? {})) if (tags && key.startsWith("aws:")) Reflect.deleteProperty(tags, key);
    },
  };
}

/** The object at a key, or undefined. */
function inside(settings: Settings | undefined, key: string): Settings | undefined {
  const value = settings?.[key];
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Settings) : undefined;
}
