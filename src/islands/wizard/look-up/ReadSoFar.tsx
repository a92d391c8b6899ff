import { READINGS } from "../../../evidence/evidence.ts";
import { viewEvidence } from "../../../session/evidence-store.ts";
import { ReadAnswers } from "../../checkup/ReadAnswers.tsx";
import { Trouble } from "../../checkup/Trouble.tsx";
import type { Desk } from "../../connect/add-readings.ts";

interface ReadSoFarProps {
  desk: Desk;
  onPasteInstead: () => void;
  onForget: () => void;
}

/** What was read, what could not be, and the way to drop it all. */
export function ReadSoFar({ desk, onPasteInstead, onForget }: ReadSoFarProps) {
  const { evidence, conflicts, aside } = viewEvidence(desk.stored, desk.subject);
  return (
    <div class="look-up-read">
      <Trouble evidence={evidence} onPasteInstead={onPasteInstead} />
      {conflicts.map(({ name, fields }) => (
        <p key={name} class="checkup-notice">
          {READINGS[name].call}: the pasted answer and the live one differ in {fields.join(", ")}. The live one counts.
        </p>
      ))}
      {aside.length > 0 && (
        <p class="checkup-notice">
          Set aside, because they are about other ids than the fields above:{" "}
          {aside.map((name) => READINGS[name].call).join(", ")}.
        </p>
      )}
      <ReadAnswers evidence={evidence} />
      <p class="connect-row">
        <button type="button" onClick={onForget}>
          Forget what was read
        </button>
        <span class="fine">Keys go with it. Answers that were given stay.</span>
      </p>
    </div>
  );
}
