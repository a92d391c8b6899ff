import { READINGS, type Evidence, type ReadingName } from "../../evidence/evidence.ts";
import type { Reading, UnreadReason } from "../../evidence/reading.ts";
import type { EvidenceView } from "../../session/evidence-store.ts";

interface TroubleProps {
  evidence: Evidence;
  /** Answers that a later try did not renew. */
  stale?: EvidenceView["stale"];
  /** Shows the commands, whose output can be pasted instead. */
  onPasteInstead: () => void;
}

const HEADINGS: Readonly<Record<UnreadReason, string>> = {
  "not-asked": "Not read",
  denied: "Access denied",
  "bad-credentials": "The keys were refused",
  "expired-credentials": "The keys are expired",
  "bad-token": "The access token was refused",
  "expired-token": "The access token is expired",
  "not-found": "Nobody found by that name",
  throttled: "Too many calls",
  unreachable: "No answer",
  blocked: "Blocked in the browser",
  timeout: "Too slow",
  "server-error": "Fault at the service",
  cancelled: "Cancelled",
  malformed: "Not an answer of Cognito",
  failed: "Could not be read",
};

/** What was asked for and did not come, once for each reason, with the way on. */
export function Trouble({ evidence, stale = [], onPasteInstead }: TroubleProps) {
  const failed = stale.map(({ name, failed: reading }): [string, Reading] => [name, reading]);
  const troubles = groupTroubles([...Object.entries(evidence), ...failed]);
  if (troubles.length === 0) return null;
  return (
    <div class="checkup-trouble" role="group" aria-label="What could not be read">
      {troubles.map(({ detail, reason, calls }) => (
        <div key={detail}>
          <h3>{HEADINGS[reason]}</h3>
          <p>{sentence(detail)}</p>
          {calls.length > 1 && <p class="fine">Also not read for that reason: {calls.slice(1).join(", ")}.</p>}
        </div>
      ))}
      <p class="connect-row">
        <button type="button" onClick={onPasteInstead}>
          Show the commands to paste instead
        </button>
      </p>
    </div>
  );
}

interface OneTrouble {
  detail: string;
  reason: UnreadReason;
  calls: string[];
}

/** Reasons that are the same for all calls. */
const ALIKE: ReadonlySet<UnreadReason> = new Set([
  "cancelled",
  "bad-credentials",
  "expired-credentials",
  "bad-token",
  "expired-token",
]);

/** What differs from call to call in an otherwise equal reason: the operation, and the action of IAM by its name. */
const OPERATION = /^\w+|cognito-[a-z]+:\w+/g;

/** A refusal that stopped later calls is told once. */
function groupTroubles(readings: readonly (readonly [string, Reading])[]): OneTrouble[] {
  const groups = new Map<string, OneTrouble>();
  for (const [name, reading] of readings) {
    if (reading.kind !== "unread" || reading.reason === "not-asked") continue;
    const detail = reading.detail.replace(/^(?:\w+ was not tried, because )+/, "");
    const call = READINGS[name as ReadingName].call;
    const key = ALIKE.has(reading.reason) ? reading.reason : `${reading.reason} ${detail.replace(OPERATION, "")}`;
    const group = groups.get(key) ?? { detail, reason: reading.reason, calls: [] };
    group.calls.push(call);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
