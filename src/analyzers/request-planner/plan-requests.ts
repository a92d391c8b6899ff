import type { QuotaCategory } from "../../schemas/quota-categories.ts";
import type { RequestPlan } from "./request-plan.ts";

/** What a plan asks of one quota category, in requests per second. */
export interface CategoryLoad {
  category: string;
  /** The average of the busy hour. */
  average: number;
  /** Its busiest moment: what counts against the quota. */
  peak: number;
  defaultQuota: number;
  /** The quota as it is set. */
  quota: number;
  adjustable: QuotaCategory["adjustable"];
  /** The cause that explains what happens over the quota. */
  cause: string;
  /** The operations that make it up, largest first. */
  operations: { operation: string; peak: number }[];
}

/** Answers to challenges count only beyond three times the quota: the guide's quotas page. */
const CHALLENGES = new Set(["RespondToAuthChallenge", "AdminRespondToAuthChallenge"]);
const CHALLENGE_ALLOWANCE = 3;

/**
 * The requests per second of a plan in each category that it uses, fullest first. Operations of no category are left out:
 * `unplaced` names them. Numbers that are no numbers or below zero count as zero.
 */
export function planRequests(
  plan: RequestPlan,
  categories: readonly QuotaCategory[],
): { loads: CategoryLoad[]; unplaced: string[] } {
  const rates = new Map<string, number>();
  for (const { perUserPerHour, calls } of plan.actions) {
    for (const [operation, count] of Object.entries(calls)) {
      const perSecond = (amount(plan.users) * amount(perUserPerHour) * amount(count)) / 3600;
      rates.set(operation, (rates.get(operation) ?? 0) + perSecond);
    }
  }
  const peakFactor = Math.max(1, amount(plan.peakFactor));
  const loads = categories.map((category) => loadOf(category, rates, peakFactor, plan.adjusted[category.name]));
  const placed = new Set(categories.flatMap(({ operations }) => operations));
  return {
    loads: loads.filter(({ average }) => average > 0).sort((a, b) => b.peak / b.quota - a.peak / a.quota),
    unplaced: [...rates.keys()].filter((operation) => !placed.has(operation)),
  };
}

function loadOf(
  { name, perSecond, adjustable, operations, cause }: QuotaCategory,
  rates: ReadonlyMap<string, number>,
  peakFactor: number,
  adjusted: number | undefined,
): CategoryLoad {
  const quota = adjusted !== undefined && adjusted > 0 && Number.isFinite(adjusted) ? adjusted : perSecond;
  const used = operations
    .map((operation) => ({ operation, average: rates.get(operation) ?? 0 }))
    .filter(({ average }) => average > 0);
  const sum = (list: typeof used): number => list.reduce((total, { average }) => total + average, 0);
  const challenges = sum(used.filter(({ operation }) => CHALLENGES.has(operation)));
  const others = sum(used.filter(({ operation }) => !CHALLENGES.has(operation)));
  const counted = others * peakFactor + Math.max(0, challenges * peakFactor - CHALLENGE_ALLOWANCE * quota);
  return {
    category: name,
    average: others + challenges,
    peak: counted,
    defaultQuota: perSecond,
    quota,
    adjustable,
    cause,
    operations: used
      .map(({ operation, average }) => ({ operation, peak: average * peakFactor }))
      .sort((a, b) => b.peak - a.peak),
  };
}

function amount(value: number): number {
  return Number.isFinite(value) && value > 0 ? value : 0;
}
