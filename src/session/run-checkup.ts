import { ALL_CHECKS } from "../checks/all-checks.ts";
import type { Check } from "../checks/check.ts";
import { runCheck } from "../checks/run-check.ts";
import { readingOf, type Evidence, type ReadingName } from "../evidence/evidence.ts";
import type { Subject, SubjectField } from "../evidence/subject.ts";
import type { Verdict } from "../evidence/verdict.ts";

/** A check with what it found. */
export interface CheckResult {
  id: string;
  title: string;
  /** What a `fail` read, as a plain statement. */
  otherwise: string;
  group: Check["group"];
  verdict: Verdict;
  /** The causes that a `fail` makes likely, likeliest first. */
  causes: readonly string[];
  /** True when a `fail` is a fault only together with a certain error. */
  dependsOnCase: boolean;
  /** True when it compares a setting with what the person said about the case. */
  comparesCase: boolean;
  /** What the check has to be told and was not. */
  missing: readonly SubjectField[];
  /** The answers that it looks at and that are not there. */
  unread: readonly ReadingName[];
}

/** What a person says about a request of their own; the ids only say where to look. */
const COMPARED: ReadonlySet<SubjectField> = new Set<SubjectField>([
  "authFlow",
  "oauthFlow",
  "redirectUri",
  "logoutUri",
  "scope",
  "providerName",
  "attribute",
  "trigger",
]);

/** Runs all checks. Never throws. `checks` is another list in tests. */
export function runCheckup(evidence: Evidence, subject: Subject, checks: readonly Check[] = ALL_CHECKS): CheckResult[] {
  return checks.map((check) => ({
    id: check.id,
    title: check.title,
    otherwise: check.otherwise,
    group: check.group,
    verdict: runCheck(check, evidence, subject),
    causes: check.fails,
    dependsOnCase: check.dependsOnCase === true,
    comparesCase: check.needs.some((field) => COMPARED.has(field)),
    missing: check.needs.filter((field) => (subject[field] ?? "") === ""),
    unread: check.reads.filter((name) => readingOf(evidence, name).kind === "unread"),
  }));
}
