import { isRegion, REGIONS } from "../endpoints.ts";
import { checkAccessToken } from "./check-access-token.ts";
import { ALLOWED_OPERATIONS, needsCredentials, type OperationName } from "./allowed-operations.ts";
import { checkCredentials, type Credentials, type Obstacle } from "./check-credentials.ts";
import { isLocalEndpoint } from "./local-endpoint.ts";

/** Where to call, and in whose name. Credentials, an access token, or both. */
export interface Connection {
  region: string;
  credentials?: Credentials;
  /** A user's access token: enough for GetUser and GetUserAuthFactors. */
  accessToken?: string;
  /** Another address than the Region's own, for an emulator. `http:` is accepted for this machine only. */
  endpoint?: string;
  /** Call the FIPS 140 hosts. */
  fips?: boolean;
}

/** What stands in the way of an operation before anything is sent, or null. */
export function obstacleTo(operation: OperationName, connection: Connection, now: number): Obstacle | null {
  const { region, credentials, accessToken, endpoint } = connection;
  const elsewhere = obstacleToHost(operation, connection);
  if (elsewhere !== null) return { reason: "failed", detail: elsewhere };
  if (needsCredentials(operation)) {
    return credentials
      ? checkCredentials(credentials, now, isLocalEndpoint(endpoint))
      : { reason: "not-asked", detail: `${operation} needs AWS keys, and none were given` };
  }
  return accessToken !== undefined && accessToken !== ""
    ? checkAccessToken(accessToken, region, now)
    : { reason: "not-asked", detail: `${operation} needs an access token of the user, and none was given` };
}

/** What is wrong with where to call, or null. This page's policy lets it call the listed Regions and this machine only. */
function obstacleToHost(operation: OperationName, { region, endpoint, fips = false }: Connection): string | null {
  if (isLocalEndpoint(endpoint)) {
    if (fips) return "an emulator has no FIPS hosts: take the mark off";
    return /^[a-z0-9-]{1,40}$/.test(region)
      ? null
      : "the Region is missing: for an emulator any will do, such as local";
  }
  if (!isRegion(region)) return "the Region is missing or has no form like eu-west-1";
  if (endpoint !== undefined) {
    if (!isSafeEndpoint(endpoint)) return "the endpoint is no https address, nor one of this machine";
    return fips ? "an endpoint and the FIPS hosts exclude each other: take one of them" : null;
  }
  const { service } = ALLOWED_OPERATIONS[operation];
  const known = REGIONS.find(({ id }) => id === region);
  if (!known?.services.includes(service)) {
    return `${region} is none of the Regions in which this site can call ${service}: check its spelling, or use the command`;
  }
  const withFips = REGIONS.flatMap(({ id, fips: has }) => (has ? [id] : [])).join(", ");
  return fips && !known.fips ? `Cognito has no FIPS host in ${region}, only in ${withFips}: take the mark off` : null;
}

/** Everything of a connection that no message may hold. */
export function secretsOf({ credentials, accessToken }: Connection): string[] {
  return [credentials?.accessKeyId, credentials?.secretAccessKey, credentials?.sessionToken, accessToken].filter(
    (secret): secret is string => secret !== undefined && secret.length >= 8,
  );
}

/** Keys sign requests but never travel; tokens do, so an address that could be listened to is refused. */
function isSafeEndpoint(endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol } = new URL(endpoint);
  return protocol === "https:" || (protocol === "http:" && isLocalEndpoint(endpoint));
}
