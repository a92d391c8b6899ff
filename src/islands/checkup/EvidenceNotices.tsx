import { READINGS } from "../../evidence/evidence.ts";
import type { Provenance } from "../../evidence/reading.ts";
import type { EvidenceView } from "../../session/evidence-store.ts";

const ORIGINS = { live: "live answer", pasted: "pasted answer", answered: "answer that you gave" } as const;

/** Answers that could not be read anew, that contradict each other, and those that are about something else. */
export function EvidenceNotices({ conflicts, aside, stale }: Pick<EvidenceView, "conflicts" | "aside" | "stale">) {
  const [first] = stale;
  return (
    <>
      {first && (
        <p class="checkup-notice">
          Read again without success: {stale.map(({ name }) => READINGS[name].call).join(", ")}. What was read at{" "}
          <time dateTime={first.counts.at}>{`${first.counts.at.slice(11, 16)} UTC`}</time> still counts.
        </p>
      )}
      {conflicts.map(({ name, fields, counts, other }) => (
        <p key={name} class="checkup-notice">
          {READINGS[name].call}: the {wordsOf(counts)} and {other.form === undefined ? "the " : ""}
          {wordsOf(other)} differ in {fields.join(", ")}. The {wordsOf(counts)} counts.
        </p>
      ))}
      {aside.length > 0 && (
        <p class="checkup-notice">
          Set aside, because they are about other ids than the fields above:{" "}
          {aside.map((name) => READINGS[name].call).join(", ")}.
        </p>
      )}
    </>
  );
}

function wordsOf({ origin, form }: Provenance): string {
  return form ?? ORIGINS[origin];
}
