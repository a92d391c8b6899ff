/** What is known of a call that failed, whichever way it came in: from the SDK or from the last line of a CLI's output. */
export interface Failure {
  /** As the service spells it: `AccessDeniedException`; of the SDK or the browser otherwise. */
  name: string;
  message: string;
  /** HTTP status; undefined when there was no answer. */
  status?: number;
  /** The `Date` header of the answer, in milliseconds since 1970. */
  serverTime?: number;
}

const SKEW_LIMIT_MS = 4 * 60_000;

export function isThrottling({ name, status }: Failure): boolean {
  return (
    status === 429 || /^(?:TooManyRequests|Throttling|ThrottledException|LimitExceeded|RequestLimitExceeded)/.test(name)
  );
}

/** What an emulator answers to an operation that it does not have: cognito-local does so with status 500. */
export function isUnsupported({ name }: Failure): boolean {
  return /^(?:Unsupported|CognitoLocal#Unsupported)$/.test(name);
}

/** A fault of the service or of something before it, that may be gone in a moment. */
export function isServerFault(failure: Failure): boolean {
  const { name, status } = failure;
  if (isUnsupported(failure)) return false;
  return (status !== undefined && status >= 500) || /^(?:InternalError|InternalFailure|ServiceUnavailable)/.test(name);
}

/** No answer at all that the page may read. */
export function isNetworkFailure({ name, status }: Failure): boolean {
  return status === undefined && (name === "TypeError" || name === "NetworkError");
}

/**
 * By how many milliseconds this machine's clock is ahead of the service's (negative: behind), when that is what the
 * refusal is about; null otherwise. Zero when the service says so without telling its own time.
 */
export function clockSkew({ name, message, serverTime }: Failure, now: number): number | null {
  if (!/^(?:InvalidSignature|RequestExpired|RequestTimeTooSkewed|SignatureDoesNotMatch)/.test(name)) return null;
  const skew = serverTime === undefined ? 0 : now - serverTime;
  if (Math.abs(skew) > SKEW_LIMIT_MS) return skew;
  return /^Signature (?:expired|not yet current)/i.test(message) || /^RequestExpired|TooSkewed/.test(name)
    ? skew
    : null;
}

/** Makes a failure of whatever was thrown. The SDK throws things without a name or a message, too. */
export function failureOf(error: unknown): Failure {
  if (typeof error !== "object" || error === null) return { name: "Error", message: String(error) };
  const { name, message, $metadata, $response } = error as Partial<Record<string, unknown>>;
  const status = member($metadata, "httpStatusCode") ?? member($response, "statusCode");
  const headers = member($response, "headers");
  const header = member(headers, "date");
  const date = typeof header === "string" ? Date.parse(header) : NaN;
  return {
    name: typeof name === "string" ? name : "Error",
    message: typeof message === "string" ? message : "",
    ...(typeof status === "number" && { status }),
    ...(!Number.isNaN(date) && { serverTime: date }),
  };
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
