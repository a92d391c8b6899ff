import type { LogCall } from "./log-call.ts";

/** The busiest minute of one operation. */
export interface Burst {
  operation: string;
  service: LogCall["service"];
  /** Calls within `seconds`. */
  count: number;
  /** Length of the time that they took, in whole seconds, 1 to 60. */
  seconds: number;
  /** The first call of the burst. */
  first: LogCall;
  calls: readonly LogCall[];
  /** Some calls within seconds, and not many within a minute: a busy page may do that. */
  brief: boolean;
}

const WINDOW_MS = 60_000;

/** Fewer than this many calls of one operation in a minute are nobody's loop. */
export const LOOP_CALLS = 20;

/** This many within ten seconds are one as well. */
const QUICK_CALLS = 8;
const QUICK_MS = 10_000;

/**
 * The operations that one caller repeats more often than a person's clicks explain, busiest first. Calls without a time
 * are left out.
 *
 * @param calls In the order of time.
 */
export function findBursts(calls: readonly LogCall[]): Burst[] {
  const groups = new Map<string, LogCall[]>();
  for (const call of calls) {
    if (call.at === null || call.operation.startsWith("OPTIONS")) continue;
    const key = `${call.actor}\n${call.operation}`;
    const group = groups.get(key);
    if (group) group.push(call);
    else groups.set(key, [call]);
  }
  const byOperation = new Map<string, Burst>();
  for (const group of groups.values()) {
    const burst = busiest(group, WINDOW_MS, LOOP_CALLS, false) ?? busiest(group, QUICK_MS, QUICK_CALLS, true);
    if (!burst) continue;
    const known = byOperation.get(burst.operation);
    if (!known || burst.count > known.count) byOperation.set(burst.operation, burst);
  }
  return [...byOperation.values()].sort((a, b) => b.count - a.count);
}

function busiest(group: readonly LogCall[], windowMs: number, least: number, brief: boolean): Burst | null {
  let start = 0;
  let best = { from: 0, to: 0 };
  group.forEach((call, end) => {
    while (timeOf(call) - timeOf(group[start]) >= windowMs) start += 1;
    if (end + 1 - start > best.to - best.from) best = { from: start, to: end + 1 };
  });
  const calls = group.slice(best.from, best.to);
  const [first] = calls;
  if (!first || calls.length < least) return null;
  const span = timeOf(calls.at(-1)) - timeOf(first);
  return {
    operation: first.operation,
    service: first.service,
    count: calls.length,
    seconds: Math.min(60, Math.max(1, Math.ceil(span / 1000))),
    first,
    calls,
    brief,
  };
}

function timeOf(call: LogCall | undefined): number {
  return call?.at ?? 0;
}
