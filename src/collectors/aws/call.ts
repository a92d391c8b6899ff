import type { ReadingName } from "../../evidence/evidence.ts";
import type { Reading, UnreadReason } from "../../evidence/reading.ts";
import { endpointOf } from "../endpoints.ts";
import type { ReadingCall } from "../public/public-documents.ts";
import { ALLOWED_OPERATIONS, type OperationName } from "./allowed-operations.ts";
import { secretsOf } from "./connection.ts";
import { explainFailure } from "./explain-failure.ts";
import { explainNoAnswer } from "./explain-no-answer.ts";
import { failureOf, isNetworkFailure, isServerFault, isThrottling, type Failure } from "./failure.ts";
import { retryDelay } from "./retry-delay.ts";
import type { Session } from "./session.ts";
import { within } from "./within.ts";

/** One call, as it is shown while it runs and afterwards. Reported again at every change, under the same `id`. */
export interface CallReport {
  id: number;
  reading: ReadingName;
  operation: ReadingCall;
  /** ISO 8601, UTC. */
  startedAt: string;
  /** Milliseconds since then, waiting included. */
  ms: number;
  status: "calling" | "waiting" | "answered" | "absent" | UnreadReason;
  /** 0 while the SDK is being loaded. */
  attempts: number;
  /** While waiting: milliseconds until the next try, and why this one was not enough. */
  waitMs?: number;
  why?: "throttled" | "server-error" | "clock";
}

export type CallOutcome = { answer: Readonly<Record<string, unknown>> } | { reading: Reading };

/** What a call is for, and who listens. */
export interface CallTask {
  id: number;
  reading: ReadingName;
  operation: OperationName;
  input: Readonly<Record<string, unknown>>;
  signal: AbortSignal;
  onCall: (report: CallReport) => void;
}

/** Makes one call, with tries again where that can help. Never rejects. */
export async function call(session: Session, task: CallTask): Promise<CallOutcome> {
  const { surroundings, connection } = session;
  const { id, reading, operation, signal } = task;
  const start = surroundings.now();
  const startedAt = new Date(start).toISOString();
  const report = (
    status: CallReport["status"],
    attempts: number,
    waiting?: Required<Pick<CallReport, "waitMs" | "why">>,
  ): void => {
    const ms = surroundings.now() - start;
    task.onCall({ id, reading, operation, startedAt, ms, status, attempts, ...waiting });
  };
  const end = (result: Reading, attempts: number): CallOutcome => {
    report(result.kind === "unread" ? result.reason : "absent", attempts);
    return { reading: result };
  };
  const failed = (failure: Failure, attempts: number): CallOutcome => {
    const now = surroundings.now();
    const from = { origin: "live", call: operation, at: new Date(now).toISOString() } as const;
    const context = { operation, from, now, attempts, secrets: secretsOf(connection) };
    return end(explainFailure(failure, context), attempts);
  };
  const stopped = (): boolean => signal.aborted;
  if (stopped()) return end(cancelled(operation), 0);
  report("calling", 0);
  const loaded = await within(LOAD_LIMIT_MS, signal, surroundings.wait, () => session.load(operation));
  if ("cut" in loaded) return end(loaded.cut === "cancelled" ? cancelled(operation) : NOT_LOADED, 0);
  if ("error" in loaded) return end(NOT_LOADED, 0);
  for (let attempts = 1; ; attempts += 1) {
    if (stopped()) return end(cancelled(operation), attempts - 1);
    report("calling", attempts);
    const ended = await within(session.timeLimit, signal, surroundings.wait, (stop) =>
      loaded.value(operation, task.input, stop),
    );
    if ("value" in ended) {
      report("answered", attempts);
      return { answer: ended.value as Readonly<Record<string, unknown>> };
    }
    if ("cut" in ended) {
      return end(ended.cut === "cancelled" ? cancelled(operation) : tooSlow(operation, session.timeLimit), attempts);
    }
    const failure = failureOf(ended.error);
    if (isNetworkFailure(failure)) {
      const { service } = ALLOWED_OPERATIONS[operation];
      const url = connection.endpoint ?? endpointOf(service, connection.region, connection.fips);
      return end(await explainNoAnswer(operation, url, surroundings), attempts);
    }
    const delay = retryDelay(failure, attempts, surroundings);
    if (delay === null) return failed(failure, attempts);
    report("waiting", attempts, { waitMs: delay, why: whyAgain(failure) });
    await surroundings.wait(delay, signal).catch(() => undefined);
  }
}

function whyAgain(failure: Failure): NonNullable<CallReport["why"]> {
  if (isThrottling(failure)) return "throttled";
  return isServerFault(failure) ? "server-error" : "clock";
}

/** The SDK is a part of this site that comes with the first call. In milliseconds. */
const LOAD_LIMIT_MS = 60_000;

const NOT_LOADED: Reading = {
  kind: "unread",
  reason: "unreachable",
  detail: "the part of this site that calls AWS could not be loaded; reload the page, or use the command",
};

function cancelled(operation: OperationName): Reading {
  return { kind: "unread", reason: "cancelled", detail: `${operation} was cancelled before it was answered` };
}

function tooSlow(operation: OperationName, timeLimit: number): Reading {
  const seconds = Math.round(timeLimit / 100) / 10;
  return {
    kind: "unread",
    reason: "timeout",
    detail: `${operation} was not answered within ${seconds} seconds: a slow network or a firewall that swallows requests does that; read it again, or use the command`,
  };
}
