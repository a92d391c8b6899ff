import type { Finding } from "../finding.ts";
import { findBursts, type Burst } from "./find-bursts.ts";
import { findRetries, type RetryRun } from "./find-retries.ts";
import { isFailed, isThrottled, type LogCall } from "./log-call.ts";

/** At most so many kinds of failure are listed. */
const MOST_FAILURES = 12;

/**
 * What a log of Cognito calls shows, the first failure before what follows from it.
 *
 * @param calls In the order of time.
 * @param many True when the log may hold the calls of many people: then many calls are not yet a loop.
 * @param cut How many lines were too long to be read to their end.
 */
export function logFindings(calls: readonly LogCall[], many: boolean, cut = 0): Finding[] {
  const failed = calls.filter((call) => isFailed(call));
  const retries = findRetries(many ? calls.filter(({ actor }) => actor.startsWith("user ")) : calls);
  const bursts = findBursts(calls);
  return [
    ...bursts.map((burst) => ofBurst(burst, many && mayBePeople(burst))),
    ...ofThrottling(failed),
    ...ofFirstFailure(calls, failed),
    ...ofOtherFailures(failed),
    ...retries.slice(0, 5).flatMap((run) => ofRetries(run)),
    ...(failed.length === 0 && bursts.length === 0 && calls.length > 0 && cut === 0 ? [ofGood(calls)] : []),
  ];
}

/** Without a user the calls may be those of many: of an office behind one address, but not what only a program calls. */
function mayBePeople({ operation, first: { actor } }: Burst): boolean {
  return (
    actor === "" || (actor.startsWith("address ") && !/^(?:Admin|List|Describe|client_credentials)/.test(operation))
  );
}

function ofBurst(burst: Burst, many: boolean): Finding {
  const cause = causeOfBurst(burst);
  return {
    code: "hot-loop",
    severity: many || burst.brief ? "warning" : "fault",
    observed: `\`${burst.operation}\` called ${burst.count} times in ${burst.seconds} s`,
    expected: advice(burst.operation),
    where: `from ${burst.first.where} on`,
    ...(cause !== undefined && { cause }),
  };
}

const LOOPS: readonly { of: RegExp; cause?: string; expected: string }[] = [
  {
    of: /^(?:Admin)?GetUser\b|userInfo/,
    cause: "getuser-on-every-request",
    expected: "the claims of the token, or one answer kept for some minutes",
  },
  {
    of: /REFRESH_TOKEN|GetTokensFromRefreshToken|refresh_token/,
    cause: "tokens-fetched-too-often",
    expected: "one refresh shortly before the access token expires, and one at a time",
  },
  {
    of: /client_credentials|GetClientToken/,
    cause: "tokens-fetched-too-often",
    expected: "one token, kept until about three quarters of its life are over",
  },
  {
    of: /^(?:GetId|GetCredentialsForIdentity|GetOpenIdToken)\b/,
    cause: "identity-pool-rate-exceeded",
    expected: "credentials kept until they expire, an hour by default",
  },
  { of: /CUSTOM_CHALLENGE/, cause: "custom-auth-challenge-loop", expected: "a few rounds, then tokens or a refusal" },
  {
    of: /^(?:Admin[A-Z]|ListUsers)/,
    cause: "bulk-operation-too-fast",
    expected: "a rate below the quota of the category, with pauses",
  },
  {
    of: /authorize|\/login|callback/,
    expected: "one round: authorize, login, callback; a repeat means that the app does not accept what comes back",
  },
];

function causeOfBurst({ operation }: Burst): string | undefined {
  return LOOPS.find(({ of }) => of.test(operation))?.cause;
}

function advice(operation: string): string {
  return LOOPS.find(({ of }) => of.test(operation))?.expected ?? "a call for each action of a person";
}

function ofThrottling(failed: readonly LogCall[]): Finding[] {
  const throttled = failed.filter((call) => isThrottled(call));
  const [first] = throttled;
  if (!first) return [];
  return [
    {
      code: "throttled",
      severity: "fault",
      observed: `${counted(throttled.length, "call")} refused for too many requests: ${namesOf(throttled)}`,
      expected: "fewer requests per second than the quota of the category",
      where: `first in ${first.where}`,
      ...meaningOf({ ...first, error: first.error === "" ? "TooManyRequestsException" : first.error }),
    },
  ];
}

