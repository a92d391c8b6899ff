import { NOT_ASKED, type Reading } from "./reading.ts";

/**
 * The answers that checks look at, by name, with the operation that gives each and the field that every complete answer
 * has. An answer without that field is a part of one (`--query` was used), and what a part lacks is unknown.
 */
export const READINGS = {
  pool: { call: "DescribeUserPool", root: "UserPool", anchor: "Id" },
  client: { call: "DescribeUserPoolClient", root: "UserPoolClient", anchor: "ClientId" },
  clients: { call: "ListUserPoolClients", root: "", anchor: "UserPoolClients" },
  mfa: { call: "GetUserPoolMfaConfig", root: "", anchor: "MfaConfiguration" },
  providers: { call: "ListIdentityProviders", root: "", anchor: "Providers" },
  provider: { call: "DescribeIdentityProvider", root: "IdentityProvider", anchor: "ProviderName" },
  resourceServers: { call: "ListResourceServers", root: "", anchor: "ResourceServers" },
  domain: { call: "DescribeUserPoolDomain", root: "DomainDescription", anchor: "Domain" },
  /** ListUsers with a filter, or AdminGetUser: both are brought to the shape of one user of ListUsers. */
  user: { call: "ListUsers", root: "User", anchor: "Username" },
  groups: { call: "AdminListGroupsForUser", root: "", anchor: "Groups" },
  authEvents: { call: "AdminListUserAuthEvents", root: "", anchor: "AuthEvents" },
  devices: { call: "AdminListDevices", root: "", anchor: "Devices" },
  importJob: { call: "DescribeUserImportJob", root: "UserImportJob", anchor: "JobId" },
  importJobs: { call: "ListUserImportJobs", root: "", anchor: "UserImportJobs" },
  logDelivery: { call: "GetLogDeliveryConfiguration", root: "LogDeliveryConfiguration", anchor: "UserPoolId" },
  risk: { call: "DescribeRiskConfiguration", root: "RiskConfiguration", anchor: "UserPoolId" },
  sessions: { call: "GetUserPoolSessionConfiguration", root: "", anchor: "UserSessionTracking" },
  secrets: { call: "ListUserPoolClientSecrets", root: "", anchor: "ClientSecrets" },
  branding: {
    call: "DescribeManagedLoginBrandingByClient",
    root: "ManagedLoginBranding",
    anchor: "ManagedLoginBrandingId",
  },
  identityPool: { call: "DescribeIdentityPool", root: "", anchor: "IdentityPoolId" },
  identityPoolRoles: { call: "GetIdentityPoolRoles", root: "", anchor: "IdentityPoolId" },
  tokenUser: { call: "GetUser", root: "", anchor: "Username" },
  authFactors: { call: "GetUserAuthFactors", root: "", anchor: "Username" },
  /** The documents that the pool publishes for everybody: no operations, and no keys. */
  publicKeys: { call: "GET jwks.json", root: "", anchor: "keys" },
  openidConfiguration: { call: "GET openid-configuration", root: "", anchor: "issuer" },
} as const satisfies Record<string, { call: string; root: string; anchor: string }>;

export type ReadingName = keyof typeof READINGS;

/** Everything that was read, under the names above; `root` is already taken off. */
export type Evidence = Readonly<Partial<Record<ReadingName, Reading>>>;

/** The reading of a name; one that was never asked for is `unread`. */
export function readingOf(evidence: Evidence, name: ReadingName): Reading {
  return evidence[name] ?? NOT_ASKED;
}
