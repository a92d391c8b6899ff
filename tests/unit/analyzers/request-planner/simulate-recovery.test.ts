import { describe, expect, it } from "vitest";
import {
  simulateRecovery,
  STRATEGIES,
  type Strategy,
} from "../../../../src/analyzers/request-planner/simulate-recovery.ts";

const OUTAGE = { clients: 1_000, outage: 30, quota: 120, seed: 7 };
const ALL = Object.keys(STRATEGIES) as Strategy[];

describe("a simulated outage", () => {
  it.each(ALL)("is the same for the same seed: %s", (strategy) => {
    expect(simulateRecovery(strategy, OUTAGE)).toEqual(simulateRecovery(strategy, OUTAGE));
  });

  it("differs by the seed where there is chance, and only there", () => {
    const other = { ...OUTAGE, seed: 8 };
    expect(simulateRecovery("full-jitter", other)).not.toEqual(simulateRecovery("full-jitter", OUTAGE));
    expect(simulateRecovery("exponential", other)).toEqual(simulateRecovery("exponential", OUTAGE));
  });

  it.each(ALL)("lets no more through than the quota: %s", (strategy) => {
    const { waiting } = simulateRecovery(strategy, OUTAGE);
    const served = waiting.map((left, second) => (waiting[second - 1] ?? OUTAGE.clients) - left);
    expect(Math.max(...served)).toBeLessThanOrEqual(OUTAGE.quota * 2);
    expect(served.slice(0, OUTAGE.outage).every((count) => count === 0)).toBe(true);
  });

  it("costs the service most requests without back-off, and recovers sooner with chance than without", () => {
    const [none, exponential, jitter] = ALL.map((strategy) => simulateRecovery(strategy, OUTAGE));
    expect(none?.requests).toBeGreaterThan(20 * (jitter?.requests ?? 0));
    expect(jitter?.recovered).toBeLessThan(exponential?.recovered ?? Number.POSITIVE_INFINITY);
  });

  it("takes any numbers", () => {
    const odd = { clients: 1e9, outage: -5, quota: 0, seed: -1 };
    expect(simulateRecovery("full-jitter", odd).waiting).toHaveLength(180);
  });
});
