import { describe, expect, it } from "vitest";
import { findBursts } from "../../../../src/analyzers/network-log/find-bursts.ts";
import type { LogCall } from "../../../../src/analyzers/network-log/log-call.ts";

const call = (at: number | null, operation = "GetUser", actor = ""): LogCall => ({
  at,
  operation,
  actor,
  service: "user-pools",
  status: 200,
  error: "",
  message: "",
  where: "entry 1",
});
const every = (ms: number, count: number, operation?: string, actor?: string): LogCall[] =>
  Array.from({ length: count }, (_, index) => call(index * ms, operation, actor));

describe("a loop", () => {
  it("is counted within its busiest minute", () => {
    expect(findBursts(every(1_000, 300))[0]).toMatchObject({ count: 60, seconds: 59 });
  });

  it("is also what comes quickly", () => {
    expect(findBursts(every(500, 9))[0]).toMatchObject({ count: 9 });
  });

  it("is not what a person's clicks explain", () => {
    expect(findBursts(every(4_000, 15))).toEqual([]);
  });

  it("is told apart by caller", () => {
    const two = [...every(6_000, 10, "GetUser", "a"), ...every(6_000, 10, "GetUser", "b")];
    expect(findBursts(two)).toEqual([]);
  });

  it("does not come of calls without a time", () => {
    expect(findBursts(Array.from({ length: 100 }, () => call(null)))).toEqual([]);
  });
});
