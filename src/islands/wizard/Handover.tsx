import { useState } from "preact/hooks";
import type { TreeDocument } from "../../schemas/tree-document.ts";
import { formatPlace, type PlaceState } from "../../wizard/place-address.ts";
import type { LookedUp } from "../../session/answer-from-evidence.ts";
import { caseFile } from "../../session/case-file.ts";
import { transcript } from "../../session/transcript.ts";
import type { Replay } from "../../wizard/replay.ts";
import { maskSecrets } from "../../lib/mask-secrets.ts";
import { CopyButton } from "../CopyButton.tsx";

interface HandoverProps {
  document: TreeDocument;
  state: PlaceState;
  replay: Replay;
  /** By question: what gave its looked-up answer, as far as that is still in memory. */
  sources: Readonly<Record<string, LookedUp>>;
}

/** Notes, a link that opens at this step, and a transcript for a ticket. Notes stay in memory; what leaves is masked. */
export function Handover({ document, state, replay, sources }: HandoverProps) {
  const [notes, setNotes] = useState("");
  const link = `${window.location.origin}${document.url}wizard/${formatPlace(state)}`;
  const masked = maskSecrets(notes);
  const removed = masked.receipt.reduce((sum, { count }) => sum + count, 0);
  const session = { document, state, replay, notes: masked.text, link, at: new Date(), sources };
  const text = transcript(session);
  return (
    <details class="handover">
      <summary>Notes, link and transcript</summary>
      <label for="handover-notes">Notes for the ticket</label>
      <p id="handover-hint" class="hint">
        They stay in this page and are gone when you leave it. Keys, tokens and addresses are taken out of the
        transcript.
      </p>
      <textarea
        id="handover-notes"
        aria-describedby="handover-hint"
        rows={3}
        value={notes}
        onInput={(event) => {
          setNotes(event.currentTarget.value);
        }}
      />
      {removed > 0 && (
        <p role="status">
          {removed} secret {removed === 1 ? "part was" : "parts were"} taken out of the notes.
        </p>
      )}
      <p class="handover-actions">
        <CopyButton text={link} what="link to this step" />
        <CopyButton text={text} what="transcript" />
        {(replay.place.kind === "exhausted" || replay.place.kind === "none") && (
          <CopyButton text={caseFile({ ...session, checks: [], ids: {} })} what="case file for AWS Support" />
        )}
      </p>
      <pre class="handover-text" tabIndex={0} aria-label="Transcript">
        {text}
      </pre>
    </details>
  );
}
