import { READINGS, type Evidence, type ReadingName } from "../../evidence/evidence.ts";
import { kebab } from "../../fixes/spell-name.ts";
import { RESOURCES } from "../../fixes/resources.ts";
import type { ChangeTarget } from "../../schemas/change.ts";
import { READING_OF_TARGET } from "./target-reading.ts";

interface WaitingNoteProps {
  /** The resources whose settings are still missing. */
  targets: readonly ChangeTarget[];
  /** What came in so far. */
  evidence: Evidence;
}

/** Why nothing is built yet, and which command is still needed. */
export function WaitingNote({ targets, evidence }: WaitingNoteProps) {
  const [first] = targets;
  if (first === undefined) return null;
  const isPart = targets.some((of) => evidence[READING_OF_TARGET[of]]?.kind === "read");
  const came = (Object.keys(evidence) as ReadingName[])
    .filter((name) => evidence[name]?.kind === "read")
    .map((name) => READINGS[name].call);
  if (isPart) {
    return (
      <p class="fix-waiting">
        What came in is only a part of the answer, and what it lacks may be set. Paste the whole output of the command
        above, as it is printed without --query: nothing is built before that.
      </p>
    );
  }
  return (
    <p class="fix-waiting">
      {came.length > 0 ? (
        <>
          {came.join(", ")} came in, and this fix is built from the output of{" "}
          {targets.map((of, index) => (
            <span key={of}>
              {index > 0 && " and "}
              <code>
                aws {RESOURCES[of].service} {kebab(RESOURCES[of].read)}
              </code>
            </span>
          ))}
          . Paste that one, too.
        </>
      ) : (
        "Nothing is built before your settings are here: a guess could reset them."
      )}
    </p>
  );
}
