import { viewEvidence } from "../../../session/evidence-store.ts";
import { EvidenceNotices } from "../../checkup/EvidenceNotices.tsx";
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
  const { evidence, conflicts, aside, stale } = viewEvidence(desk.stored, desk.subject);
  return (
    <div class="look-up-read">
      <Trouble evidence={evidence} stale={stale} onPasteInstead={onPasteInstead} />
      <EvidenceNotices conflicts={conflicts} aside={aside} stale={stale} />
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
