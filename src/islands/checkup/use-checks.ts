import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Evidence } from "../../evidence/evidence.ts";
import type { Subject } from "../../evidence/subject.ts";
import type { CheckResult } from "../../session/run-checkup.ts";

type Checks = typeof import("../../session/run-checkup.ts");

/** The checks' outcome: nothing to look at yet, on its way, failed to load, or there. */
export type ChecksState =
  | { kind: "idle" | "loading" }
  | { kind: "failed"; retry: () => void }
  | { kind: "ready"; results: readonly CheckResult[] };

const loadChecks = (): Promise<Checks> => import("../../session/run-checkup.ts");

/** Runs all checks whenever the evidence or the case changes. Their code is loaded by the first evidence. */
export function useChecks(evidence: Evidence, subject: Subject, load = loadChecks): ChecksState {
  const [checks, setChecks] = useState<Checks | "failed" | null>(null);
  const asked = useRef(false);
  const isEmpty = Object.keys(evidence).length === 0;

  const retry = useCallback(() => {
    asked.current = true;
    setChecks(null);
    load().then(
      (loaded) => {
        setChecks(loaded);
      },
      () => {
        setChecks("failed");
      },
    );
  }, [load]);

  useEffect(() => {
    if (!isEmpty && !asked.current) retry();
  }, [isEmpty, retry]);

  return useMemo((): ChecksState => {
    if (isEmpty) return { kind: "idle" };
    if (checks === "failed") return { kind: "failed", retry };
    if (checks === null) return { kind: "loading" };
    return { kind: "ready", results: checks.runCheckup(evidence, subject) };
  }, [isEmpty, checks, evidence, subject, retry]);
}
