import type { QuotaCategory } from "../../schemas/quota-categories.ts";
import type { Finding } from "../finding.ts";
import { planRequests, type CategoryLoad } from "./plan-requests.ts";
import type { RequestPlan } from "./request-plan.ts";

/** From here on a peak that is a little higher than planned is refused. */
const NEARLY_FULL = 0.8;

/** What a plan comes to: quotas that are too small, and calls that need not be made. */
export function planFindings(plan: RequestPlan, categories: readonly QuotaCategory[]): Finding[] {
  const { loads, unplaced } = planRequests(plan, categories);
  return [
    ...loads.map((load) => ofLoad(load)),
    ...ofSavings(loads),
    ...unplaced.map((operation): Finding => ({
      code: "operation-without-category",
      severity: "note",
      observed: `\`${operation}\` was left out: no quota category of its own is known`,
      expected: "an operation that the table of limits names for one service",
      where: operation,
    })),
  ];
}

function ofLoad({ category, peak, quota, adjustable, operations, cause }: CategoryLoad): Finding {
  const share = peak / quota;
  const names = operations.slice(0, 3).map(({ operation }) => operation);
  const observed = `${category}: ${perSecond(peak)} requests per second at the peak, quota ${perSecond(quota)}`;
  const where = names.join(", ");
  if (share <= NEARLY_FULL) {
    return {
      code: "within-quota",
      severity: "good",
      observed,
      expected: "below the quota, with room for a higher peak",
      where,
    };
  }
  const ways = {
    yes: `fewer calls, or a quota of ${raised(peak)} or more`,
    setting: "fewer calls",
    no: "fewer calls: this quota cannot be raised",
    unknown: `fewer calls, or a quota of ${raised(peak)} or more if AWS grants it`,
  };
  const way = ways[adjustable];
  const leads = cause === "" ? {} : { cause };
  return share > 1
    ? { code: "over-quota", severity: "fault", observed, expected: way, where, ...leads }
    : { code: "nearly-full", severity: "warning", observed, expected: way, where, ...leads };
}

/** Calls that a token in hand makes needless. */
function ofSavings(loads: readonly CategoryLoad[]): Finding[] {
  const reads = loads
    .flatMap(({ operations }) => operations)
    .filter(({ operation }) => /^(?:Admin)?GetUser$/.test(operation));
  return reads.map(({ operation, peak }) => ({
    code: "getuser-avoidable",
    severity: peak >= 1 ? "warning" : "note",
    observed: `\`${operation}\` makes ${perSecond(peak)} requests per second at the peak`,
    expected: `0 when the claims of the token are used; ${perSecond(peak / CACHED)} when an answer is kept for ${CACHED} requests of the same user`,
    where: operation,
    cause: "getuser-on-every-request",
  }));
}

/** How many requests of one user an answer of GetUser stands for when it is kept for some minutes: an assumption, said as such. */
const CACHED = 10;

/** A quota with a fifth of room, in steps of ten. */
function raised(peak: number): number {
  return Math.ceil((peak * 1.2) / 10) * 10;
}

function perSecond(value: number): string {
  if (value >= 10) return `${Math.round(value)}`;
  return value >= 0.05 ? value.toFixed(1) : "0";
}
