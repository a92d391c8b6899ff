import type { SubjectField, Subject } from "../../evidence/subject.ts";
import type { ReadingName } from "../../evidence/evidence.ts";
import type { ChangeTarget } from "../../schemas/change.ts";
import type { KnownValues } from "./known-values.ts";

/** The reading that shows the present settings of a resource. */
export const READING_OF_TARGET: Readonly<Record<ChangeTarget, ReadingName>> = {
  "user-pool": "pool",
  "user-pool-client": "client",
  "user-pool-mfa": "mfa",
  "user-pool-domain": "domain",
  "identity-provider": "provider",
  "resource-server": "resourceServers",
  "identity-pool": "identityPool",
  "identity-pool-roles": "identityPoolRoles",
};

/** What has to be known to read it, apart from the Region. */
export const FIELDS_OF_TARGET: Readonly<Record<ChangeTarget, readonly SubjectField[]>> = {
  "user-pool": [],
  "user-pool-client": ["clientId"],
  "user-pool-mfa": [],
  "user-pool-domain": ["domain"],
  "identity-provider": ["providerName"],
  "resource-server": [],
  "identity-pool": ["identityPoolId"],
  "identity-pool-roles": ["identityPoolId"],
};

/** What a subject knows, as values for placeholders. */
export function valuesOf(subject: Subject): KnownValues {
  const { userPoolId, clientId, region, identityPoolId, domain, providerName, redirectUri, logoutUri } = subject;
  const values = {
    USER_POOL_ID: userPoolId,
    CLIENT_ID: clientId,
    REGION: region,
    IDENTITY_POOL_ID: identityPoolId,
    DOMAIN: domain,
    PROVIDER_NAME: providerName,
    CALLBACK_URL: redirectUri,
    LOGOUT_URL: logoutUri,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ""));
}
