import type { Change } from "../../src/schemas/change.ts";

/** A change of each resource, with every kind of edit and of field path among them. */
export const CHANGES: readonly Change[] = [
  { of: "user-pool", edits: [{ field: "AdminCreateUserConfig.AllowAdminCreateUserOnly", set: false }] },
  { of: "user-pool", edits: [{ field: "LambdaConfig.PreSignUp", unset: true }] },
  {
    of: "user-pool",
    edits: [{ field: "AccountRecoverySetting.RecoveryMechanisms", add: [{ Priority: 1, Name: "verified_email" }] }],
  },
  {
    of: "user-pool",
    edits: [{ field: "UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate", set: ["email"] }],
  },
  { of: "user-pool-client", edits: [{ field: "ExplicitAuthFlows", add: ["ALLOW_USER_PASSWORD_AUTH"] }] },
  {
    of: "user-pool-client",
    edits: [
      { field: "CallbackURLs", remove: ["http://a", "b"] },
      { field: "AuthSessionValidity", set: 10 },
    ],
  },
  {
    of: "user-pool-mfa",
    edits: [
      { field: "MfaConfiguration", set: "OPTIONAL" },
      { field: "SoftwareTokenMfaConfiguration.Enabled", set: true },
    ],
  },
  { of: "user-pool-mfa", edits: [{ field: "MfaConfiguration", set: "OFF" }] },
  { of: "user-pool-domain", edits: [{ field: "ManagedLoginVersion", set: 2 }] },
  { of: "identity-provider", edits: [{ field: 'AttributeMapping."custom:team"', set: "groups" }] },
  { of: "identity-provider", edits: [{ field: "ProviderDetails.authorize_scopes", set: "openid email" }] },
  { of: "identity-provider", edits: [{ field: "AttributeMapping.email", unset: true }] },
  { of: "resource-server", edits: [{ field: "Scopes", add: [{ ScopeName: "read", ScopeDescription: "Reads" }] }] },
  { of: "resource-server", edits: [{ field: "Scopes", remove: [{ ScopeName: "read" }] }] },
  { of: "identity-pool", edits: [{ field: 'SupportedLoginProviders."graph.facebook.com"', set: "1" }] },
  {
    of: "identity-pool",
    edits: [
      { field: "CognitoIdentityProviders", add: [{ ProviderName: "p", ClientId: "c", ServerSideTokenCheck: false }] },
    ],
  },
  { of: "identity-pool-roles", edits: [{ field: "Roles.authenticated", set: "ROLE_ARN" }] },
];
