/** One call or redirect of Cognito that a log shows. Texts are masked. */
export interface LogCall {
  /** Milliseconds since 1970; since midnight where the log has times of day only; null where it has none. */
  at: number | null;
  /** `user-pools` and `identity-pools`: the two APIs; `oauth`: the login domain; `trigger`: a Lambda function; `api`: the app's own API. */
  service: "user-pools" | "identity-pools" | "oauth" | "trigger" | "api";
  /** The operation, with the flow or grant where there is one: `InitiateAuth REFRESH_TOKEN_AUTH`, `POST /oauth2/token refresh_token`. */
  operation: string;
  /** HTTP status; 0 when the browser blocked the answer; null when the log does not say. */
  status: number | null;
  /** The name of the error; empty when the call went well or the log does not say. */
  error: string;
  message: string;
  /** Where it stands: `entry 12`, `line 40`, `event 3`. */
  where: string;
  /** Who called, as far as calls of several people can be told apart: `user …` or `address …`; never shown. */
  actor: string;
  /** The id of the cause that this one call proves, when it does. */
  cause?: string;
  /** The id of the tree that tells the causes of this call's failure apart, when its error has no name of its own. */
  tree?: string;
}

/** True for a call that the log shows as failed. */
export function isFailed({ status, error }: LogCall): boolean {
  return error !== "" || status === 0 || (status !== null && status >= 400);
}

/** True for an answer that says that there were too many requests. */
export function isThrottled({ status, error }: LogCall): boolean {
  return status === 429 || /^(?:TooManyRequests|Throttling|RequestLimitExceeded|SlowDown)/.test(error);
}
