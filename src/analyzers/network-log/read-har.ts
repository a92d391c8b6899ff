import { asNumber, asRecords, asString, isRecord } from "../../evidence/narrow.ts";
import { callOfAddress, masked, shortPath } from "./call-of-address.ts";
import { isFailed, type LogCall } from "./log-call.ts";
import { readBearer } from "./read-bearer.ts";

type Part = Readonly<Record<string, unknown>>;

const TARGET = /^AWSCognitoIdentity(Provider)?Service\.([A-Za-z]{3,60})$/;

/**
 * The Cognito calls of a HAR file (HTTP Archive 1.2), in the order of the file. Takes the parsed JSON, of any shape.
 * @param onEntry Called now and then with the share that is done, 0 to 1.
 */
export function readHar(har: Part, onEntry?: (share: number) => void): LogCall[] {
  const entries = asRecords(isRecord(har.log) ? har.log.entries : har.entries) ?? [];
  const calls: LogCall[] = [];
  entries.forEach((entry, index) => {
    if (index % 500 === 0) onEntry?.(index / entries.length);
    const call = readEntry(entry, `entry ${index + 1}`);
    if (call) calls.push(call);
  });
  return calls;
}

function readEntry(entry: Part, where: string): LogCall | null {
  const request = isRecord(entry.request) ? entry.request : {};
  const response = isRecord(entry.response) ? entry.response : {};
  const url = asString(request.url) ?? "";
  const method = (asString(request.method) ?? "GET").toUpperCase();
  const at = timeOf(asString(entry.startedDateTime));
  const status = asNumber(response.status) ?? null;
  const base = { at, status, where, actor: "" };
  const target = TARGET.exec(headerOf(request, "x-amz-target"));
  const answer = answerOf(response);
  if (target) {
    const service = target[1] === undefined ? "identity-pools" : "user-pools";
    const operation = [target[2] ?? "", flowOf(bodyOf(request))].filter((part) => part !== "").join(" ");
    return { ...base, service, operation, ...answer };
  }
  const known = callOfAddress(url, method);
  if (method === "OPTIONS")
    return preflight(base, url, known !== null, headerOf(request, "access-control-request-headers"));
  if (known) {
    const grant = known.operation === "POST /oauth2/token" ? grantOf(bodyOf(request)) : "";
    const sent = callOfAddress(headerOf(response, "location"));
    const error = [known.error, answer.error, sent?.error ?? ""].find((one) => one !== "") ?? "";
    const message = [known.message, answer.message, sent?.message ?? ""].find((one) => one !== "") ?? "";
    return { ...base, service: known.service, operation: `${known.operation} ${grant}`.trim(), error, message };
  }
  return ownApi(base, request, url, method, answer);
}

/** The app's own API refuses a token of Cognito: the token says why, as far as its times go. */
function ownApi(
  base: Pick<LogCall, "at" | "status" | "where" | "actor">,
  request: Part,
  url: string,
  method: string,
  answer: { error: string; message: string },
): LogCall | null {
  if (base.status !== 401 && base.status !== 403) return null;
  const token = readBearer(headerOf(request, "authorization"));
  if (!token?.fromCognito) return null;
  const late = base.at !== null && token.expiresAt !== null && base.at > token.expiresAt;
  const message = late
    ? `the ${token.use} token in the request had expired`
    : `${token.use} token sent. ${answer.message}`;
  const call: LogCall = {
    ...base,
    service: "api",
    operation: `${method} ${pathOf(url)}`,
    error: `${base.status}`,
    message: message.trim(),
  };
  return late ? { ...call, cause: "api-token-expired" } : { ...call, tree: "symptoms/api-answers-401" };
}

function preflight(
  base: Pick<LogCall, "at" | "status" | "where" | "actor">,
  url: string,
  isCognito: boolean,
  asks: string,
): LogCall | null {
  const call: LogCall = {
    ...base,
    service: isCognito ? "oauth" : "api",
    operation: `OPTIONS ${pathOf(url)}`,
    error: "",
    message: "",
  };
  if (isCognito || !/authorization/i.test(asks) || !isFailed(call)) return null;
  return {
    ...call,
    error: `${base.status ?? ""}`,
    message: "the preflight was refused",
    cause: "preflight-requires-auth",
  };
}

function pathOf(url: string): string {
  try {
    return shortPath(new URL(url).pathname);
  } catch {
    return "?";
  }
}

function timeOf(text: string | undefined): number | null {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

function headerOf(part: Part, name: string): string {
  const found = (asRecords(part.headers) ?? []).find((header) => asString(header.name)?.toLowerCase() === name);
  return asString(found?.value) ?? "";
}

function bodyOf(request: Part): string {
  return isRecord(request.postData) ? (asString(request.postData.text) ?? "") : "";
}

/** The flow of InitiateAuth, the challenge of RespondToAuthChallenge. */
function flowOf(body: string): string {
  return /"(?:AuthFlow|ChallengeName)"\s{0,4}:\s{0,4}"([A-Z_0-9]{3,40})"/.exec(body.slice(0, 20_000))?.[1] ?? "";
}

function grantOf(body: string): string {
  return /(?:^|&)grant_type=([a-z_]{3,40})/.exec(body.slice(0, 20_000))?.[1] ?? "";
}

/** The error in an answer: `__type` and `message` of the API, `error` and `error_description` of OAuth, or the headers. */
function answerOf(response: Part): { error: string; message: string } {
  const status = asNumber(response.status) ?? 0;
  const type = headerOf(response, "x-amzn-errortype");
  const said = headerOf(response, "x-amzn-errormessage");
  const content = isRecord(response.content) ? response.content : {};
  const body = status >= 400 ? parse(asString(content.text) ?? "", asString(content.encoding)) : {};
  const name = asString(body.__type) ?? asString(body.code) ?? (type === "" ? asString(body.error) : type) ?? type;
  const message = asString(body.message) ?? asString(body.Message) ?? asString(body.error_description) ?? said;
  return { error: errorName(name), message: masked(message) };
}

function errorName(name: string): string {
  return /([A-Za-z_]{3,60})(?::|$)/.exec(name.split("#").at(-1) ?? "")?.[1] ?? "";
}

function parse(text: string, encoding: string | undefined): Part {
  try {
    const value: unknown = JSON.parse(encoding === "base64" ? atob(text.slice(0, 20_000)) : text.slice(0, 20_000));
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
