import { maskSecrets } from "../../lib/mask-secrets.ts";
import type { QuotaCategory } from "../../schemas/quota-categories.ts";
import type { Analysis } from "../analysis.ts";
import type { Finding } from "../finding.ts";
import { planFindings } from "./plan-findings.ts";
import { planRequests, type CategoryLoad } from "./plan-requests.ts";
import { readCallCounts } from "./read-call-counts.ts";
import type { RequestPlan } from "./request-plan.ts";

/** What counted calls come to. */
export interface RequestPlanAnalysis extends Analysis {
  loads: CategoryLoad[];
}

/** Sets pasted counts of calls against the quotas. The counts are an average: `peakFactor` times it is the peak. Never throws. */
export function analyzeRequestPlan(
  text: string,
  categories: readonly QuotaCategory[],
  peakFactor = 3,
): RequestPlanAnalysis {
  const { counts, period, skipped } = readCallCounts(text);
  const plan = planOfCounts(counts, period, peakFactor);
  const lines = skipped.map(({ line, read }): Finding => ({
    code: "line-not-read",
    severity: "note",
    observed: `Not read: ${maskSecrets(read).text}`,
    expected: "an operation and a number, such as `GetUser 12000`",
    where: `line ${line}, column 1`,
  }));
  if (Object.keys(counts).length === 0) {
    const nothing: Finding = {
      code: "nothing-read",
      severity: "fault",
      observed: "No operation with a number",
      expected: "one a line: `GetUser 12000`, and the time: `per 1 hour`",
      where: "line 1, column 1",
    };
    return { kind: "counts of calls", findings: [nothing, ...lines], loads: [] };
  }
  return {
    kind: "counts of calls",
    findings: [...planFindings(plan, categories), ...lines],
    loads: planRequests(plan, categories).loads,
  };
}

/** A plan for calls that are counted already: one user who makes them all. */
export function planOfCounts(
  counts: Readonly<Record<string, number>>,
  period: number,
  peakFactor: number,
): RequestPlan {
  return {
    users: 1,
    peakFactor,
    actions: [{ name: "counted", perUserPerHour: 3_600 / period, calls: counts }],
    adjusted: {},
  };
}
