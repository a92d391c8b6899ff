import type { FromEvidence } from "../../../session/answer-from-evidence.ts";
import { SUBJECT_WORDS } from "../../connect/subject-words.ts";
import { LookedUpBy } from "./LookedUpBy.tsx";
import type { LookUp } from "./use-look-up.ts";

interface LookUpBarProps {
  lookUp: LookUp;
  /** What was read says about this question; null before anything can be looked up. */
  here: FromEvidence | null;
  labelOf: (option: string) => string;
  /** Takes the answer of what was read. */
  onTake: () => void;
}

/** Beside a question that a check can answer: answer it oneself, or look it up; and what looking up has come to. */
export function LookUpBar({ lookUp, here, labelOf, onTake }: LookUpBarProps) {
  const { load, open, show, hide } = lookUp;
  const hasRead = Object.keys(lookUp.desk.stored).length > 0;
  return (
    <div class="look-up-bar">
      <p class="look-up-ways">
        <button type="button" aria-pressed={!open} onClick={hide}>
          Answer myself
        </button>
        <button type="button" aria-pressed={open} onClick={show}>
          Look it up
        </button>
      </p>
      {open && load === "loading" && <p role="status">Getting ready…</p>}
      {open && load === "failed" && (
        <p role="alert">
          The part of this page that looks things up could not be loaded. Answer the question yourself, or{" "}
          <button type="button" class="quiet" onClick={show}>
            try again
          </button>
        </p>
      )}
      {here?.answer && (
        <div class="look-up-says" role="status">
          <p>
            What was read says: <strong>{labelOf(here.answer.option)}</strong>
          </p>
          <LookedUpBy source={here.answer} />
          <button type="button" onClick={onTake}>
            Take this answer
          </button>
        </div>
      )}
      {hasRead && here && !here.answer && here.undecided.length > 0 && (
        <div class="look-up-says" role="status">
          <p>Looking it up does not tell:</p>
          <ul>
            {here.undecided.map(({ check, title, reason, missing }) => (
              <li key={check}>
                {title}:{" "}
                {missing.length > 0
                  ? `it is not known yet: ${missing.map((field) => SUBJECT_WORDS[field].label).join(", ")}`
                  : reason}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
