import type { Provenance, Reading, UnreadReason } from "../../evidence/reading.ts";
import { maskSecrets } from "../../lib/mask-secrets.ts";
import { ALLOWED_OPERATIONS, type OperationName } from "./allowed-operations.ts";
import { clockSkew, isServerFault, isThrottling, isUnsupported, type Failure } from "./failure.ts";

/** What stood around a call that failed. */
export interface FailureContext {
  operation: OperationName;
  from: Provenance;
  /** Milliseconds since 1970. */
  now: number;
  /** How often it was tried. */
  attempts?: number;
  /** Texts that no message may hold. */
  secrets?: readonly string[];
}

/**
 * Says what a refusal or fault of the service means: that there is no such thing (`absent`), or why there is no answer
 * and what to do. Failures without any answer are `explainNoAnswer`'s.
 * Names and texts: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/CommonErrors.html
 */
export function explainFailure(failure: Failure, context: FailureContext): Reading {
  const { operation, from, now, attempts = 1 } = context;
  const { name, status } = failure;
  const unread = (reason: UnreadReason, detail: string): Reading => ({ kind: "unread", reason, detail });
  const absent = (detail: string): Reading => ({ kind: "absent", from, detail });

  const skew = clockSkew(failure, now);
  if (skew !== null) return unread("failed", `${operation} was refused because of the time: ${clockWords(skew)}`);
  if (isThrottling(failure)) {
    return unread("throttled", `${operation} was throttled ${times(attempts)}: wait a minute and read it again`);
  }
  if (name.startsWith("ResourceNotFound") && OF_USERS.has(operation)) {
    return unread("failed", missing(operation, failure, context));
  }
  if (/^(?:ResourceNotFound|UserNotFound|DomainNotFound)/.test(name))
    return absent(missing(operation, failure, context));
  if (/^(?:UserPoolAddOnNotEnabled|FeatureUnavailableInTier)/.test(name)) {
    return absent(`${name}: the pool does not have what ${operation} reads`);
  }
  if (/^(?:AccessDenied|UnauthorizedOperation)/.test(name))
    return unread("denied", denied(operation, failure, context));
  if (/^(?:UnrecognizedClient|InvalidClientTokenId|MissingAuthenticationToken|IncompleteSignature)/.test(name)) {
    return unread(
      "bad-credentials",
      `${operation} was refused: AWS does not know the access key id, it is switched off, it belongs to another partition than the Region, or its session token is missing or another key's; copy all parts of the keys again`,
    );
  }
  if (/^(?:InvalidSignature|SignatureDoesNotMatch)/.test(name)) {
    return unread(
      "bad-credentials",
      `${operation} was refused: the secret access key is not the one of this access key id; copy both again`,
    );
  }
  if (/^(?:ExpiredToken|TokenRefreshRequired)/.test(name)) {
    return unread("expired-credentials", `${operation} was refused: the keys' time is over; get new ones`);
  }
  if (name.startsWith("NotAuthorized")) return unread(...notAuthorized(operation, failure, context));
  if (name === "OptInRequired") return unread("denied", `${operation}: the account has not switched this Region on`);
  if (name === "ForbiddenException") {
    return unread(
      "blocked",
      `${operation} was blocked by a web ACL (AWS WAF) of the pool: ask for its rules, or use the CLI`,
    );
  }
  if (isUnsupported(failure)) return unread("failed", `${operation} is not in this emulator`);
  if (isServerFault(failure)) {
    return unread(
      "server-error",
      `${operation} failed at the service ${times(attempts)} (${statusWords(status, name)}): read it again in a few minutes`,
    );
  }
  if (name === "SyntaxError" || name === "Unknown" || name === "UnknownError") {
    return unread(
      "malformed",
      `${operation} was answered (${statusWords(status, "")}) by something that is not Cognito, such as a proxy or a sign-in page of the network: try another network, or paste the output of the command`,
    );
  }
  return unread("failed", `${operation} failed with ${shown(name, context)}: ${shown(failure.message, context)}`);
}

/** What these lack for a ResourceNotFoundException is the pool: it says nothing about the user. */
const OF_USERS: ReadonlySet<OperationName> = new Set<OperationName>(["ListUsers", "AdminGetUser"]);

/** Text of the service as it may be shown: without what the person gave as a secret, or what looks like one. */
export function shown(text: string, { secrets = [] }: Pick<FailureContext, "secrets">): string {
  const without = secrets.reduce((left, secret) => left.replaceAll(secret, "[removed]"), text);
  const masked = maskSecrets(without).text.replace(/\s+/g, " ").trim();
  return masked === "" ? "no text" : masked.length > 300 ? `${masked.slice(0, 300)}…` : masked;
}

function denied(operation: OperationName, { message }: Failure, context: FailureContext): string {
  const said = /perform: ([a-z-]+:[A-Za-z]+)(?: on resource: (\S+))?/.exec(message);
  const action = said?.[1] ?? `${ALLOWED_OPERATIONS[operation].service}:${operation}`;
  const resource = said?.[2] === undefined ? "" : ` on ${shown(said[2], context)}`;
  const explicit = /explicit deny/i.test(message)
    ? "a policy denies it expressly, so allowing it elsewhere does not help"
    : "add that action to the policy";
  return `${operation} was refused: the keys may not perform ${action}${resource}; ${explicit}, or paste the output of the command`;
}

function missing(operation: OperationName, failure: Failure, context: FailureContext): string {
  return `${operation} found nothing of that name in this Region and account: ${shown(failure.message, context)}`;
}

function notAuthorized(operation: OperationName, failure: Failure, context: FailureContext): [UnreadReason, string] {
  const { message } = failure;
  if (/expired|revoked/i.test(message)) {
    return [
      "expired-token",
      `${operation} was refused: the access token is over or was revoked; sign the user in again`,
    ];
  }
  if (/scope/i.test(message)) {
    return ["denied", `${operation} was refused: the access token lacks the scope aws.cognito.signin.user.admin`];
  }
  return ["denied", `${operation} was refused: ${shown(message, context)}`];
}

function clockWords(skew: number): string {
  if (skew === 0) return "this computer's clock is off by more than five minutes; set it by the network and try again";
  const minutes = Math.round(Math.abs(skew) / 60_000);
  return `this computer's clock is ${minutes} minutes ${skew > 0 ? "ahead" : "behind"}; set it by the network and try again`;
}

function times(attempts: number): string {
  return attempts === 1 ? "once" : `${attempts} times`;
}

function statusWords(status: number | undefined, name: string): string {
  const code = status === undefined ? "" : `HTTP ${status}`;
  return (
    [code, /^[A-Z]\w+Exception$/.test(name) ? name : ""].filter((part) => part !== "").join(", ") || "no HTTP status"
  );
}
