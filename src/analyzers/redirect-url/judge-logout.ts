import { finding, shown, type AddressFinding } from "./address-finding.ts";
import { judgeClient } from "./judge-client.ts";
import { judgeDomain } from "./judge-domain.ts";
import { CALLBACKS, judgeReturn, LOGOUTS } from "./judge-redirect.ts";
import { valueOf, type Address } from "./parse-address.ts";
import type { ClientSettings } from "./read-settings.ts";

/** Names of other providers' sign-out parameters. */
const FOREIGN = ["post_logout_redirect_uri", "id_token_hint", "returnTo", "return_to", "post_logout_uri", "redirect"];

/**
 * Judges the address that signs out: client_id with logout_uri, or with redirect_uri and response_type to sign in anew.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html
 */
export function judgeLogout(address: Address, settings: ClientSettings | null): AddressFinding[] {
  const findings = [...judgeDomain(address, settings), ...judgeClient(address, settings)];
  const foreign = address.parameters.filter(({ name }) => FOREIGN.includes(name)).map(({ name }) => name);
  if (foreign.length > 0)
    findings.push(
      finding(
        "fault",
        "foreign-parameters",
        foreign.map((name) => shown(name, 40)).join(", "),
        `/logout does not know ${foreign.join(", ")}`,
        "client_id and logout_uri",
        "logout-parameters-of-oidc",
      ),
    );
  if (valueOf(address, "logout_uri") !== "")
    return [...findings, ...judgeReturn(address, LOGOUTS, settings?.logoutUrls)];
  if (valueOf(address, "redirect_uri") === "") {
    if (foreign.length === 0)
      findings.push(
        finding(
          "fault",
          "logout-uri-missing",
          "logout_uri",
          "There is neither logout_uri nor redirect_uri",
          "logout_uri with an address of LogoutURLs",
          "logout-uri-not-registered",
        ),
      );
    return findings;
  }
  if (valueOf(address, "response_type") === "")
    findings.push(
      finding(
        "fault",
        "logout-without-response-type",
        "response_type",
        "redirect_uri stands without response_type",
        "response_type=code, to sign in anew; or logout_uri in place of redirect_uri",
        "logout-parameters-of-oidc",
      ),
    );
  return [...findings, ...judgeReturn(address, CALLBACKS, settings?.callbackUrls)];
}
