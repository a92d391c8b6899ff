import type { Analysis, PasteIds } from "../analysis.ts";
import { placeInText } from "../../lib/place-in-text.ts";
import { nearestUrl } from "../../lib/url-difference.ts";
import { shown, type AddressFinding } from "./address-finding.ts";
import { findAddresses, type FoundAddress } from "./find-addresses.ts";
import { judgeAuthorize } from "./judge-authorize.ts";
import { judgeCallback } from "./judge-callback.ts";
import { judgeLogout } from "./judge-logout.ts";
import { judgeAlone, mayBeListed, nearestListed } from "./judge-redirect.ts";
import { valueOf, type Address, type AddressKind } from "./parse-address.ts";
import { readSettings, type ClientSettings } from "./read-settings.ts";

/** The failing address of a text, what is known of the app client, and what is said about both. */
export interface RedirectReading {
  address: Address | null;
  settings: ClientSettings | null;
  /** The address to return to, the nearest of the allowed list to compare it with, and whether it may be added to the list. */
  pair: { sent: string; listed: string; addable: boolean } | null;
  analysis: Analysis;
}

const KINDS: Readonly<Record<AddressKind, string>> = {
  authorize: "Authorize URL",
  logout: "Logout URL",
  "error-page": "Error page of the login pages",
  callback: "Callback URL",
  token: "Token request",
  plain: "URL",
};

/**
 * Reads the failing address in a text, and the allowed list from the same text or from `allowed`: the output of
 * describe-user-pool-client, or addresses. Pure; linear; never throws.
 */
export function readRedirect(text: string, allowed = ""): RedirectReading {
  const found = findAddresses(text);
  const alone = found.length === 1 && !/\s/.test(text.trim());
  const main =
    found.find(({ address }) => address.kind !== "plain") ?? (allowed === "" && !alone ? pairOf(found) : found[0]);
  if (!main) return { address: null, settings: null, pair: null, analysis: nothing(text) };
  const settings = settingsFrom(allowed) ?? settingsBeside(text, main, found);
  const { address } = main;
  const findings = judge(address, settings);
  return {
    address,
    settings,
    pair: pair(address, settings, findings),
    analysis: { kind: KINDS[address.kind], findings, facts: idsOf(address, settings) },
  };
}

/** What is wrong with the address of the login pages, a sign-out or a callback in a text. */
export function analyzeRedirectUrl(text: string): Analysis {
  return readRedirect(text).analysis;
}

function judge(address: Address, settings: ClientSettings | null): AddressFinding[] {
  switch (address.kind) {
    case "authorize":
      return judgeAuthorize(address, settings);
    case "logout":
      return judgeLogout(address, settings);
    case "error-page":
    case "callback":
      return judgeCallback(address, settings);
    case "token":
      return tokenAddress();
    case "plain":
      return judgeAlone(address.url, settings?.callbackUrls);
  }
}

function idsOf(address: Address, settings: ClientSettings | null): PasteIds {
  const clientId = valueOf(address, "client_id");
  const region = /\.auth(?:-fips)?\.([a-z0-9-]{6,30})\.amazoncognito\.com$/.exec(address.host)?.[1];
  return {
    ...(region === undefined ? {} : { region }),
    ...(settings?.userPoolId === undefined ? {} : { userPoolId: shown(settings.userPoolId, 60) }),
    ...(/^[a-z0-9]{10,40}$/.test(clientId) ? { clientId } : {}),
  };
}

function tokenAddress(): AddressFinding[] {
  return [
    {
      code: "token-endpoint",
      severity: "note",
      observed: "The token endpoint takes a POST request with its parameters in the body, not in the address",
      expected: "grant_type, client_id, code and redirect_uri as application/x-www-form-urlencoded",
      where: "address",
    },
  ];
}

/** Of several plain addresses the first, if one of the others is nearly the same: somebody compares them. */
function pairOf(found: readonly FoundAddress[]): FoundAddress | undefined {
  const [first, ...others] = found;
  if (!first || others.length === 0) return undefined;
  return nearestUrl(
    first.address.url,
    others.map(({ address }) => address.url),
  )
    ? first
    : undefined;
}

function settingsFrom(allowed: string): ClientSettings | null {
  if (allowed.trim() === "") return null;
  const described = readSettings(allowed);
  if (described) return described;
  const lines = allowed
    .split(/[\s,;"'[\]]+/)
    .filter((line) => /^[a-z][\w+.-]*:/i.test(line))
    .slice(0, 400);
  return { callbackUrls: lines, logoutUrls: lines };
}

/** Settings in the same text as the address; or its plain addresses, which then are the allowed list. */
function settingsBeside(text: string, main: FoundAddress, found: readonly FoundAddress[]): ClientSettings | null {
  const described = readSettings(text);
  if (described) return described;
  const own = [valueOf(main.address, "redirect_uri"), valueOf(main.address, "logout_uri")];
  const urls = found.filter((one) => one !== main && one.address.kind === "plain").map(({ address }) => address.url);
  // Addresses of other things stand in logs, too: they are the list only if one of them comes near.
  const meant =
    own.some((url) => url !== "" && (urls.includes(url) || nearestUrl(url, urls))) || main.address.kind === "plain";
  return urls.length > 0 && meant ? { callbackUrls: urls, logoutUrls: urls } : null;
}

function pair(
  address: Address,
  settings: ClientSettings | null,
  findings: readonly AddressFinding[],
): RedirectReading["pair"] {
  const logout = address.kind === "logout" && valueOf(address, "logout_uri") !== "";
  const list = logout ? settings?.logoutUrls : settings?.callbackUrls;
  const sent = address.kind === "plain" ? address.url : valueOf(address, logout ? "logout_uri" : "redirect_uri");
  const near = sent !== "" && list ? nearestListed(sent, list) : undefined;
  if (!near || list?.includes(sent) === true) return null;
  const torn = findings.some(({ code }) => code === "ampersand-not-encoded");
  return { sent, listed: near.url, addable: mayBeListed(sent) && !torn };
}

function nothing(text: string): Analysis {
  const at = Math.max(text.search(/\S/), 0);
  const first = text.slice(at, at + 1);
  return {
    kind: "Not an address of the login pages",
    findings: [
      {
        code: "no-address",
        severity: "fault",
        observed: first === "" ? "Read: nothing" : `Read: ${text.trim().length} characters without such an address`,
        expected: "an address with /oauth2/authorize, /login, /logout or error= in it, from the browser's address line",
        where: placeInText(text, at),
      },
    ],
  };
}
