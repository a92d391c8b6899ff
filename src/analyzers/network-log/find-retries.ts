import { isFailed, isThrottled, type LogCall } from "./log-call.ts";

/** One operation that failed and was sent again at once, several times in a row. */
export interface RetryRun {
  operation: string;
  tries: number;
  /** The pauses between the tries, in milliseconds. */
  gaps: number[];
  /** The pauses grow: each later one is longer than the first, at least doubled in the end. */
  backsOff: boolean;
  /** The error goes away by waiting: too many requests, or the fault of a server. */
  retryable: boolean;
  first: LogCall;
}

/** Fewer tries are a person who clicks again. */
const LEAST_TRIES = 3;

/** A longer pause is not a retry of the same attempt. */
const LONGEST_GAP_MS = 30_000;

/**
 * Runs of failed calls of the same operation by the same caller: where many people call, only calls of known users count.
 * @param calls In the order of time; those without a time are left out.
 */
export function findRetries(calls: readonly LogCall[]): RetryRun[] {
  const open = new Map<string, LogCall[]>();
  const runs: RetryRun[] = [];
  const close = (key: string): void => {
    const run = judge(open.get(key) ?? []);
    if (run) runs.push(run);
    open.delete(key);
  };
  for (const call of calls) {
    if (call.at === null) continue;
    const key = `${call.actor}\n${call.operation}`;
    const run = open.get(key);
    const last = run?.at(-1);
    if (!isFailed(call)) {
      if (run) close(key);
    } else if (run && last?.at != null && call.at - last.at <= LONGEST_GAP_MS) run.push(call);
    else {
      if (run) close(key);
      open.set(key, [call]);
    }
  }
  for (const key of [...open.keys()]) close(key);
  return runs.sort((a, b) => b.tries - a.tries);
}

function judge(run: readonly LogCall[]): RetryRun | null {
  const [first] = run;
  if (!first || run.length < LEAST_TRIES) return null;
  const gaps = run.slice(1).map((call, index) => (call.at ?? 0) - (run[index]?.at ?? 0));
  const [firstGap = 0] = gaps;
  const lastGap = gaps.at(-1) ?? 0;
  return {
    operation: first.operation,
    tries: run.length,
    gaps,
    backsOff: lastGap >= 1_000 && lastGap >= 2 * firstGap,
    retryable: run.every(
      (call) => isThrottled(call) || (call.status ?? 0) >= 500 || call.error.startsWith("InternalError"),
    ),
    first,
  };
}
