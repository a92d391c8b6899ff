import type { Settings } from "./replaced-resource.ts";

/** Names of settings for people; other fields are named as the API does. */
const NAMES: Readonly<Record<string, string>> = {
  PoolName: "the name of the pool",
  Policies: "the password and sign-in policy",
  DeletionProtection: "deletion protection",
  AutoVerifiedAttributes: "the automatic verification",
  SmsAuthenticationMessage: "the text of MFA messages",
  VerificationMessageTemplate: "the texts of verification messages",
  DeviceConfiguration: "device tracking",
  EmailConfiguration: "the e-mail settings",
  SmsConfiguration: "the SMS settings",
  AdminCreateUserConfig: "the settings for users made by administrators",
  UserPoolAddOns: "threat protection",
  AccountRecoverySetting: "the account recovery setting",
  UserPoolTier: "the feature plan",
  ClientName: "the name of the client",
  RefreshTokenValidity: "the lifetime of refresh tokens",
  AccessTokenValidity: "the lifetime of access tokens",
  IdTokenValidity: "the lifetime of ID tokens",
  TokenValidityUnits: "the units of the token lifetimes",
  ReadAttributes: "the list of readable attributes",
  WriteAttributes: "the list of writable attributes",
  AllowedOAuthFlowsUserPoolClient: "OAuth for the client",
  AnalyticsConfiguration: "the analytics settings",
  PreventUserExistenceErrors: "the hiding of missing users",
  EnableTokenRevocation: "token revocation",
  AuthSessionValidity: "the lifetime of sign-in sessions",
  RefreshTokenRotation: "refresh token rotation",
  IdentityPoolName: "the name of the identity pool",
  Name: "the name of the resource server",
};

/** Lists and maps that are counted: one and several of them. */
const COUNTED: Readonly<Record<string, readonly [string, string]>> = {
  LambdaConfig: ["trigger", "triggers"],
  ExplicitAuthFlows: ["sign-in flow", "sign-in flows"],
  SupportedIdentityProviders: ["identity provider", "identity providers"],
  CallbackURLs: ["callback URL", "callback URLs"],
  LogoutURLs: ["sign-out URL", "sign-out URLs"],
  AllowedOAuthFlows: ["OAuth flow", "OAuth flows"],
  AllowedOAuthScopes: ["OAuth scope", "OAuth scopes"],
  AttributeMapping: ["line of the attribute mapping", "lines of the attribute mapping"],
  ProviderDetails: ["detail of the provider", "details of the provider"],
  IdpIdentifiers: ["identifier of the provider", "identifiers of the provider"],
  Scopes: ["scope", "scopes"],
  SupportedLoginProviders: ["login provider", "login providers"],
  CognitoIdentityProviders: ["app client of a user pool", "app clients of user pools"],
  OpenIdConnectProviderARNs: ["OIDC provider", "OIDC providers"],
  SamlProviderARNs: ["SAML provider", "SAML providers"],
  Roles: ["role", "roles"],
  RoleMappings: ["role mapping", "role mappings"],
};

/** Keys of LambdaConfig that are no trigger of their own. */
const NO_TRIGGERS = new Set(["KMSKeyID", "PreTokenGenerationConfig"]);

/** Lifetimes, with the unit that counts where TokenValidityUnits names none. The SDK's documentation gives them. */
const LIFETIMES: Readonly<Record<string, { key: string | null; unit: string }>> = {
  RefreshTokenValidity: { key: "RefreshToken", unit: "days" },
  AccessTokenValidity: { key: "AccessToken", unit: "hours" },
  IdTokenValidity: { key: "IdToken", unit: "hours" },
  AuthSessionValidity: { key: null, unit: "minutes" },
};

/**
 * A setting in words: `2 triggers (PreSignUp, PostConfirmation)`, `MFA (OPTIONAL)`. Null when there is nothing in it.
 *
 * @param units TokenValidityUnits of the client that the setting is of.
 */
export function describeSetting(field: string, value: unknown, units?: unknown): string | null {
  if (isEmpty(value)) return null;
  const counted = COUNTED[field];
  if (counted && typeof value === "object" && value !== null) {
    const names = Array.isArray(value) ? value.map(nameOf) : Object.keys(value);
    const shown = field === "LambdaConfig" ? triggersIn(value as Settings) : names;
    if (shown.length === 0) return null;
    const list = shown.filter((name) => name !== "").slice(0, MOST_NAMES);
    const more = shown.length > list.length ? ", …" : "";
    return `${shown.length} ${counted[shown.length === 1 ? 0 : 1]}${list.length > 0 ? ` (${list.join(", ")}${more})` : ""}`;
  }
  if (field === "MfaConfiguration") return `MFA (${String(value)})`;
  const name = NAMES[field] ?? field;
  const unit = unitOf(field, units);
  if (unit !== null) return `${name} (${String(value)} ${unit})`;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? `${name} (${String(value)})`
    : name;
}

function unitOf(field: string, units: unknown): string | null {
  const lifetime = LIFETIMES[field];
  if (!lifetime) return null;
  const named = lifetime.key === null ? undefined : (units as Record<string, unknown> | undefined)?.[lifetime.key];
  return typeof named === "string" ? named : lifetime.unit;
}

/** Longer lists are cut here. */
const MOST_NAMES = 6;

function triggersIn(config: Settings): string[] {
  const names = Object.keys(config).filter((key) => !NO_TRIGGERS.has(key));
  if (config.PreTokenGenerationConfig !== undefined && !names.includes("PreTokenGeneration"))
    names.push("PreTokenGeneration");
  return names;
}

function nameOf(member: unknown): string {
  if (typeof member === "string") return member;
  const { ScopeName, ClientId, ProviderName } = member as Record<string, unknown>;
  const name = ScopeName ?? ClientId ?? ProviderName;
  return typeof name === "string" ? name : "";
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
