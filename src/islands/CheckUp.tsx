import { useEffect, useMemo, useState } from "preact/hooks";
import "../styles/checkup.css";
import { readPasted } from "../collectors/pasted/read-pasted.ts";
import type { ReadingName } from "../evidence/evidence.ts";
import type { Reading } from "../evidence/reading.ts";
import { accountOf, providerToAsk } from "../session/subject-from-evidence.ts";
import { ExportBox } from "./checkup/ExportBox.tsx";
import { Results } from "./checkup/Results.tsx";
import { useChecks } from "./checkup/use-checks.ts";
import { useEvidence } from "./checkup/use-evidence.ts";
import { ConnectPanel, type Way } from "./connect/ConnectPanel.tsx";
import { browserWorld, type PageWorld } from "./connect/page-world.ts";
import { FIRST_CHOICE, readingsOf, type BundleId } from "./connect/reading-bundles.ts";
import { ReadingChoice } from "./connect/ReadingChoice.tsx";
import { SubjectForm } from "./connect/SubjectForm.tsx";
import { useLiveRun } from "./connect/use-live-run.ts";

interface CheckUpProps {
  /** Titles of causes by id. */
  causes: Readonly<Record<string, string>>;
  /** Clock, timers and downloads; others in tests. */
  world?: PageWorld;
}

const BROWSER = browserWorld();

/** All checks on one user pool and app client: what it is about, a way in, the verdicts, the report. */
export function CheckUp({ causes, world = BROWSER }: CheckUpProps) {
  const [ready, setReady] = useState(false);
  const desk = useEvidence();
  const { subject, evidence } = desk;
  const [chosen, setChosen] = useState<readonly BundleId[]>(FIRST_CHOICE);
  const [way, setWay] = useState<Way>("paste");
  const [epoch, setEpoch] = useState(0);
  const run = useLiveRun();
  const checks = useChecks(evidence, subject);
  const wanted = useMemo(() => readingsOf(chosen, subject), [chosen, subject]);
  const provider = providerToAsk(subject, evidence);
  const asked = provider === undefined ? subject : { ...subject, providerName: provider };
  const busy = run.phase === "loading" || run.phase === "reading";

  // What is typed or pasted before this code runs would stay in the fields, so until then they take nothing.
  useEffect(() => {
    setReady(true);
  }, []);

  return (
    <fieldset class="checkup" disabled={!ready} aria-label="Check-up">
      {!ready && (
        <p class="checkup-wait">
          Getting ready… If this stays, reload the page; <a href="/first-ten-minutes/">the first ten minutes</a> has the
          commands.
        </p>
      )}
      <section class="checkup-part" aria-labelledby="checkup-about">
        <h2 id="checkup-about">What it is about</h2>
        <SubjectForm subject={subject} onSubject={desk.setSubject} />
      </section>
      <section class="checkup-part" aria-labelledby="checkup-ways">
        <h2 id="checkup-ways">Reading</h2>
        <div>
          <ConnectPanel
            key={epoch}
            world={world}
            accountId={accountOf(evidence)}
            wanted={wanted}
            subject={asked}
            way={way}
            run={run}
            onWay={setWay}
            onRegion={(region) => {
              desk.setSubject({ ...subject, region });
            }}
            onPaste={(text) => {
              const read = readPasted(text, subject, world.now());
              desk.add(Object.entries(read.readings) as [ReadingName, Reading][], "pasted", {});
              return read;
            }}
            onTemplate={desk.addTemplate}
            onIds={(ids) => {
              desk.setSubject({ ...subject, ...ids });
            }}
            onRead={(connection, names, lookup) => {
              void run.start({
                connection,
                wanted: names,
                subject: asked,
                lookup,
                onReading: (name, reading, asked) => {
                  desk.add([[name, reading]], "live", asked);
                },
              });
            }}
          >
            <ReadingChoice chosen={chosen} subject={subject} count={wanted.length} onChoose={setChosen} />
          </ConnectPanel>
        </div>
      </section>
      <section class="checkup-part" aria-labelledby="checkup-found">
        <h2 id="checkup-found">What was found</h2>
        <div data-state={checks.kind}>
          {checks.kind === "idle" && (
            <p class="checkup-empty">{busy ? "Waiting for the first answer…" : "Nothing has been read yet."}</p>
          )}
          {checks.kind === "loading" && <p class="checkup-empty">Getting the checks…</p>}
          {checks.kind === "failed" && (
            <p class="checkup-notice" role="alert">
              The checks could not be loaded. What was read is kept.{" "}
              <button type="button" onClick={checks.retry}>
                Try again
              </button>
            </p>
          )}
          {checks.kind === "ready" && (
            <>
              <Results
                view={desk}
                results={checks.results}
                causes={causes}
                busy={busy}
                onPasteInstead={() => {
                  setWay("paste");
                  document.getElementById("checkup-ways")?.scrollIntoView();
                }}
              />
              <ExportBox world={world} report={{ results: checks.results, subject, calls: run.calls, causes }} />
              <p class="connect-row">
                <button
                  type="button"
                  onClick={() => {
                    // A new panel: the keys go with the old one.
                    setEpoch(epoch + 1);
                    run.clear();
                    desk.clear();
                  }}
                >
                  Start over
                </button>
                <span class="fine">Keys and answers are dropped.</span>
              </p>
            </>
          )}
        </div>
      </section>
    </fieldset>
  );
}
