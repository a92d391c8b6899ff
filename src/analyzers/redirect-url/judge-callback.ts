import { finding, shown, type AddressFinding } from "./address-finding.ts";
import type { RedirectUrlCause } from "./causes.ts";
import { judgeListed, CALLBACKS } from "./judge-redirect.ts";
import { valueOf, type Address } from "./parse-address.ts";
import type { ClientSettings } from "./read-settings.ts";

/** Errors that the login pages report, by their text; the first that fits counts. Their wording is not fixed. */
const REASONS: readonly [pattern: RegExp, expected: string, cause: RedirectUrlCause][] = [
  [
    /redirect_mismatch/i,
    "a redirect_uri that stands in CallbackURLs of this app client, character by character",
    "redirect-uri-mismatch",
  ],
  [
    /required parameters? missing|required string parameter 'redirect_uri'/i,
    "client_id, response_type and a redirect_uri of CallbackURLs",
    "redirect-uri-mismatch",
  ],
  [
    /not enabled for oauth/i,
    "AllowedOAuthFlowsUserPoolClient true, and a redirect_uri that is listed",
    "oauth-not-enabled-on-client",
  ],
  [/attribute cannot be updated/i, "no mapping to an attribute that cannot be changed", "attribute-immutable"],
  [
    /attribute is required|required attribute/i,
    "the attribute from the provider, under the name in the mapping",
    "required-attribute-not-sent-by-idp",
  ],
  [
    /exceeds? .{0,60}length|length .{0,40}(?:must|exceed)/i,
    "a value that fits the attribute",
    "mapped-attribute-too-long",
  ],
  [
    /already found an entry for username/i,
    "the link made before the first sign-in",
    "linked-during-first-federated-sign-in",
  ],
  [
    /signature is invalid|certificate/i,
    "the provider's present certificate in the pool",
    "saml-signing-certificate-changed",
  ],
  [/invalid relaystate/i, "a sign-in that begins at Cognito", "saml-idp-initiated-not-enabled"],
  [/failed with error/i, "the reason in the trigger's log", "trigger-throws-on-purpose"],
  [
    /timeout|timed out|connection reset|error getting token|jwks/i,
    "endpoints of the provider that answer",
    "provider-endpoint-not-reachable",
  ],
  [/access_denied|user cancel|denied/i, "the user's consent at the provider", "user-cancelled-at-provider"],
  [/invalid_scope/i, "scopes that the pool knows and the app client has", "scope-not-enabled-on-client"],
  [/unauthorized_client/i, "the grant in AllowedOAuthFlows of the app client", "grant-not-enabled-for-client"],
  [/unsupported_response_type/i, "response_type code or token", "response-type-not-supported"],
  [/code_challenge/i, "code_challenge_method=S256", "authorize-request-malformed"],
];

/** Judges an address that the login pages led to: their error page, or the app's callback page. */
export function judgeCallback(address: Address, settings: ClientSettings | null): AddressFinding[] {
  const error = valueOf(address, "error");
  const description = valueOf(address, "error_description");
  if (error !== "" || description !== "") return [reason(address, error, description), ...forClient(address, settings)];
  return codeFindings(address, settings);
}

function reason({ kind }: Address, error: string, description: string): AddressFinding {
  const said = [error, description.trim()].filter(Boolean).join(": ");
  const where = description === "" ? "error" : "error_description";
  const known =
    REASONS.find(([pattern]) => pattern.test(description.slice(0, 2_000))) ??
    REASONS.find(([pattern]) => pattern.test(error.slice(0, 400)));
  const stays = kind === "error-page" ? "; the browser stays on the error page of Cognito" : "";
  const observed = `Cognito says “${shown(said, 400)}”${stays}`;
  if (known) return finding("fault", "error-known", where, observed, known[1], known[2]);
  return finding("fault", "error-unknown", where, observed, "code=… and state=…");
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
