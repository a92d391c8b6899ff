import type { ReadingName } from "../../evidence/evidence.ts";
import type { ReadingCall } from "../public/public-documents.ts";

/** Which answer a JSON object is, told by its keys. */
export interface Recognised {
  name: ReadingName;
  operation: ReadingCall;
}

type Answer = Readonly<Record<string, unknown>>;

interface Sign extends Recognised {
  has: readonly string[];
  lacks?: readonly string[];
}

const sign = (name: ReadingName, operation: ReadingCall, has: string, lacks = ""): Sign => ({
  name,
  operation,
  has: has.split(" "),
  lacks: lacks.split(" ").filter((key) => key !== ""),
});

/** The first that fits decides: whole answers by their root first, then what `--query` left of one. */
const SIGNS: readonly Sign[] = [
  sign("pool", "DescribeUserPool", "UserPool"),
  sign("client", "DescribeUserPoolClient", "UserPoolClient"),
  sign("clients", "ListUserPoolClients", "UserPoolClients"),
  sign("providers", "ListIdentityProviders", "Providers"),
  sign("provider", "DescribeIdentityProvider", "IdentityProvider"),
  sign("resourceServers", "ListResourceServers", "ResourceServers"),
  sign("domain", "DescribeUserPoolDomain", "DomainDescription"),
  sign("user", "ListUsers", "Users"),
  sign("groups", "AdminListGroupsForUser", "Groups"),
  sign("authEvents", "AdminListUserAuthEvents", "AuthEvents"),
  sign("devices", "AdminListDevices", "Devices"),
  sign("importJob", "DescribeUserImportJob", "UserImportJob"),
  sign("importJobs", "ListUserImportJobs", "UserImportJobs"),
  sign("logDelivery", "GetLogDeliveryConfiguration", "LogDeliveryConfiguration"),
  sign("risk", "DescribeRiskConfiguration", "RiskConfiguration"),
  sign("sessions", "GetUserPoolSessionConfiguration", "UserSessionTracking"),
  sign("secrets", "ListUserPoolClientSecrets", "ClientSecrets"),
  sign("branding", "DescribeManagedLoginBrandingByClient", "ManagedLoginBranding"),
  sign("identityPool", "DescribeIdentityPool", "IdentityPoolId IdentityPoolName"),
  sign("identityPoolRoles", "GetIdentityPoolRoles", "IdentityPoolId", "IdentityPools IdentityId"),
  sign("user", "AdminGetUser", "Username UserStatus UserAttributes"),
  sign("user", "ListUsers", "Username UserStatus"),
  sign("authFactors", "GetUserAuthFactors", "Username ConfiguredUserAuthFactors"),
  sign("tokenUser", "GetUser", "Username UserAttributes"),
  sign("client", "DescribeUserPoolClient", "ClientId UserPoolId ClientName"),
  sign("pool", "DescribeUserPool", "Id Name SchemaAttributes"),
  sign("domain", "DescribeUserPoolDomain", "Domain UserPoolId Status"),
  sign("provider", "DescribeIdentityProvider", "ProviderName ProviderType ProviderDetails"),
  sign("mfa", "GetUserPoolMfaConfig", "MfaConfiguration", "Id"),
  sign("publicKeys", "GET jwks.json", "keys"),
  sign("openidConfiguration", "GET openid-configuration", "issuer jwks_uri"),
];

/** The reading that an object belongs to, or null. */
export function recognise(answer: Answer): Recognised | null {
  const found = SIGNS.find(
    ({ has, lacks }) =>
      has.every((key) => Object.hasOwn(answer, key)) && !lacks?.some((key) => Object.hasOwn(answer, key)),
  );
  return found ? { name: found.name, operation: found.operation } : null;
}
