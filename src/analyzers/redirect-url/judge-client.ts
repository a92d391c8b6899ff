import { finding, shown, type AddressFinding } from "./address-finding.ts";
import { valueOf, type Address } from "./parse-address.ts";
import type { ClientSettings } from "./read-settings.ts";

/** The client id is judged by its form and against the settings; https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolClientType.html */
export function judgeClient(address: Address, settings: ClientSettings | null): AddressFinding[] {
  const id = valueOf(address, "client_id");
  if (id === "")
    return [
      finding(
        "fault",
        "client-id-missing",
        "client_id",
        "client_id is missing",
        "the app client id",
        "authorize-request-malformed",
      ),
    ];
  if (/^[a-z]{2,4}(?:-[a-z]+){1,2}-\d{1,2}_[A-Za-z0-9]+$/.test(id))
    return [
      finding(
        "fault",
        "client-id-is-pool-id",
        "client_id",
        `client_id is a user pool id, ${shown(id, 60)}`,
        "the app client id",
        "client-id-unknown-at-domain",
      ),
    ];
  if (!/^[\w+]{1,128}$/.test(id))
    return [
      finding(
        "fault",
        "client-id-malformed",
        "client_id",
        "client_id has characters that no app client id has",
        "letters and digits only",
        "client-id-unknown-at-domain",
      ),
    ];
  if (settings?.clientId !== undefined && settings.clientId !== id)
    return [
      finding(
        "fault",
        "client-id-differs",
        "client_id",
        `client_id is ${shown(id, 60)}, the settings are those of ${shown(settings.clientId, 60)}`,
        "one and the same app client",
        "client-id-unknown-at-domain",
      ),
    ];
  return [];
}
