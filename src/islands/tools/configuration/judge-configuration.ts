import { analyzeConfiguration, type ReadResource } from "../../../analyzers/configuration/analyze-configuration.ts";
import { chooseResources, type Choice } from "../../../analyzers/configuration/choose-resources.ts";
import type { Finding } from "../../../analyzers/finding.ts";
import { readPasted } from "../../../collectors/pasted/read-pasted.ts";
import type { Evidence, ReadingName } from "../../../evidence/evidence.ts";
import { arrangeCheckup } from "../../../session/arrange-checkup.ts";
import { runCheckup, type CheckResult } from "../../../session/run-checkup.ts";
import { completeSubject } from "../../../session/subject-from-evidence.ts";

/** What a configuration says: what was read, and what the checks make of it. */
export interface JudgedConfiguration {
  kind: string;
  /** Of the reading itself: where it stopped, what it does not hold. */
  notes: Finding[];
  /** Checks that fail by themselves. */
  faults: Finding[];
  /** Checks that fail and matter only with certain errors. */
  depends: Finding[];
  passed: CheckResult[];
  /** How many could not be told. */
  open: number;
  resources: ReadResource[];
  /** The resources that were judged, by reading. */
  chosen: Partial<Record<ReadingName, string>>;
}

/** What only a pool that is there can answer: a template does not say that it is. */
const NEEDS_SERVICE = new Set(["pool-exists", "client-exists", "client-belongs-to-pool", "pool-region-matches"]);

/**
 * Reads a configuration of any kind and runs all checks on it. Never throws.
 * @param now Milliseconds since 1970.
 */
export function judgeConfiguration(text: string, now: number, choice: Choice = {}): JudgedConfiguration {
  const pasted = readPasted(text, {}, now);
  if (Object.keys(pasted.readings).length > 0) {
    const notes = pasted.notes.map((note): Finding => ({
      code: "not-taken-over",
      severity: "note",
      observed: note,
      expected: "",
      where: "",
    }));
    return { kind: "Describe output", notes, ...judge(pasted.readings, false), resources: [], chosen: {} };
  }
  const { kind, findings, resources } = analyzeConfiguration(text, now);
  const { chosen, evidence } = chooseResources(resources, choice);
  return { kind, notes: findings, ...judge(evidence, true), resources, chosen };
}

function judge(
  evidence: Evidence,
  template: boolean,
): Pick<JudgedConfiguration, "faults" | "depends" | "passed" | "open"> {
  if (Object.keys(evidence).length === 0) return { faults: [], depends: [], passed: [], open: 0 };
  const subject = template ? {} : completeSubject({}, evidence);
  const results = runCheckup(evidence, subject).filter(({ id }) => !template || !NEEDS_SERVICE.has(id));
  const { findings, depends, passed, open } = arrangeCheckup(results);
  return {
    faults: findings.map((result) => toFinding(result)),
    depends: depends.map((result) => toFinding(result)),
    passed,
    open: open.reduce((sum, { results }) => sum + results.length, 0),
  };
}

function toFinding({ id, otherwise, verdict, causes, dependsOnCase }: CheckResult): Finding {
  const [cause] = causes;
  const failed = verdict.status === "unknown" ? { observed: "unknown", expected: "", field: "" } : verdict;
  return {
    code: id,
    severity: dependsOnCase ? "note" : "fault",
    observed: `${otherwise}. Read: ${failed.observed}`,
    expected: failed.expected,
    where: failed.field,
    ...(cause !== undefined && { cause }),
  };
}
