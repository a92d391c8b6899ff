import type { BuiltFix } from "../../fixes/build-fix.ts";
import { consolePaths } from "../../fixes/dialects/console-path.ts";
import { RESOURCES } from "../../fixes/resources.ts";
import { undoCommand } from "../../fixes/undo-command.ts";
import type { WantedChange } from "../../fixes/wanted-change.ts";
import { writeFix } from "../../fixes/write-fix.ts";
import type { PageWorld } from "../connect/page-world.ts";
import { CopyCode } from "./CopyCode.tsx";
import { DialectTabs } from "./DialectTabs.tsx";
import { DifferenceList } from "./DifferenceList.tsx";
import { FixNotes } from "./FixNotes.tsx";
import { NaiveNote } from "./NaiveNote.tsx";
import { SaveFiles } from "./SaveFiles.tsx";

interface BuiltChangeProps {
  fix: BuiltFix;
  /** What the reading leaves out on purpose and the update would need. */
  lacks: string | null;
  region: string;
  affects: string;
  /** Whether it can be taken back, in words. */
  reversible: string;
  world: PageWorld;
  onInstead: (change: WantedChange) => void;
}

/** One change, complete for the present settings: what it does, what a short command would have done, the commands. */
export function BuiltChange({ fix, lacks, region, affects, reversible, world, onInstead }: BuiltChangeProps) {
  const { update } = RESOURCES[fix.of];
  const isRefused = fix.traps.some(({ kind }) => kind === "refused");
  if (fix.differences.length === 0 && fix.unmet.length === 0 && !isRefused) {
    return (
      <div class="fix-built" data-state="in-place">
        <p>
          <strong>This is in place already.</strong> Every field of the change has the wanted value:{" "}
          {fix.change.edits.map(({ field }) => field).join(", ")}. Go on with another cause.
        </p>
      </div>
    );
  }
  const forms = isRefused ? [] : writeFix(fix, region);
  return (
    <div class="fix-built" data-state={isRefused ? "refused" : "ready"}>
      {fix.differences.length > 0 && (
        <>
          <h3>What it will do</h3>
          <DifferenceList differences={fix.differences} />
          <p>
            Nothing else changes: {Object.keys(fix.after).length} fields go into <code>{update}</code>, so that none of
            them is reset.
          </p>
          <NaiveNote naive={fix.naive} update={update} />
        </>
      )}
      <dl class="fix-facts">
        <div>
          <dt>Affects</dt>
          <dd>{affects}</dd>
        </div>
        <div>
          <dt>Taking it back</dt>
          <dd>{reversible}</dd>
        </div>
        <div>
          <dt>In the console</dt>
          {consolePaths(fix.change).map((path) => (
            <dd key={path}>{path}</dd>
          ))}
        </div>
      </dl>
      <FixNotes fix={fix} lacks={lacks} onInstead={onInstead} />
      {!isRefused && (
        <>
          <h3>Write it</h3>
          {fix.lacksSecret && (
            <p>
              The provider's secret is not kept in this page, so these scripts read it again and send it back unseen.
            </p>
          )}
          <DialectTabs name={fix.of} forms={forms} world={world} />
          {!fix.lacksSecret && (
            <>
              <SaveFiles fix={fix} world={world} />
              <h3>Take it back</h3>
              <CopyCode
                parts={undoCommand(fix, region)}
                label="Command that takes the change back"
                file="undo.sh"
                world={world}
              />
            </>
          )}
        </>
      )}
    </div>
  );
}
