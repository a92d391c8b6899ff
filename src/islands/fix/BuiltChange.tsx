import { buildFix } from "../../fixes/build-fix.ts";
import { CONSOLE_PATHS } from "../../fixes/dialects/console-path.ts";
import { updateCommand } from "../../fixes/dialects/request-cli.ts";
import { RESOURCES } from "../../fixes/resources.ts";
import { writeFix } from "../../fixes/write-fix.ts";
import type { Change } from "../../schemas/change.ts";
import { placeholdersIn } from "../../schemas/placeholder-words.ts";
import type { PageWorld } from "../connect/page-world.ts";
import { CopyCode } from "./CopyCode.tsx";
import { DialectTabs } from "./DialectTabs.tsx";
import { DifferenceList } from "./DifferenceList.tsx";
import { NaiveNote } from "./NaiveNote.tsx";
import type { PresentSettings } from "./present-settings.ts";

interface BuiltChangeProps {
  change: Change;
  present: PresentSettings;
  /** Names of the resource that its settings do not hold, by parameter. */
  names: Readonly<Record<string, string>>;
  region: string;
  affects: string;
  /** Whether it can be taken back, in words. */
  reversible: string;
  world: PageWorld;
}

/** One change, complete for the present settings: what it does, what a short command would have done, the commands. */
export function BuiltChange({ change, present, names, region, affects, reversible, world }: BuiltChangeProps) {
  const fix = buildFix(change, present.settings, names);
  const { update } = RESOURCES[change.of];
  const refused = fix.traps.filter(({ kind }) => kind === "refused");
  const notes = fix.traps.filter(({ kind }) => kind === "note");
  if (fix.differences.length === 0) {
    return (
      <div class="fix-built" data-state="in-place">
        <p>
          <strong>This is in place already.</strong> Every field of the change has the wanted value:{" "}
          {change.edits.map(({ field }) => field).join(", ")}. Go on with another cause.
        </p>
      </div>
    );
  }
  const save = (file: string, request: unknown): void => {
    world.download(file, "application/json", `${JSON.stringify(request, null, 2)}\n`);
  };
  const blanks = placeholdersIn(JSON.stringify(fix.after));
  return (
    <div class="fix-built" data-state={refused.length > 0 ? "refused" : "ready"}>
      <h3>What it will do</h3>
      <DifferenceList differences={fix.differences} />
      <p>
        Nothing else changes: {Object.keys(fix.after).length} fields go into <code>{update}</code>, so that none of them
        is reset.
      </p>
      <NaiveNote naive={fix.naive} update={update} />
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
          <dd>{CONSOLE_PATHS[change.of]}</dd>
        </div>
      </dl>
      {refused.map(({ id, words }) => (
        <p key={id} class="fix-refused" role="alert" data-trap={id}>
          <strong>Cognito would refuse this.</strong> {words}
        </p>
      ))}
      {(notes.length > 0 || fix.dropped.length > 0 || present.lacks !== null) && (
        <ul class="fix-notes">
          {notes.map(({ id, words }) => (
            <li key={id} data-trap={id}>
              {words}
            </li>
          ))}
          {fix.dropped.map((why) => (
            <li key={why}>Left out as the service wants it: {why}.</li>
          ))}
          {present.lacks !== null && <li>{present.lacks}</li>}
        </ul>
      )}
      {refused.length === 0 && (
        <>
          <h3>Write it</h3>
          {fix.lacksSecret && (
            <p>
              The provider's secret is not kept in this page, so these scripts read it again and send it back unseen.
            </p>
          )}
          <DialectTabs name={change.of} forms={writeFix(fix, region)} />
          {!fix.lacksSecret && (
            <>
              <p class="fix-files">
                <button
                  type="button"
                  disabled={blanks.length > 0}
                  onClick={() => {
                    save("after.json", fix.after);
                  }}
                >
                  Save after.json
                </button>
                <button
                  type="button"
                  onClick={() => {
                    save("undo.json", fix.undo);
                  }}
                >
                  Save undo.json
                </button>
              </p>
              {blanks.length > 0 && <p class="fine">after.json can be saved when {blanks.join(", ")} is filled in.</p>}
              <h3>Take it back</h3>
              <CopyCode text={updateCommand(fix, region, "undo.json")} label="Command that takes the change back" />
            </>
          )}
        </>
      )}
    </div>
  );
}
