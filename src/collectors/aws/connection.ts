import { isRegion } from "../endpoints.ts";
import { checkAccessToken } from "./check-access-token.ts";
import { needsCredentials, type OperationName } from "./allowed-operations.ts";
import { checkCredentials, type Credentials, type Obstacle } from "./check-credentials.ts";

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
  if (!isRegion(region)) return { reason: "failed", detail: "the Region is missing or has no form like eu-west-1" };
  if (endpoint !== undefined && !isSafeEndpoint(endpoint)) {
    return { reason: "failed", detail: "the endpoint is no https address, nor one of this machine" };
  }
  if (needsCredentials(operation)) {
    return credentials
      ? checkCredentials(credentials, now)
      : { reason: "not-asked", detail: `${operation} needs AWS keys, and none were given` };
  }
  return accessToken !== undefined && accessToken !== ""
    ? checkAccessToken(accessToken, region, now)
    : { reason: "not-asked", detail: `${operation} needs an access token of the user, and none was given` };
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
  const { protocol, hostname } = new URL(endpoint);
  return protocol === "https:" || (protocol === "http:" && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname));
}
