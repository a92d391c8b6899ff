import { finding, shown, type AddressFinding } from "./address-finding.ts";
import { judgeClient } from "./judge-client.ts";
import { judgeDomain } from "./judge-domain.ts";
import { judgePkce, judgeState } from "./judge-pkce.ts";
import { CALLBACKS, judgeReturn } from "./judge-redirect.ts";
import { judgeScopes } from "./judge-scopes.ts";
import { valueOf, type Address } from "./parse-address.ts";
import type { ClientSettings } from "./read-settings.ts";

/**
 * Judges the address that opens the login pages.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html
 */
export function judgeAuthorize(address: Address, settings: ClientSettings | null): AddressFinding[] {
  return [
    ...judgeText(address),
    ...judgeDomain(address, settings),
    ...judgeClient(address, settings),
    ...missingReturn(address),
    ...judgeReturn(address, CALLBACKS, settings?.callbackUrls),
    ...judgeResponseType(address, settings),
    ...judgeScopes(address, settings),
    ...judgePkce(address),
    ...judgeState(address),
    ...judgeProvider(address, settings),
  ];
}

function judgeText({ url, parameters }: Address): AddressFinding[] {
  const findings: AddressFinding[] = [];
  if (url.includes("&amp;"))
    findings.push(
      finding(
        "fault",
        "html-escaped",
        "query",
        "The address holds &amp; between its parameters",
        "& alone",
        "authorize-request-malformed",
      ),
    );
  for (const { name, decodes } of parameters)
    if (!decodes)
      findings.push(
        finding(
          "fault",
          "encoding-broken",
          shown(name, 60),
          "A percent sign is not followed by two hexadecimal digits",
          "%25 for a percent sign",
          "authorize-request-malformed",
        ),
      );
  if (parameters.some(({ name }) => name === "client_secret" || name === "code_verifier"))
    findings.push(
      finding(
        "fault",
        "secret-in-address",
        "query",
        "A secret stands in the address",
        "client_secret and code_verifier in the token request only",
      ),
    );
  return findings;
}

function missingReturn(address: Address): AddressFinding[] {
  return valueOf(address, "redirect_uri") === ""
    ? [
        finding(
          "fault",
          "redirect-uri-missing",
          "redirect_uri",
          "redirect_uri is missing",
          "an address of your app that stands in CallbackURLs",
          "authorize-request-malformed",
        ),
      ]
    : [];
}

const FLOWS: Readonly<Record<string, string>> = { code: "code", token: "implicit" };

function judgeResponseType(address: Address, settings: ClientSettings | null): AddressFinding[] {
  const type = valueOf(address, "response_type");
  const where = "response_type";
  if (type === "")
    return [
      finding(
        "fault",
        "response-type-missing",
        where,
        "response_type is missing",
        "response_type=code",
        "authorize-request-malformed",
      ),
    ];
  const flow = FLOWS[type];
  if (flow === undefined)
    return [
      finding(
        "fault",
        "response-type-unsupported",
        where,
        `response_type is ${shown(type, 40)}`,
        "code or token",
        "response-type-not-supported",
      ),
    ];
  const findings: AddressFinding[] = [];
  if (settings?.oauthEnabled === false)
    findings.push(
      finding(
        "fault",
        "oauth-off",
        where,
        "AllowedOAuthFlowsUserPoolClient of the app client is false",
        "true",
        "oauth-not-enabled-on-client",
      ),
    );
  else if (settings?.flows && !settings.flows.includes(flow))
    findings.push(
      finding(
        "fault",
        "flow-not-allowed",
        where,
        `AllowedOAuthFlows is ${settings.flows.map((one) => shown(one, 30)).join(", ") || "empty"}`,
        flow,
        "grant-not-enabled-for-client",
      ),
    );
  if (type === "token")
    findings.push(
      finding(
        "note",
        "implicit",
        where,
        "response_type=token is the implicit grant: no refresh token, and tokens in the address",
        "response_type=code with PKCE",
        "implicit-grant-has-no-refresh-token",
      ),
    );
  return findings;
}

/** Names that Cognito gives to its own providers. https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html */
const PROVIDERS = ["COGNITO", "Facebook", "Google", "LoginWithAmazon", "SignInWithApple"];

function judgeProvider(address: Address, settings: ClientSettings | null): AddressFinding[] {
  const name = valueOf(address, "identity_provider");
  if (name === "") return [];
  const known = [...PROVIDERS, ...(settings?.providers ?? [])];
  const meant = known.find((one) => one !== name && one.toLowerCase() === name.toLowerCase());
  if (meant !== undefined && !known.includes(name))
    return [
      finding(
        "fault",
        "provider-letter-case",
        "identity_provider",
        `identity_provider is ${shown(name, 60)}`,
        shown(meant, 60),
        "provider-name-unknown",
      ),
    ];
  return settings?.providers && !settings.providers.includes(name)
    ? [
        finding(
          "fault",
          "provider-not-enabled",
          "identity_provider",
          `${shown(name, 60)} is not among SupportedIdentityProviders of the app client`,
          settings.providers.map((one) => shown(one, 60)).join(", ") || "the provider in that list",
          "provider-not-enabled-on-client",
        ),
      ]
    : [];
}
