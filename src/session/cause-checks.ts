import { ALL_CHECKS } from "../checks/all-checks.ts";
import type { Check } from "../checks/check.ts";
import type { Evidence, ReadingName } from "../evidence/evidence.ts";
import type { Subject, SubjectField } from "../evidence/subject.ts";
import { type CheckResult, runCheckup } from "./run-checkup.ts";

/** A check that can prove a cause, or prove that it is gone, as a page needs it before anything is run. */
export interface CauseCheck {
  id: string;
  title: string;
  reads: readonly ReadingName[];
  needs: readonly SubjectField[];
}

/** The checks whose `fail` names this cause, those for which it is the likeliest first. */
export function checksOfCause(cause: string, checks: readonly Check[] = ALL_CHECKS): CauseCheck[] {
  return checks
    .filter(({ fails }) => fails.includes(cause))
    .sort((a, b) => a.fails.indexOf(cause) - b.fails.indexOf(cause))
    .map(({ id, title, reads, needs }) => ({ id, title, reads, needs }));
}

/** Runs the checks of these ids. Never throws. */
export function runCauseChecks(ids: readonly string[], evidence: Evidence, subject: Subject): CheckResult[] {
  return runCheckup(
    evidence,
    subject,
    ids.flatMap((id) => ALL_CHECKS.filter((check) => check.id === id)),
  );
}
