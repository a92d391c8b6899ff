import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { readPasted, type PastedRead } from "../../collectors/pasted/read-pasted.ts";
import type { ReadingName } from "../../evidence/evidence.ts";
import type { Reading } from "../../evidence/reading.ts";
import type { Subject, SubjectField } from "../../evidence/subject.ts";
import type { WantedChange } from "../../fixes/wanted-change.ts";
import type { ChangeTarget } from "../../schemas/change.ts";
import type { CheckResult } from "../../session/run-checkup.ts";
import { runCauseChecks } from "../../session/cause-checks.ts";
import { type EvidenceDesk, useEvidence } from "../checkup/use-evidence.ts";
import {
  fitsCase,
  liveSettings,
  nameOf,
  pastedSettings,
  type PresentSettings,
  subjectOfSettings,
} from "./present-settings.ts";
import { subjectOfChanges } from "./subject-of-changes.ts";
import { READING_OF_TARGET } from "./target-reading.ts";

/** The settings of one resource: those that the fix is built from, and those that were read after it. */
export interface Observed {
  first: PresentSettings;
  latest: PresentSettings | null;
  /** Resources of the same kind that were in the same paste, by name, this one among them. */
  others: readonly Candidate[];
  /** When the latest came in: ISO 8601. */
  at: string;
}

/** One of several resources in a paste. */
export interface Candidate {
  name: string;
  present: PresentSettings;
  reading: Reading | undefined;
}

export type ObservedByTarget = Readonly<Partial<Record<ChangeTarget, Observed>>>;

export interface Bench {
  desk: EvidenceDesk;
  observed: ObservedByTarget;
  results: CheckResult[];
  /** The first verdicts that told something, by check: what it was before the fix. */
  before: Readonly<Record<string, CheckResult>>;
  paste: (text: string, now: number) => PastedRead;
  /** Builds from another one of several resources that were in one paste. */
  choose: (of: ChangeTarget, name: string) => void;
  takeLive: (name: ReadingName, reading: Reading, asked: Subject, now: number) => void;
  startOver: () => void;
}

interface Memory {
  observed: ObservedByTarget;
  before: Readonly<Record<string, CheckResult>>;
}

const NOTHING: Memory = { observed: {}, before: {} };

/**
 * What happens on the bench: settings come in, the fix is built from the first, later ones verify it.
 *
 * @param changes The changes as they are adapted now.
 * @param checks Ids of the checks that can prove the cause.
 */
export function useBench(changes: readonly WantedChange[], checks: readonly string[]): Bench {
  const desk = useEvidence();
  const [memory, setMemory] = useState<Memory>(NOTHING);
  const kinds = [...new Set(changes.map(({ of }) => of))].join(" ");
  const targets = useMemo(() => kinds.split(" ").filter((of) => of !== "") as ChangeTarget[], [kinds]);
  const subject = useMemo(() => {
    const typed = Object.entries(desk.subject).filter(([, value]) => value !== "");
    return { ...subjectOfChanges(changes), ...(Object.fromEntries(typed) as Subject) };
  }, [changes, desk.subject]);
  const results = useMemo(() => runCauseChecks(checks, desk.evidence, subject), [checks, desk.evidence, subject]);
  useLearnedIds(desk, memory.observed);

  const observe = useCallback((of: ChangeTarget, present: PresentSettings, now: number, others: Candidate[] = []) => {
    const at = new Date(now).toISOString();
    setMemory((memory) => {
      const known = memory.observed[of];
      const seen: Observed = known ? { ...known, latest: present, at } : { first: present, latest: null, others, at };
      return { ...memory, observed: { ...memory.observed, [of]: seen } };
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
        const name = READING_OF_TARGET[of];
        // What was refused as being about another resource is not built from, either.
        if (read.readings[name]?.kind !== "read" && of !== "resource-server") continue;
        const known = memory.observed[of];
        const fitting = pastedSettings(of, text).filter(
          ({ settings }) =>
            fitsCase(of, settings, desk.subject) &&
            (known === undefined || nameOf(of, settings) === nameOf(of, known.first.settings)),
        );
        const present = fitting.at(-1);
        if (!present) continue;
        observe(of, present, now, fitting.length > 1 ? fitting.map((one) => candidate(of, one, now)) : []);
      }
      return read;
    },
    [desk, memory.observed, observe, remember, targets],
  );

  const choose = useCallback(
    (of: ChangeTarget, name: string): void => {
      const chosen = memory.observed[of]?.others.find((one) => one.name === name);
      if (!chosen) return;
      desk.setSubject({ ...desk.subject, ...subjectOfSettings(of, chosen.present.settings) });
      if (chosen.reading) desk.add([[READING_OF_TARGET[of], chosen.reading]], "pasted", {});
      setMemory((now) => {
        const known = now.observed[of];
        if (!known) return now;
        return {
          before: {},
          observed: { ...now.observed, [of]: { ...known, first: chosen.present, latest: null } },
        };
      });
    },
    [desk, memory.observed],
  );

  const takeLive = useCallback(
    (name: ReadingName, reading: Reading, asked: Subject, now: number) => {
      desk.add([[name, reading]], "live", asked);
      for (const of of targets) {
        const present = READING_OF_TARGET[of] === name ? liveSettings(of, reading) : null;
        if (present !== null) observe(of, present, now);
      }
    },
    [desk, observe, targets],
  );

  const startOver = useCallback(() => {
    desk.clear();
    setMemory(NOTHING);
  }, [desk]);

  return { desk, ...memory, results, paste, choose, takeLive, startOver };
}

/** Fills the empty fields of the case with what the settings say. */
function useLearnedIds(desk: EvidenceDesk, observed: ObservedByTarget): void {
  const latest = useRef(desk);
  latest.current = desk;
  useEffect(() => {
    const { subject, setSubject } = latest.current;
    const told = Object.entries(observed).map(([of, { first }]) =>
      subjectOfSettings(of as ChangeTarget, first.settings),
    );
    const fresh = Object.entries(Object.assign({}, ...told) as Subject).filter(
      ([field]) => (subject[field as SubjectField] ?? "") === "",
    );
    if (fresh.length > 0) setSubject({ ...subject, ...(Object.fromEntries(fresh) as Subject) });
  }, [observed]);
}

function candidate(of: ChangeTarget, present: PresentSettings, now: number): Candidate {
  const { settings } = present;
  const { readings } = readPasted(JSON.stringify(settings), {}, now);
  return { name: nameOf(of, settings), present, reading: readings[READING_OF_TARGET[of]] };
}
