import { maskSecrets } from "../../lib/mask-secrets.ts";
import type { LogCall } from "./log-call.ts";

/** What an address alone says: the endpoint of Cognito that it is, and the error that it carries. */
export type AddressCall = Pick<LogCall, "service" | "operation" | "error" | "message">;

const API_HOST =
  /^cognito-(idp|identity)(?:-fips)?\.[a-z0-9-]{4,30}\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|api\.aws)$/;
const LOGIN_HOST = /\.auth(?:-fips)?\.[a-z0-9-]{4,30}\.amazoncognito\.com$/;
const OAUTH_PATH =
  /^\/(?:oauth2\/(?:authorize|token|userInfo|userinfo|revoke|idpresponse)|saml2\/(?:idpresponse|logout))$/;
const PAGE_PATH =
  /^\/(?:login|logout|signup|confirm|forgotPassword|confirmForgotPassword|changePassword|mfa|error|passkeys)(?:\/|$)/;

/** What browsers fetch beside a page: its absence fails no sign-in. */
const ASSET = /\.(?:ico|png|jpe?g|svg|gif|webp|css|m?js|map|woff2?|ttf|txt|json|webmanifest)$/i;

/** Reads an address. Null when it is none of Cognito and carries no answer of it. Never throws. */
export function callOfAddress(address: string, method = "GET"): AddressCall | null {
  const url = parse(address);
  if (!url) return null;
  const { hostname: host, pathname: path, searchParams: query } = url;
  const api = API_HOST.exec(host);
  const error = query.get("error") ?? "";
  const message = masked(query.get("error_description") ?? "");
  if (api) {
    const operation = path === "/" ? "request without X-Amz-Target" : `${method} ${shortPath(path)}`;
    return { service: api[1] === "identity" ? "identity-pools" : "user-pools", operation, error: "", message: "" };
  }
  const isLogin = LOGIN_HOST.test(host);
  if (isLogin && ASSET.test(path)) return null;
  if (OAUTH_PATH.test(path) || (isLogin && PAGE_PATH.test(path)) || (PAGE_PATH.test(path) && query.has("client_id"))) {
    return { service: "oauth", operation: `${method} ${shortPath(path)}`, error: plain(error), message };
  }
  if (isLogin) return { service: "oauth", operation: `${method} ${shortPath(path)}`, error: plain(error), message };
  if (error !== "" && (query.has("error_description") || query.has("state"))) {
    return { service: "oauth", operation: "callback", error: plain(error), message };
  }
  if (query.has("code") && query.has("state"))
    return { service: "oauth", operation: "callback", error: "", message: "" };
  return null;
}

/** An address without its query, for display: the part that is the same for everybody. */
export function shortPath(path: string): string {
  return masked(path.replace(/[a-z]{2}(?:-[a-z]{3,10}){1,2}-\d_[A-Za-z0-9]{1,55}/g, "USER_POOL_ID")).slice(0, 80);
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function plain(error: string): string {
  return error === "" || /^[A-Za-z_. -]{1,60}$/.test(error) ? error : "error";
}

/** A text as it may be shown. */
export function masked(text: string): string {
  const { text: safe } = maskSecrets(text.slice(0, 600));
  return safe.length > 300 ? `${safe.slice(0, 300)}…` : safe;
}
