import type { Reading } from "../../../evidence/reading.ts";

/** What an address is compared with, and whose it is. */
const FIELDS = [
  "UserPoolId",
  "ClientId",
  "CallbackURLs",
  "LogoutURLs",
  "AllowedOAuthFlowsUserPoolClient",
  "AllowedOAuthFlows",
  "AllowedOAuthScopes",
  "SupportedIdentityProviders",
] as const;

/**
 * The lists of an app client that was read live, as the output of describe-user-pool-client that the analyzer takes.
 * Null when there was no answer, or none about an app client. Nothing else of the answer is in it.
 */
export function listsOfClient(reading: Reading | undefined): string | null {
  if (reading?.kind !== "read" || typeof reading.data.ClientId !== "string") return null;
  const { data } = reading;
  const client = Object.fromEntries(FIELDS.flatMap((field) => (field in data ? [[field, data[field]]] : [])));
  return JSON.stringify({ UserPoolClient: client });
}
