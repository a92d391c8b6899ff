import type { ReadingName } from "../evidence/evidence.ts";
import type { SubjectField } from "../evidence/subject.ts";
import type { CheckResult } from "./run-checkup.ts";

/** Open checks that wait for the same thing. */
export interface OpenGroup {
  /** A field to fill in, an answer to read; or neither, when the checks have nothing to look at. */
  waitsFor: { kind: "field"; field: SubjectField } | { kind: "reading"; name: ReadingName } | { kind: "nothing" };
  results: CheckResult[];
}

/** The results in the order in which they help. */
export interface ArrangedCheckup {
  /** Faults, most likely culprit first. */
  findings: CheckResult[];
  /** Settings that are a fault only together with a certain error. */
  depends: CheckResult[];
  /** What could not be told, by what it waits for; the longest list first, what waits for nothing last. */
  open: OpenGroup[];
  /** What is in order. */
  passed: CheckResult[];
  /** Usual settings, in the state that explains none of those errors; those that a line of `depends` says already are left out. */
  usual: CheckResult[];
}

/** Explains everything else when it fails: the wrong place is looked at. */
const FIRST = new Set(["pool-exists", "pool-region-matches", "client-exists", "client-belongs-to-pool", "user-exists"]);

const GROUPS = ["user", "client", "triggers", "pool", "sign-in pages", "messages", "identity pool"];

/** Puts results in order: the wrong place first, then what leads to a cause, what is nearest to the person's case before what is general. */
export function arrangeCheckup(results: readonly CheckResult[]): ArrangedCheckup {
  const failed = results.filter(({ verdict }) => verdict.status === "fail").sort((a, b) => rank(a) - rank(b));
  const passed = results.filter(({ verdict }) => verdict.status === "pass");
  const depends = failed.filter(({ dependsOnCase }) => dependsOnCase);
  const said = new Set(depends.map(({ otherwise }) => otherwise));
  return {
    findings: failed.filter(({ dependsOnCase }) => !dependsOnCase),
    depends,
    open: groupOpen(results.filter(({ verdict }) => verdict.status === "unknown")),
    passed: passed.filter(({ dependsOnCase }) => !dependsOnCase),
    usual: passed.filter(({ dependsOnCase, title }) => dependsOnCase && !said.has(title)),
  };
}

/** Where to look, then what the person's own request contradicts, then the user, then the settings for everybody. */
function rank({ id, causes, group, comparesCase }: CheckResult): number {
  const near = FIRST.has(id) ? 0 : comparesCase ? 1000 : 2000;
  return near + (causes.length > 0 ? 0 : 100) + GROUPS.indexOf(group);
}

function groupOpen(open: readonly CheckResult[]): OpenGroup[] {
  const groups = new Map<string, OpenGroup>();
  for (const result of open) {
    const waitsFor = whatOpens(result);
    const key = JSON.stringify(waitsFor);
    const group = groups.get(key) ?? { waitsFor, results: [] };
    group.results.push(result);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => weight(b) - weight(a));
}

function weight({ waitsFor, results }: OpenGroup): number {
  return waitsFor.kind === "nothing" ? -1 : results.length;
}

/** Answers come before fields: a field alone would open nothing. */
function whatOpens({ unread, missing }: CheckResult): OpenGroup["waitsFor"] {
  const [name] = unread;
  if (name !== undefined) return { kind: "reading", name };
  const [field] = missing;
  return field === undefined ? { kind: "nothing" } : { kind: "field", field };
}
