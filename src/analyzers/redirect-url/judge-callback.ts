import { finding, shown, type AddressFinding } from "./address-finding.ts";
import { judgeListed, CALLBACKS } from "./judge-redirect.ts";
import { valueOf, type Address } from "./parse-address.ts";
import type { ClientSettings } from "./read-settings.ts";

/** Judges an address that the login pages led to: their error page, or the app's callback page. */
export function judgeCallback(address: Address, settings: ClientSettings | null): AddressFinding[] {
  const error = valueOf(address, "error");
  const description = valueOf(address, "error_description");
  if (error !== "" || description !== "") return [reason(address, error, description), ...forClient(address, settings)];
  return codeFindings(address, settings);
}

/** What the login pages say went wrong. Which causes the text has is knowledge of the content. */
function reason({ kind }: Address, error: string, description: string): AddressFinding {
  const message = shown(description.trim(), 400);
  const said = [shown(error, 80), message].filter((part) => part !== "").join(": ");
  const stays = kind === "error-page" ? "; the browser stays on the error page of Cognito" : "";
  return {
    ...finding(
      "fault",
      "error-reported",
      description === "" ? "error" : "error_description",
      `Cognito says “${said}”${stays}`,
      "code=… and state=…, as a sign-in that came through brings them",
    ),
    error: { name: shown(error, 80), message, operation: "callback", service: "oauth" },
  };
}

function forClient(address: Address, settings: ClientSettings | null): AddressFinding[] {
  const id = valueOf(address, "client_id");
  if (settings?.clientId === undefined || id === "" || id === settings.clientId) return [];
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
}

function codeFindings(address: Address, settings: ClientSettings | null): AddressFinding[] {
  const findings: AddressFinding[] = [];
  if (valueOf(address, "code") !== "") {
    findings.push(
      finding(
        "good",
        "code-present",
        "code",
        "The sign-in succeeded: the address carries a code",
        "redeemed once, within 5 minutes, with the same redirect_uri",
      ),
    );
    if (valueOf(address, "state") === "")
      findings.push(
        finding(
          "note",
          "no-state",
          "state",
          "There is no state",
          "the state of the request, compared before the code is redeemed",
          "state-not-kept-in-browser",
        ),
      );
  } else {
    findings.push(
      finding(
        "note",
        "tokens-in-address",
        "fragment",
        "The address carries tokens: the implicit grant",
        "response_type=code with PKCE",
        "implicit-grant-has-no-refresh-token",
      ),
    );
  }
  const [own = ""] = address.url.split(/[?#]/, 1);
  return settings?.callbackUrls && own !== ""
    ? [...findings, ...judgeListed(own, CALLBACKS, settings.callbackUrls)]
    : findings;
}
