import { hasInvisible } from "../../lib/invisible-characters.ts";
import { nearestUrl } from "../../lib/url-difference.ts";
import { finding, shown, type AddressFinding } from "./address-finding.ts";
import type { RedirectUrlCause } from "./causes.ts";
import { isLoginHost, parameter, parseAddress, type Address } from "./parse-address.ts";

/** Which list an address has to stand in, and what is said when it does not. */
interface ListName {
  parameter: "redirect_uri" | "logout_uri";
  setting: "CallbackURLs" | "LogoutURLs";
  console: string;
  cause: RedirectUrlCause;
}

export const CALLBACKS: ListName = {
  parameter: "redirect_uri",
  setting: "CallbackURLs",
  console: "Allowed callback URLs",
  cause: "redirect-uri-mismatch",
};

export const LOGOUTS: ListName = {
  parameter: "logout_uri",
  setting: "LogoutURLs",
  console: "Allowed sign-out URLs",
  cause: "logout-uri-not-registered",
};

/**
 * Judges the address to return to: its form, and whether it stands in the allowed list, character by character. Without a
 * list only its form is judged. https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html
 */
export function judgeReturn(address: Address, name: ListName, list: readonly string[] | undefined): AddressFinding[] {
  const given = parameter(address, name.parameter);
  if (!given || given.value === "") return [];
  const encoding = judgeEncoding(given.raw, name);
  const torn = judgeAmpersand(address, given.value, name, list);
  const findings = encoding.length > 0 ? encoding : judgeForm(given.value, name);
  const listed = judgeListed(given.value, name, list, encoding.length + torn.length === 0);
  return listed.some(({ severity }) => severity === "good")
    ? [...listed, ...encoding]
    : [...torn, ...listed, ...findings];
}

/** Whether an address may stand in a list at all. A value that may not is not to be added: the app has to send another. */
export function mayBeListed(value: string): boolean {
  return judgeForm(value, CALLBACKS).length === 0 && !/%25(?:3A|2F)/i.test(value);
}

/** Judges an address that stands alone: as an entry of a list, and by its form. */
export function judgeAlone(url: string, list: readonly string[] | undefined): AddressFinding[] {
  const listed = judgeListed(url, CALLBACKS, list);
  return listed.some(({ severity }) => severity === "good") ? listed : [...listed, ...judgeForm(url, CALLBACKS)];
}

/** Compares one address with a list, and names the nearest one and the value to add. */
export function judgeListed(
  wanted: string,
  name: ListName,
  list: readonly string[] | undefined,
  whole = true,
): AddressFinding[] {
  const where = name.parameter;
  if (!list) {
    return [
      finding(
        "note",
        "compare-list",
        where,
        `${name.parameter} is \`${shown(wanted)}\`${endingOf(wanted)}`,
        `exactly this text in ${name.setting}: paste the output of describe-user-pool-client to compare`,
        name.cause,
      ),
    ];
  }
  if (list.includes(wanted))
    return [finding("good", "listed", where, `It stands in ${name.setting}, character by character`, "", undefined)];
  const near = nearestListed(wanted, list);
  const add =
    whole && mayBeListed(wanted)
      ? `\`${shown(wanted)}\` in ${name.setting} (${name.console}), or the app sends what is listed`
      : `an address of ${name.setting}; what is sent cannot be added as it is`;
  if (!near) {
    const count = list.length === 0 ? `${name.setting} is empty` : `not among the ${list.length} of ${name.setting}`;
    return [
      ...wildcards(list, name),
      finding(
        "fault",
        "not-listed",
        where,
        `\`${shown(wanted)}\` is ${list.length === 0 ? `not listed: ${count}` : count}`,
        add,
        name.cause,
      ),
    ];
  }
  return [
    ...wildcards(list, name),
    finding(
      "fault",
      "nearly-listed",
      where,
      `\`${shown(wanted)}\` is not listed, but \`${shown(near.url)}\` is: they differ in ${near.parts.join(", ")}`,
      add,
      name.cause,
    ),
  ];
}

