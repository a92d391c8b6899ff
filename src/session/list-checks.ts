import { ALL_CHECKS } from "../checks/all-checks.ts";
import type { Check } from "../checks/check.ts";
import { READINGS } from "../evidence/evidence.ts";

/** The checks of one subject, for a page that lists them. */
export interface CheckGroup {
  group: Check["group"];
  checks: { id: string; title: string; calls: string[]; causes: readonly string[] }[];
}

/** All checks by what they are about, in the order in which the groups first appear. */
export function listChecks(): CheckGroup[] {
  const groups = [...new Set(ALL_CHECKS.map(({ group }) => group))];
  return groups.map((group) => ({
    group,
    checks: ALL_CHECKS.filter((check) => check.group === group).map(({ id, title, reads, fails }) => ({
      id,
      title,
      calls: [...new Set(reads.map((name) => READINGS[name].call))],
      causes: fails,
    })),
  }));
}

/** The ids of all causes that a check can lead to. */
export function causesOfChecks(): ReadonlySet<string> {
  return new Set(ALL_CHECKS.flatMap(({ fails }) => fails));
}
