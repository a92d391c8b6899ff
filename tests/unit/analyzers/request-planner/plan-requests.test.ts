import { describe, expect, it } from "vitest";
import { planRequests } from "../../../../src/analyzers/request-planner/plan-requests.ts";
import type { RequestPlan } from "../../../../src/analyzers/request-planner/request-plan.ts";
import type { QuotaCategory } from "../../../../src/schemas/quota-categories.ts";

const CATEGORIES: QuotaCategory[] = [
  {
    name: "UserAuthentication",
    perSecond: 120,
    adjustable: "yes",
    operations: ["InitiateAuth", "RespondToAuthChallenge"],
    cause: "request-rate-over-quota",
  },
  { name: "UserRead", perSecond: 120, adjustable: "yes", operations: ["GetUser"], cause: "request-rate-over-quota" },
];

const plan = (calls: Record<string, number>, more: Partial<RequestPlan> = {}): RequestPlan => ({
  users: 3_600,
  peakFactor: 2,
  actions: [{ name: "x", perUserPerHour: 10, calls }],
  adjusted: {},
  ...more,
});

describe("requests per second", () => {
  it("are users × times × calls ÷ 3,600, times the peak factor", () => {
    const [load] = planRequests(plan({ GetUser: 2 }), CATEGORIES).loads;
    expect(load).toMatchObject({ category: "UserRead", average: 20, peak: 40, quota: 120 });
  });

  it("of one category are added up", () => {
    const actions = [
      { name: "a", perUserPerHour: 1, calls: { InitiateAuth: 1 } },
      { name: "b", perUserPerHour: 1, calls: { InitiateAuth: 1 } },
    ];
    expect(planRequests(plan({}, { actions, peakFactor: 1 }), CATEGORIES).loads[0]?.peak).toBe(2);
  });

  it("of challenges count only beyond three times the quota", () => {
    expect(planRequests(plan({ RespondToAuthChallenge: 18 }), CATEGORIES).loads[0]?.peak).toBe(0);
    expect(planRequests(plan({ RespondToAuthChallenge: 20 }), CATEGORIES).loads[0]?.peak).toBe(40);
  });

  it("are set against the adjusted quota, and the default stays known", () => {
    const { loads } = planRequests(plan({ GetUser: 1 }, { adjusted: { UserRead: 300 } }), CATEGORIES);
    expect(loads[0]).toMatchObject({ quota: 300, defaultQuota: 120 });
  });

  it("of an operation without a category are named apart", () => {
    expect(planRequests(plan({ Nonsense: 1 }), CATEGORIES)).toEqual({ loads: [], unplaced: ["Nonsense"] });
  });

  it("are zero for what is no number", () => {
    expect(planRequests(plan({ GetUser: Number.NaN }, { users: -1 }), CATEGORIES).loads).toEqual([]);
  });
});
