import { useCallback, useMemo, useState } from "preact/hooks";
import { readPasted, type PastedRead } from "../../collectors/pasted/read-pasted.ts";
import type { ReadingName } from "../../evidence/evidence.ts";
import type { Reading } from "../../evidence/reading.ts";
import type { Subject } from "../../evidence/subject.ts";
import type { Change, ChangeTarget } from "../../schemas/change.ts";
import type { CheckResult } from "../../session/run-checkup.ts";
import { runCauseChecks } from "../../session/cause-checks.ts";
import { type EvidenceDesk, useEvidence } from "../checkup/use-evidence.ts";
import { subjectOfChanges } from "./fill-change.ts";
import { liveSettings, pastedSettings, type PresentSettings } from "./present-settings.ts";
import { READING_OF_TARGET } from "./target-reading.ts";

/** The settings of one resource: those that the fix is built from, and those that were read after it. */
export interface Observed {
  first: PresentSettings;
  latest: PresentSettings | null;
}

export interface Bench {
  desk: EvidenceDesk;
  changes: Change[];
  setChanges: (changes: Change[]) => void;
  observed: Readonly<Partial<Record<ChangeTarget, Observed>>>;
  /** The case with what the change says about it. */
  subject: Subject;
  results: CheckResult[];
  /** The first verdicts that told something, by check: what it was before the fix. */
  before: Readonly<Record<string, CheckResult>>;
  paste: (text: string, now: number) => PastedRead;
  takeLive: (name: ReadingName, reading: Reading, asked: Subject) => void;
  startOver: () => void;
}

interface Memory {
  observed: Readonly<Partial<Record<ChangeTarget, Observed>>>;
  before: Readonly<Record<string, CheckResult>>;
}

const NOTHING: Memory = { observed: {}, before: {} };

/** What happens on the bench: settings come in, the fix is built from the first, later ones verify it. */
export function useBench(wanted: readonly Change[], checks: readonly string[]): Bench {
  const desk = useEvidence();
  const [changes, setChanges] = useState<Change[]>([...wanted]);
  const [memory, setMemory] = useState<Memory>(NOTHING);
  const targets = useMemo(() => [...new Set(wanted.map(({ of }) => of))], [wanted]);
  const subject = useMemo(() => {
    const typed = Object.entries(desk.subject).filter(([, value]) => value !== "");
    return { ...subjectOfChanges(changes), ...(Object.fromEntries(typed) as Subject) };
  }, [changes, desk.subject]);
  const results = useMemo(() => runCauseChecks(checks, desk.evidence, subject), [checks, desk.evidence, subject]);

  const observe = useCallback((of: ChangeTarget, present: PresentSettings | null) => {
    if (present === null) return;
    setMemory((now) => {
      const known = now.observed[of];
      const seen: Observed = known ? { ...known, latest: present } : { first: present, latest: null };
      return { ...now, observed: { ...now.observed, [of]: seen } };
    });
  }, []);

  /** What the verdicts are before the next answers come in. */
  const remember = useCallback(() => {
    const told = results.filter(({ id, verdict }) => verdict.status !== "unknown" && memory.before[id] === undefined);
    if (told.length === 0) return;
    setMemory((now) => ({
      ...now,
      before: { ...Object.fromEntries(told.map((one) => [one.id, one])), ...now.before },
    }));
  }, [results, memory.before]);

  const paste = useCallback(
    (text: string, now: number): PastedRead => {
      const read = readPasted(text, desk.subject, now);
      remember();
      desk.add(Object.entries(read.readings) as [ReadingName, Reading][], "pasted", {});
      for (const of of targets) {
        // What was refused as being about another resource is not built from, either.
        if (read.readings[READING_OF_TARGET[of]]?.kind === "read" || of === "resource-server")
          observe(of, pastedSettings(of, text));
      }
      return read;
    },
    [desk, observe, remember, targets],
  );

  const takeLive = useCallback(
    (name: ReadingName, reading: Reading, asked: Subject) => {
      desk.add([[name, reading]], "live", asked);
      for (const of of targets) if (READING_OF_TARGET[of] === name) observe(of, liveSettings(of, reading));
    },
    [desk, observe, targets],
  );

  const startOver = useCallback(() => {
    desk.clear();
    setMemory(NOTHING);
    setChanges([...wanted]);
  }, [desk, wanted]);

  return { desk, changes, setChanges, ...memory, subject, results, paste, takeLive, startOver };
}
