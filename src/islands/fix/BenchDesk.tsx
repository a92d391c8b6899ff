import { useMemo, useState } from "preact/hooks";
import "../../styles/connect.css";
import type { ReadingName } from "../../evidence/evidence.ts";
import type { SubjectField } from "../../evidence/subject.ts";
import { RESOURCES } from "../../fixes/resources.ts";
import type { WantedChange } from "../../fixes/wanted-change.ts";
import { placeholdersIn } from "../../schemas/placeholder-words.ts";
import type { CauseCheck } from "../../session/cause-checks.ts";
import { useArrival } from "../cause/use-arrival.ts";
import { ConnectPanel, type Way } from "../connect/ConnectPanel.tsx";
import { browserWorld } from "../connect/page-world.ts";
import { SubjectForm } from "../connect/SubjectForm.tsx";
import { useLiveRun } from "../connect/use-live-run.ts";
import { applyDrafts, type Drafts } from "./apply-drafts.ts";
import { BuiltChange } from "./BuiltChange.tsx";
import { EditFields } from "./EditFields.tsx";
import { formFields } from "./form-fields.ts";
import { observedFix } from "./observed-fix.ts";
import { nameOf } from "./present-settings.ts";
import { SettingsChoice } from "./SettingsChoice.tsx";
import { subjectOfChanges } from "./subject-of-changes.ts";
import { FIELDS_OF_TARGET, READING_OF_TARGET, valuesOf } from "./target-reading.ts";
import { useBench } from "./use-bench.ts";
import { useKeptProof } from "./use-kept-proof.ts";
import { useKnownValues } from "./use-known-values.ts";
import { Verification } from "./Verification.tsx";
import { WaitingNote } from "./WaitingNote.tsx";

export interface BenchProps {
  causeId: string;
  changes: readonly WantedChange[];
  checks: readonly CauseCheck[];
  affects: string;
  reversible: string;
}

const WORLD = browserWorld();
const WAYS: readonly Way[] = ["paste", "keys"];

/** The whole bench: settings in, the complete fix out, and the proof when the settings are read again. */
export function BenchDesk({ causeId, changes: ofCause, checks, affects, reversible }: BenchProps) {
  const heading = useArrival();
  const ids = useMemo(() => checks.map(({ id }) => id), [checks]);
  const [base, setBase] = useState<readonly WantedChange[]>(ofCause);
  const [drafts, setDrafts] = useState<Drafts>({});
  const form = useMemo(() => formFields(base), [base]);
  const { changes, problems } = useMemo(() => applyDrafts(base, form, drafts), [base, form, drafts]);
  const bench = useBench(changes, ids);
  const { desk, observed } = bench;
  const [way, setWay] = useState<Way>("paste");
  const known = useKnownValues(valuesOf(desk.subject));
  const run = useLiveRun();

  const targets = [...new Set(changes.map(({ of }) => of))];
  const readings = [
    ...new Set([...targets.map((of) => READING_OF_TARGET[of]), ...checks.flatMap(({ reads }) => reads)]),
  ];
  const told = new Set(Object.keys(subjectOfChanges(changes)));
  const fields = new Set<SubjectField>([
    ...(readings.some((name) => OF_CLIENT.has(name)) || placeholdersIn(JSON.stringify(ofCause)).includes("CLIENT_ID")
      ? (["clientId"] as const)
      : []),
    ...targets.flatMap((of) => FIELDS_OF_TARGET[of]),
    ...checks.flatMap(({ needs }) => needs).filter((field) => !told.has(field)),
  ]);
  const fixes = changes.map((change) => {
    const seen = observed[change.of];
    return seen === undefined ? null : observedFix(change, seen, known);
  });
  const built = fixes.flatMap((one) => one ?? []);
  useKeptProof(causeId, bench, built);

  return (
    <div class="fix-bench">
      <h3 ref={heading} tabIndex={-1}>
        Your settings
      </h3>
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
        onIds={(found) => {
          desk.setSubject({ ...desk.subject, ...found });
        }}
        onRead={(connection, names, lookup) => {
          desk.dropLiveOf(names);
          void run.start({
            connection,
            wanted: names,
            subject: desk.subject,
            lookup,
            onReading: (name, reading, asked) => {
              bench.takeLive(name, reading, asked, WORLD.now());
            },
          });
        }}
      />
      {targets.map((of) => {
        const seen = observed[of];
        return (
          seen && (
            <SettingsChoice
              key={of}
              of={of}
              observed={seen}
              chosen={nameOf(of, seen.first.settings)}
              onChoose={(name) => {
                bench.choose(of, name);
              }}
            />
          )
        );
      })}
      {changes.length > 0 && (
        <>
          {form.length > 0 && <h3>The change</h3>}
          <EditFields
            fields={form}
            drafts={drafts}
            problems={problems}
            known={known}
            onDraft={(id, text) => {
              setDrafts((before) => ({ ...before, [id]: text }));
            }}
          />
          <WaitingNote targets={targets.filter((of) => observed[of] === undefined)} evidence={desk.evidence} />
        </>
      )}
      {problems.length === 0 &&
        fixes.map(
          (one, index) =>
            one && (
              <BuiltChange
                key={index}
                fix={one.fix}
                lacks={one.first.lacks}
                region={known.REGION ?? "REGION"}
                affects={affects}
                reversible={reversible}
                world={WORLD}
                onInstead={(change) => {
                  setBase(base.map((other, at) => (at === index ? change : other)));
                  setDrafts({});
                }}
              />
            ),
        )}
      <Verification
        fixes={problems.length === 0 ? built : []}
        reads={targets.map((of) => RESOURCES[of].read)}
        results={bench.results}
        before={bench.before}
        checks={checks}
      />
      {(built.length > 0 || Object.keys(desk.evidence).length > 0) && (
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
