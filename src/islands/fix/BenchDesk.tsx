import { useEffect, useMemo, useState } from "preact/hooks";
import "../../styles/connect.css";
import type { ReadingName } from "../../evidence/evidence.ts";
import type { SubjectField } from "../../evidence/subject.ts";
import type { Change } from "../../schemas/change.ts";
import type { CauseCheck } from "../../session/cause-checks.ts";
import { ConnectPanel, type Way } from "../connect/ConnectPanel.tsx";
import { browserWorld } from "../connect/page-world.ts";
import { SubjectForm } from "../connect/SubjectForm.tsx";
import { useLiveRun } from "../connect/use-live-run.ts";
import { BuiltChange } from "./BuiltChange.tsx";
import { EditFields } from "./EditFields.tsx";
import { fillChange, subjectOfChanges } from "./fill-change.ts";
import { knownValues, learnValues, onKnownValues } from "./known-values.ts";
import { keepProof } from "./proof.ts";
import { FIELDS_OF_TARGET, READING_OF_TARGET, valuesOf } from "./target-reading.ts";
import { useBench } from "./use-bench.ts";
import { Verification } from "./Verification.tsx";

export interface BenchProps {
  changes: readonly Change[];
  checks: readonly CauseCheck[];
  affects: string;
  reversible: string;
}

const WORLD = browserWorld();
const WAYS: readonly Way[] = ["paste", "keys"];

/** The whole bench: settings in, the complete fix out, and the proof when the settings are read again. */
export function BenchDesk({ changes: wanted, checks, affects, reversible }: BenchProps) {
  const ids = useMemo(() => checks.map(({ id }) => id), [checks]);
  const bench = useBench(wanted, ids);
  const { desk, changes, observed, results } = bench;
  const [way, setWay] = useState<Way>("paste");
  const [known, setKnown] = useState(knownValues());
  const run = useLiveRun();
  const readings = [
    ...new Set<ReadingName>([
      ...wanted.map(({ of }) => READING_OF_TARGET[of]),
      ...checks.flatMap(({ reads }) => reads),
    ]),
  ];
  const told = new Set(Object.keys(subjectOfChanges(changes)));
  const needed = readings.some((name) => OF_CLIENT.has(name)) ? (["clientId"] as const) : [];
  const fields = new Set<SubjectField>([
    ...needed,
    ...wanted.flatMap(({ of }) => FIELDS_OF_TARGET[of]),
    ...checks.flatMap(({ needs }) => needs).filter((field) => !told.has(field)),
  ]);
  const hasSettings = Object.keys(observed).length > 0;
  const hasPart = wanted.some(({ of }) => desk.evidence[READING_OF_TARGET[of]]?.kind === "read");

  useEffect(
    () =>
      onKnownValues(() => {
        setKnown(knownValues());
      }),
    [],
  );
  useEffect(() => {
    learnValues(valuesOf(desk.subject));
  }, [desk.subject]);
  useEffect(() => {
    const { USER_POOL_ID, CLIENT_ID, REGION, IDENTITY_POOL_ID } = valuesOf(desk.subject);
    const about = {
      Region: REGION,
      "User pool": USER_POOL_ID,
      "App client": CLIENT_ID,
      "Identity pool": IDENTITY_POOL_ID,
    };
    keepProof({
      results,
      ids: Object.fromEntries(Object.entries(about).filter(([, id]) => id !== undefined)) as Record<string, string>,
    });
  }, [results, desk.subject]);

  return (
    <div class="fix-bench">
      <h3>Your settings</h3>
      <SubjectForm subject={desk.subject} onSubject={desk.setSubject} fields={[...fields]} />
      <ConnectPanel
        world={WORLD}
        wanted={readings}
        subject={desk.subject}
        way={way}
        ways={WAYS}
        run={run}
        onWay={setWay}
        onRegion={(region) => {
          desk.setSubject({ ...desk.subject, region });
        }}
        onPaste={(text) => bench.paste(text, WORLD.now())}
        onIds={(ids) => {
          desk.setSubject({ ...desk.subject, ...ids });
        }}
        onRead={(connection, names, lookup) => {
          desk.dropLiveOf(names);
          void run.start({ connection, wanted: names, subject: desk.subject, lookup, onReading: bench.takeLive });
        }}
      />
      {wanted.length > 0 && (
        <>
          <h3>The change</h3>
          <EditFields changes={changes} onChanges={bench.setChanges} />
          {!hasSettings && (
            <p class="fix-waiting">
              {hasPart
                ? "What came in is only a part of the answer, and what it lacks may be set. Paste the whole output of the command above, as it is printed without --query: nothing is built before that."
                : "Nothing is built before your settings are here: a guess could reset them."}
            </p>
          )}
        </>
      )}
      {changes.map((change, index) => {
        const seen = observed[change.of];
        return (
          seen && (
            <BuiltChange
              key={index}
              change={fillChange(change, known)}
              present={seen.first}
              names={known.USER_POOL_ID === undefined ? {} : { UserPoolId: known.USER_POOL_ID }}
              region={known.REGION ?? "REGION"}
              affects={affects}
              reversible={reversible}
              world={WORLD}
            />
          )
        );
      })}
      <Verification bench={bench} changes={changes.map((change) => fillChange(change, known))} checks={checks} />
      {(hasSettings || Object.keys(desk.evidence).length > 0) && (
        <p class="connect-row">
          <button
            type="button"
            onClick={() => {
              run.clear();
              bench.startOver();
            }}
          >
            Start over with other settings
          </button>
        </p>
      )}
    </div>
  );
}

/** Answers that need an app client's id. */
const OF_CLIENT: ReadonlySet<ReadingName> = new Set(["client", "secrets", "branding"]);
