import { useEffect, useRef, useState } from "preact/hooks";
import "../../../styles/checkup.css";
import "../../../styles/look-up.css";
import type { Subject } from "../../../evidence/subject.ts";
import { isPublicReading } from "../../../collectors/public/public-documents.ts";
import { readingOf, type ReadingName } from "../../../evidence/evidence.ts";
import { accountOf } from "../../../session/subject-from-evidence.ts";
import { TOKEN_READINGS } from "../../connect/reading-bundles.ts";
import { viewEvidence } from "../../../session/evidence-store.ts";
import type { LookAround } from "../../../session/look-around.ts";
import { addReadings, type Desk } from "../../connect/add-readings.ts";
import { addTemplate } from "../../connect/add-template.ts";
import { ConnectPanel, type Way } from "../../connect/ConnectPanel.tsx";
import { browserWorld, type PageWorld } from "../../connect/page-world.ts";
import { SubjectForm } from "../../connect/SubjectForm.tsx";
import { useLiveRun } from "../../connect/use-live-run.ts";
import { fieldsOf, withSources } from "../../connect/with-sources.ts";
import { readOutput } from "./read-output.ts";
import { ReadSoFar } from "./ReadSoFar.tsx";

interface LookUpPanelProps {
  around: LookAround;
  desk: Desk;
  onDesk: (change: (before: Desk) => Desk) => void;
  onForget: () => void;
  hidden: boolean;
  world?: PageWorld;
}

const BROWSER = browserWorld();

/** The place to read what the questions ahead need: live, or from pasted output. It stays while questions come and go, and with it the keys; put away, it drops them. */
export function LookUpPanel({ around, desk, onDesk, onForget, hidden, world = BROWSER }: LookUpPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [draft, setDraft] = useState<Subject>(desk.subject);
  const [way, setWay] = useState<Way>("paste");
  const [epoch, setEpoch] = useState(0);
  const run = useLiveRun();
  const { readings, fields } = around.wanted;
  const { evidence } = viewEvidence(desk.stored, desk.subject);
  const left = readings.filter((name) => readingOf(evidence, name).kind === "unread");
  const wanted = withSources(left.length > 0 ? left : readings, draft);
  const asked = [...new Set([...fieldsOf(wanted), ...fields])];
  const isAgain = readings.length > 0 && left.length === 0;
  const isIdle = wanted.length === 0;
  const hasRead = Object.keys(desk.stored).length > 0;

  useEffect(() => {
    if (!hidden) heading.current?.focus();
  }, [hidden]);
  useEffect(() => {
    setDraft((before) => ({ ...desk.subject, ...filled(before) }));
  }, [desk.subject]);

  return (
    <section class="look-up" aria-labelledby="look-up-heading" hidden={hidden} data-idle={isIdle}>
      <h2 id="look-up-heading" ref={heading} tabIndex={-1}>
        Look it up
      </h2>
      {isIdle ? (
        <p>
          Nothing that could be read would tell the remaining causes apart. What was read stays until you forget it.
        </p>
      ) : (
        <>
          {isAgain && <p>All of this was read already. Reading it again replaces it.</p>}
          <p class="fine">
            Only what tells the remaining causes apart is read. Nothing is sent to this site; keys and answers stay in
            the memory of this page.
          </p>
          <SubjectForm subject={draft} onSubject={setDraft} fields={asked} />
          {hasRead && (
            <p class="connect-row">
              <button
                type="button"
                onClick={() => {
                  onDesk((before) => ({ ...before, subject: draft }));
                }}
              >
                Check again with these
              </button>
            </p>
          )}
        </>
      )}
      {!hidden && (
        <ConnectPanel
          key={epoch}
          world={world}
          wanted={wanted}
          subject={draft}
          way={way}
          ways={waysFor(wanted)}
          accountId={accountOf(evidence)}
          run={run}
          onWay={setWay}
          onRegion={(region) => {
            setDraft({ ...draft, region });
          }}
          onPaste={(text) => {
            const { read, told } = readOutput(text, draft, world.now());
            const entries = Object.entries(read.readings) as Parameters<typeof addReadings>[1];
            const subject = { ...told, ...filled(draft) };
            setDraft(subject);
            if (entries.length > 0) onDesk(({ stored }) => addReadings({ stored, subject }, entries, "pasted"));
            return read;
          }}
          onTemplate={(taken) => {
            onDesk(({ stored }) => addTemplate({ stored, subject: filled(draft) }, taken));
          }}
          onIds={(ids) => {
            setDraft({ ...ids, ...filled(draft) });
          }}
          onRead={(connection, names, lookup) => {
            const came: { entry: Parameters<typeof addReadings>[1][number]; asked: Subject }[] = [];
            void run
              .start({
                connection,
                wanted: names,
                subject: draft,
                lookup,
                onReading: (name, reading, about) => {
                  came.push({ entry: [name, reading], asked: about });
                },
              })
              .then(() => {
                if (came.length === 0) return;
                onDesk(({ stored }) =>
                  came.reduce<Desk>((desk, { entry, asked: about }) => addReadings(desk, [entry], "live", about), {
                    stored,
                    subject: draft,
                  }),
                );
              });
          }}
        />
      )}
      {hasRead && (
        <ReadSoFar
          desk={desk}
          onPasteInstead={() => {
            setWay("paste");
          }}
          onForget={() => {
            run.clear();
            setEpoch(epoch + 1);
            setDraft({});
            onForget();
          }}
        />
      )}
    </section>
  );
}

/** A token and what the pool publishes are of use only where a question asks for them. */
function waysFor(wanted: readonly ReadingName[]): Way[] {
  const byToken = wanted.some((name) => TOKEN_READINGS.includes(name));
  return [
    "paste",
    "keys",
    ...(byToken ? (["token"] as const) : []),
    ...(wanted.some(isPublicReading) ? (["public"] as const) : []),
  ];
}

/** The fields that hold something. */
function filled(subject: Subject): Subject {
  return Object.fromEntries(Object.entries(subject).filter(([, value]) => value !== ""));
}
