import { describe, expect, it } from "vitest";
import { quotaCategories } from "../../src/schemas/limits.ts";
import { loadLibrary } from "../support/library.ts";
import { readLimits } from "../support/read-limits.ts";

const files = readLimits();
const limits = files.flatMap((file) => file.limits);
const { causes } = await loadLibrary();

describe("the limits", () => {
  it("have ids of their own", () => {
    const ids = limits.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("name causes that exist", () => {
    const known = new Set(causes.map(({ id }) => id));
    expect([...new Set(limits.flatMap((limit) => limit.causes))].filter((id) => !known.has(id))).toEqual([]);
  });

  it("count each operation in one category", () => {
    const operations = quotaCategories(files).flatMap((category) => category.operations);
    expect(operations.filter((name, index) => operations.indexOf(name) !== index)).toEqual([]);
  });

  it("say the same number for reading and for calculating", () => {
    const rates = limits.filter(({ perSecond }) => perSecond !== undefined);
    expect(rates.filter(({ value, perSecond }) => Number(value.replaceAll(",", "")) !== perSecond)).toEqual([]);
  });

  it("give every quota category a cause", () => {
    expect(quotaCategories(files).filter(({ cause }) => cause === "")).toEqual([]);
  });
});
