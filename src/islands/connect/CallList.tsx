import type { CallReport } from "../../collectors/aws/call.ts";

const WORDS: Readonly<Record<CallReport["status"], string>> = {
  calling: "calling",
  waiting: "tries again in",
  answered: "answered",
  absent: "does not exist",
  "not-asked": "not asked",
  denied: "access denied",
  "bad-credentials": "keys refused",
  "expired-credentials": "keys expired",
  "bad-token": "token refused",
  "expired-token": "token expired",
  "not-found": "nobody found",
  throttled: "throttled",
  unreachable: "no answer",
  blocked: "blocked",
  timeout: "too slow",
  "server-error": "failed at the service",
  cancelled: "cancelled",
  malformed: "not an answer of Cognito",
  failed: "failed",
};

const WHY: Readonly<Record<NonNullable<CallReport["why"]>, string>> = {
  throttled: "throttled",
  "server-error": "failed at the service",
  clock: "refused because of the time",
};

const GOOD: ReadonlySet<CallReport["status"]> = new Set(["answered", "absent"]);
const RUNNING: ReadonlySet<CallReport["status"]> = new Set(["calling", "waiting"]);

/** Every call, as it happens. */
export function CallList({ calls }: { calls: readonly CallReport[] }) {
  return (
    <ol class="connect-calls" aria-label="Calls to AWS">
      {calls.map(({ id, operation, status, ms, attempts, waitMs, why }) => (
        <li key={id} data-state={RUNNING.has(status) ? "running" : GOOD.has(status) ? "good" : "bad"}>
          <code>{operation}</code>
          <span>
            {why === undefined ? "" : `${WHY[why]}: `}
            {WORDS[status]}
            {status === "waiting" && waitMs !== undefined ? ` ${(waitMs / 1000).toFixed(1)} s` : ""}
          </span>
          <span class="connect-numbers">
            {ms} ms{attempts > 1 ? `, try ${attempts}` : ""}
          </span>
        </li>
      ))}
    </ol>
  );
}
