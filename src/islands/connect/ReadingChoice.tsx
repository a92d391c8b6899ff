import type { Subject } from "../../evidence/subject.ts";
import { READING_BUNDLES, type BundleId } from "./reading-bundles.ts";
import { SUBJECT_WORDS } from "./subject-words.ts";

interface ReadingChoiceProps {
  chosen: readonly BundleId[];
  subject: Subject;
  /** How many answers that makes now. */
  count: number;
  onChoose: (chosen: BundleId[]) => void;
}

/** Which answers to read: fewer choices, fewer calls and a smaller permission. */
export function ReadingChoice({ chosen, subject, count, onChoose }: ReadingChoiceProps) {
  return (
    <details class="connect-more">
      <summary>What to read: {count === 1 ? "1 answer" : `${count} answers`}</summary>
      <fieldset class="connect-choice">
        <legend class="visually-hidden">What to read</legend>
        {READING_BUNDLES.map(({ id, label, needs }) => {
          const missing = needs.filter((field) => (subject[field] ?? "") === "");
          return (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) => {
                  const rest = chosen.filter((other) => other !== id);
                  onChoose(event.currentTarget.checked ? [...rest, id] : rest);
                }}
              />
              <span>
                {label}
                {missing.length > 0 && (
                  <span class="fine">
                    {" "}
                    once the {missing.map((field) => SUBJECT_WORDS[field].label).join(", ")} is given
                  </span>
                )}
              </span>
            </label>
          );
        })}
      </fieldset>
    </details>
  );
}