/** The failure to look at first: what comes later often follows from it. */
function ofFirstFailure(calls: readonly LogCall[], failed: readonly LogCall[]): Finding[] {
  const [first] = failed;
  if (!first) return [];
  const index = calls.indexOf(first);
  const before = calls.slice(Math.max(0, index - 3), index).map(({ operation }) => `\`${operation}\``);
  return [
    {
      code: "first-failure",
      severity: "fault",
      observed: `First failure: \`${first.operation}\` ${outcome(first).replace(/\.$/, "")}${before.length === 0 ? "" : `; before it: ${before.join(", ")}`}`,
      expected: "an answer without an error",
      where: first.where,
      ...meaningOf(first),
    },
  ];
}

function ofOtherFailures(failed: readonly LogCall[]): Finding[] {
  const [first] = failed;
  const groups = new Map<string, LogCall[]>();
  for (const call of failed) {
    if (isThrottled(call)) continue;
    const key = `${call.operation}\n${call.error}\n${call.message}`;
    groups.set(key, [...(groups.get(key)?.slice(-3) ?? []), call]);
  }
  const counts = new Map<string, number>();
  for (const call of failed) {
    const key = `${call.operation}\n${call.error}\n${call.message}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...groups.entries()]
    .filter(([key]) => first && key !== `${first.operation}\n${first.error}\n${first.message}`)
    .slice(0, MOST_FAILURES)
    .flatMap(([key, [call]]): Finding[] => {
      if (!call) return [];
      const count = counts.get(key) ?? 1;
      return [
        {
          code: "failure",
          severity: "warning",
          observed: `\`${call.operation}\` ${outcome(call)}${count > 1 ? `, ${count} times` : ""}`,
          expected: "",
          where: call.where,
          ...meaningOf(call),
        },
      ];
    });
}

/** What a failure leads to: the cause that it proves, or the error, whose meaning the content knows. */
function meaningOf({
  cause,
  tree,
  error,
  message,
  operation,
  service,
}: LogCall): Pick<Finding, "cause" | "error" | "tree"> {
  if (cause !== undefined) return { cause };
  if (tree !== undefined) return { tree };
  if (!/^[\w.-]+$/.test(error)) return {};
  const answered = service === "trigger" || service === "api" || operation === "unnamed call" ? {} : { service };
  return { error: { name: error, message, operation, ...answered } };
}

function ofRetries(run: RetryRun): Finding[] {
  const pauses = run.gaps
    .slice(0, 5)
    .map((gap) => `${gap} ms`)
    .join(", ");
  const observed = `\`${run.operation}\` failed ${run.tries} times in a row, pauses ${pauses}${run.gaps.length > 5 ? ", …" : ""}`;
  const where = `from ${run.first.where} on`;
  if (run.retryable && run.backsOff) {
    return [{ code: "retry-with-backoff", severity: "good", observed, expected: "pauses that grow", where }];
  }
  if (run.retryable) {
    return [
      {
        code: "retry-without-backoff",
        severity: "fault",
        observed,
        expected: "pauses that double with each try and have a random part",
        where,
        cause: "retry-without-backoff",
      },
    ];
  }
  return [
    {
      code: "retry-in-vain",
      severity: "warning",
      observed,
      expected: "one try: this error does not go away by itself",
      where,
    },
  ];
}

function ofGood(calls: readonly LogCall[]): Finding {
  return {
    code: "no-failure",
    severity: "good",
    observed: `${counted(calls.length, "Cognito call")}, none failed and none is repeated in a loop`,
    expected: "",
    where: "the whole log",
  };
}

function outcome({ status, error, message }: LogCall): string {
  if (status === 0 && error === "") return "got no answer: the browser blocked it, or it was cancelled";
  const name = error === "" ? `answered ${status ?? "an error"}` : `→ \`${error}\``;
  return message === "" ? name : `${name}: ${message}`;
}

function namesOf(calls: readonly LogCall[]): string {
  const names = [...new Set(calls.map(({ operation }) => `\`${operation}\``))];
  return names.slice(0, 4).join(", ") + (names.length > 4 ? " and others" : "");
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

/** All causes that a log can prove. What its errors lead to is knowledge of the content. */
export const CAUSES_OF_LOGS: readonly string[] = [
  ...LOOPS.flatMap(({ cause }) => cause ?? []),
  "retry-without-backoff",
  "api-token-expired",
  "preflight-requires-auth",
  "trigger-timeout",
  "trigger-crashes",
  "trigger-throws-on-purpose",
  "trigger-role-lacks-permission",
  "trigger-vpc-without-route",
];
