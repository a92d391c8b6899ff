import type { BuiltFix } from "../../fixes/build-fix.ts";
import type { WantedChange } from "../../fixes/wanted-change.ts";

interface FixNotesProps {
  fix: BuiltFix;
  /** What the reading leaves out on purpose and the update would need. */
  lacks: string | null;
  /** Puts another change in the place of this one. */
  onInstead: (change: WantedChange) => void;
}

/** What the service would refuse, with the way out where there is one, and what to know before writing. */
export function FixNotes({ fix, lacks, onInstead }: FixNotesProps) {
  const refused = fix.traps.filter(({ kind }) => kind === "refused");
  const notes = fix.traps.filter(({ kind }) => kind === "note");
  return (
    <>
      {refused.map(({ id, words, instead = wholeList(id, fix.wanted) }) => (
        <div key={id} class="fix-refused" role="alert" data-trap={id}>
          <p>
            <strong>{id.startsWith("choose-") ? "One thing is open." : "Cognito would refuse this."}</strong> {words}
          </p>
          {instead && (
            <p class="connect-row">
              <button
                type="button"
                onClick={() => {
                  onInstead(instead.change);
                }}
              >
                {instead.label}
              </button>
            </p>
          )}
        </div>
      ))}
      {(notes.length > 0 || fix.dropped.length > 0 || lacks !== null) && (
        <ul class="fix-notes">
          {notes.map(({ id, words }) => (
            <li key={id} data-trap={id}>
              {words}
            </li>
          ))}
          {fix.dropped.map((why) => (
            <li key={why}>Left out as the service wants it: {why}.</li>
          ))}
          {lacks !== null && <li>{lacks}</li>}
        </ul>
      )}
    </>
  );
}

/** Where adding to an absent list is refused: the way on is the whole list, which the person writes into the form; until then the empty word in it is refused. */
function wholeList(trap: string, { of, edits }: WantedChange): { label: string; change: WantedChange } | undefined {
  const field = /^absent-(\w+)$/.exec(trap)?.[1];
  if (field === undefined) return undefined;
  const whole = edits.map((edit) => (edit.field === field ? { field, set: [""] } : edit));
  return { label: "Write the whole list here", change: { of, edits: whole } };
}
