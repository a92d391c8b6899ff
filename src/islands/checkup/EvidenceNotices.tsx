import { READINGS } from "../../evidence/evidence.ts";
import type { Provenance } from "../../evidence/reading.ts";
import type { EvidenceView } from "../../session/evidence-store.ts";

const ORIGINS = { live: "live answer", pasted: "pasted answer", answered: "answer that you gave" } as const;

/** Answers that contradict each other, and those that are about something else. */
export function EvidenceNotices({ conflicts, aside }: Pick<EvidenceView, "conflicts" | "aside">) {
  return (
    <>
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
