import type { TreeDocument } from "../../schemas/tree-document.ts";
import type { Cut } from "../../session/place.ts";
import { labelOf } from "../../session/transcript.ts";
import type { Replay } from "../../wizard/replay.ts";

const CUT_WORDS: Record<Cut["reason"], string> = {
  "unknown-question": "this page does not ask that",
  "unknown-answer": "this question has no such answer",
  "answered-twice": "it was answered twice, and the first answer counts",
  "unknown-cause": "this page does not lead to that cause",
};

interface NoticesProps {
  cuts: readonly Cut[];
  document: TreeDocument;
  replay: Replay;
}

/** What was left out of the address, and why a question that was answered is asked again. */
export function Notices({ cuts, document, replay }: NoticesProps) {
  return (
    <>
      {cuts.length > 0 && (
        <div class="wizard-notice" role="status">
          <p>Part of this link was left out; everything else counts.</p>
          <ul>
            {cuts.map(({ parameter, reason }) => (
              <li key={parameter + reason}>
                <code>{parameter}</code>: {CUT_WORDS[reason]}.
              </li>
            ))}
          </ul>
        </div>
      )}
      {replay.reopened && (
        <p class="wizard-notice" role="status">
          “{labelOf(document, replay.reopened)}” led only to causes whose fix did not help. With that struck out, could
          it be one of the other answers?
        </p>
      )}
    </>
  );
}
