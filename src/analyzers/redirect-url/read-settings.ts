import { findValue } from "../find-value.ts";
import { isRecord } from "../../evidence/narrow.ts";

/** What is known of the app client. Undefined: the text does not say; an empty list says that there is none. */
export interface ClientSettings {
  clientId?: string;
  userPoolId?: string;
  callbackUrls?: readonly string[];
  logoutUrls?: readonly string[];
  flows?: readonly string[];
  scopes?: readonly string[];
  oauthEnabled?: boolean;
  providers?: readonly string[];
}

/** Names of settings in the API, Terraform, CloudFormation and Amplify, without capitals and underscores. */
const LISTS: Readonly<Record<string, "callbackUrls" | "logoutUrls" | "flows" | "scopes" | "providers">> = {
  callbackurls: "callbackUrls",
  redirectsignin: "callbackUrls",
  logouturls: "logoutUrls",
  redirectsignout: "logoutUrls",
  allowedoauthflows: "flows",
  allowedoauthscopes: "scopes",
  supportedidentityproviders: "providers",
};

const MAX_DEPTH = 6;

/**
 * Reads an app client's settings from a text that holds an object: the output of describe-user-pool-client, or another
 * object with the same settings below names that read alike. Null when the text has none.
 */
export function readSettings(text: string): ClientSettings | null {
  const found = findValue(text);
  if (!found.ok) return null;
  const settings: ClientSettings = {};
  collect(found.value, settings, 0);
  // The API leaves out what is not set: a client that is described in full has none of what is missing.
  if (settings.clientId !== undefined && settings.userPoolId !== undefined) {
    settings.callbackUrls ??= [];
    settings.logoutUrls ??= [];
    settings.flows ??= [];
    settings.scopes ??= [];
    settings.oauthEnabled ??= false;
  }
  return Object.keys(settings).length > 0 ? settings : null;
}

function collect(value: unknown, settings: ClientSettings, depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 20)) collect(item, settings, depth + 1);
    return;
  }
  if (!isRecord(value)) return;
  for (const [name, item] of Object.entries(value).slice(0, 300)) {
    const key = name.toLowerCase().replace(/[_-]/g, "");
    const list = LISTS[key];
    if (list) settings[list] ??= texts(item);
    else if (key === "clientid" && typeof item === "string") settings.clientId ??= item;
    else if (key === "userpoolid" && typeof item === "string") settings.userPoolId ??= item;
    else if (key === "allowedoauthflowsuserpoolclient" && typeof item === "boolean") settings.oauthEnabled ??= item;
    else collect(item, settings, depth + 1);
  }
}

/** A list of texts, or a text with commas in it, as older Amplify configurations have. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return value.split(",").map((part) => part.trim());
  return Array.isArray(value) ? value.filter((item) => typeof item === "string").slice(0, 200) : [];
}
