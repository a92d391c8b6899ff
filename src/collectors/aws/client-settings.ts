import type { Connection } from "./connection.ts";
import { fetchHandler } from "./fetch-handler.ts";

/** The settings that both clients share. Retries are the collector's, so that each can be shown as it happens. */
export function clientSettings(connection: Connection, send: typeof fetch) {
  const { region, endpoint, credentials, fips = false } = connection;
  return {
    region,
    useFipsEndpoint: fips,
    useDualstackEndpoint: false,
    maxAttempts: 1,
    retryMode: "standard",
    requestHandler: fetchHandler(send),
    credentials: credentials
      ? {
          accessKeyId: credentials.accessKeyId,
          secretAccessKey: credentials.secretAccessKey,
          ...(credentials.sessionToken !== undefined && { sessionToken: credentials.sessionToken }),
        }
      : (): Promise<never> => Promise.reject(new Error("no keys were given")),
    ...(endpoint !== undefined && { endpoint }),
  };
}