/** The entry of a list that comes nearest; entries with a `*` stand for themselves only. */
export function nearestListed(wanted: string, list: readonly string[]): ReturnType<typeof nearestUrl> {
  return nearestUrl(
    wanted,
    list.filter((url) => !url.includes("*")),
  );
}

/**
 * Requests whose redirect_uri is not in the list are refused, so a `*` in an entry is a character like others.
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html (CallbackURLs)
 */
function wildcards(list: readonly string[], { setting, cause }: ListName): AddressFinding[] {
  const starred = list.filter((url) => url.includes("*"));
  if (starred.length === 0) return [];
  const named = starred.slice(0, 3).map((url) => `\`${shown(url, 120)}\``);
  return [
    finding(
      "fault",
      "wildcard-listed",
      setting,
      `${named.join(", ")} holds a \`*\`, which stands for itself only`,
      "each address in full",
      cause,
    ),
  ];
}

/** Parameters that the pages know. Another one behind redirect_uri may be the rest of it. */
const KNOWN = new Set(
  "response_type client_id redirect_uri logout_uri state nonce scope code_challenge code_challenge_method identity_provider idp_identifier lang login_hint prompt resource response_mode max_age ui_locales acr_values".split(
    " ",
  ),
);

/** An `&` in the address to return to ends it there, unless it is encoded. */
function judgeAmpersand(
  { parameters }: Address,
  value: string,
  { parameter, cause }: ListName,
  list: readonly string[] | undefined,
): AddressFinding[] {
  const at = parameters.findIndex(({ name }) => name === parameter);
  const next = parameters[at + 1];
  const listed = list?.some((url) => url.startsWith(`${value}&`)) ?? false;
  if (!next || (!listed && (!value.includes("?") || KNOWN.has(next.name)))) return [];
  return [
    finding(
      "fault",
      "ampersand-not-encoded",
      parameter,
      `${parameter} ends at an & that is not encoded: \`${shown(next.name, 40)}\` is read as a parameter of its own`,
      "%26 for each & inside of the address",
      cause,
    ),
  ];
}

function endingOf(url: string): string {
  const { path, parameters } = parseAddress(url);
  if (parameters.length > 0) return "";
  return path.endsWith("/") ? ", with a slash at the end" : ", without a slash at the end";
}

function judgeEncoding(raw: string, { parameter, cause }: ListName): AddressFinding[] {
  if (/%25(?:3A|2F)/i.test(raw))
    return [
      finding(
        "fault",
        "encoded-twice",
        parameter,
        `${parameter} is encoded twice: it holds %253A or %252F`,
        "encoded once: %3A and %2F",
        cause,
      ),
    ];
  return [];
}

/** https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html (CallbackURLs) */
function judgeForm(value: string, { parameter, setting, cause }: ListName): AddressFinding[] {
  const { scheme, host } = parseAddress(value);
  const fault = (code: string, observed: string, expected: string): AddressFinding[] => [
    finding("fault", code, parameter, observed, expected, cause),
  ];
  if (hasInvisible(value))
    return fault(
      "invisible-character",
      `${parameter} holds a character that nobody sees: \`${shown(value)}\``,
      "the address without it: type it anew where the app sets it",
    );
  if (/\s/.test(value)) return fault("white-space", `${parameter} has white space in it`, "no white space");
  if (/^[a-z][a-z0-9+.-]*:/i.test(value) && !value.includes(":/")) return [];
  if (scheme === "" && !/^[a-z][a-z0-9+.-]{0,60}:/i.test(value))
    return fault(
      "not-absolute",
      `${parameter} is \`${shown(value, 80)}\`: no absolute address`,
      "scheme and host: https://…",
    );
  if (isLoginHost(host) && !value.includes("/oauth2/idpresponse") && !value.includes("/saml2/"))
    return fault(
      "points-to-login-pages",
      `${parameter} points to the login pages themselves`,
      "an address of your app",
    );
  if (value.includes("#"))
    return fault("has-fragment", `${parameter} has a part behind #`, `no fragment; ${setting} takes none`);
  if (scheme === "http" && !/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host))
    return fault("plain-http", `${parameter} uses http on ${shown(host, 80)}`, "https; http is for localhost only");
  return [];
}
