import type { Subject } from "../evidence/subject.ts";
import { regionOfPool } from "./subject-from-evidence.ts";

/** Only the first part of a text is read, in UTF-16 units. */
const MAX_LENGTH = 120_000;

const FLOWS =
  /\b(USER_SRP_AUTH|USER_PASSWORD_AUTH|USER_AUTH|CUSTOM_AUTH|REFRESH_TOKEN_AUTH|REFRESH_TOKEN|ADMIN_USER_PASSWORD_AUTH|ADMIN_NO_SRP_AUTH)\b/;

/**
 * Reads from an error text, a stack trace or a sign-in address what a check may compare with: ids, sign-in flow, and the
 * parameters of an authorize or logout request. Linear; never throws. Names of users are not read.
 */
export function subjectFromText(text: string): Subject {
  const read = text.slice(0, MAX_LENGTH);
  const userPoolId = /\b[a-z]{2,4}(?:-[a-z]{2,12}){1,2}-\d{1,2}_[0-9A-Za-z]{3,40}\b/.exec(read)?.[0];
  const region =
    userPoolId === undefined ? /\bcognito-idp\.([a-z0-9-]{6,20})\.amazonaws/.exec(read)?.[1] : regionOfPool(userPoolId);
  const clientId =
    /\b[Cc]lient(?:_?[Ii]d)?["']?\s{0,3}[:=]?\s{0,3}["']?([0-9a-z]{20,40})\b/.exec(read)?.[1] ??
    parameter(read, "client_id");
  const authFlow = FLOWS.exec(read)?.[1];
  const found: Record<string, string | undefined> = {
    userPoolId,
    region,
    clientId,
    authFlow,
    oauthFlow: responseType(parameter(read, "response_type")),
    redirectUri: parameter(read, "redirect_uri"),
    logoutUri: parameter(read, "logout_uri"),
    providerName: parameter(read, "identity_provider"),
    scope: parameter(read, "scope"),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== ""));
}

function parameter(text: string, name: string): string | undefined {
  const raw = new RegExp(`[?&]${name}=([^&\\s"'<>#]{1,2000})`).exec(text)?.[1];
  if (raw === undefined) return undefined;
  try {
    return decodeURIComponent(raw.replaceAll("+", " "));
  } catch {
    return raw;
  }
}

function responseType(value: string | undefined): string | undefined {
  return value === "token" ? "implicit" : value;
}
