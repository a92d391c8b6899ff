import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { analyzeRequestPlan } from "../../../../src/analyzers/request-planner/analyze-request-plan.ts";
import { quotaCategories } from "../../../../src/schemas/quota-categories.ts";
import { readLimits } from "../../../support/read-limits.ts";

const FOLDER = "tests/fixtures/analyzers/request-planner";
const cases = readdirSync(FOLDER).filter((file) => file.endsWith(".in"));
const categories = quotaCategories(readLimits());

describe("pasted counts of calls", () => {
  it("have at least twelve cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(12);
  });

  it.each(cases)("come to what stands beside %s", (file) => {
    const { kind, findings } = analyzeRequestPlan(readFileSync(join(FOLDER, file), "utf8"), categories);
    const found = findings.map(({ code, severity, cause }) => ({ code, severity, ...(cause ? { cause } : {}) }));
    const expected: unknown = JSON.parse(readFileSync(join(FOLDER, file.replace(/\.in$/, ".expected.json")), "utf8"));
    expect({ kind, findings: found }).toEqual(expected);
  });
});
