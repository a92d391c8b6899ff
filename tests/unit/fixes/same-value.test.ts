import { describe, expect, it } from "vitest";
import { differenceOf } from "../../../src/fixes/difference.ts";
import { sameValue } from "../../../src/fixes/same-value.ts";

describe("two values of a setting", () => {
  it("mean the same when a list is in another order", () => {
    expect(sameValue(["a", "b"], ["b", "a"])).toBe(true);
    expect(
      sameValue(
        { Scopes: [{ ScopeName: "a" }, { ScopeName: "b" }] },
        { Scopes: [{ ScopeName: "b" }, { ScopeName: "a" }] },
      ),
    ).toBe(true);
    expect(differenceOf({ ExplicitAuthFlows: ["A", "B"] }, { ExplicitAuthFlows: ["B", "A"] })).toEqual([]);
  });

  it("differ when a list has another member, or one twice", () => {
    expect(sameValue(["a", "b"], ["a", "c"])).toBe(false);
    expect(sameValue(["a", "a"], ["a", "b"])).toBe(false);
    expect(sameValue(["a"], ["a", "a"])).toBe(false);
    expect(sameValue(["a"], { 0: "a" })).toBe(false);
  });

  it("differ when rules, which are tried in order, are in another order", () => {
    const rules = (...Rules: string[]) => ({ RoleMappings: { p: { RulesConfiguration: { Rules } } } });
    expect(sameValue(rules("a", "b"), rules("a", "b"))).toBe(true);
    expect(sameValue(rules("a", "b"), rules("b", "a"))).toBe(false);
    expect(differenceOf(rules("a", "b"), rules("b", "a"))).toHaveLength(1);
  });
});
