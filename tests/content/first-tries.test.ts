import { describe, expect, it } from "vitest";
import { proofView } from "../../src/catalog/proof-view.ts";
import { loadLibrary } from "../support/library.ts";
import { readFirstTries } from "../support/read-first-tries.ts";

const library = await loadLibrary();
const tries = readFirstTries();

describe("the first tries", () => {
  it("have ids of their own, and cases that are kept", () => {
    expect(new Set(tries.map(({ id }) => id)).size).toBe(tries.length);
    for (const { cases, withoutPage, prefixes } of tries) {
      const kept = library.cases.filter(({ id }) => prefixes.some((prefix) => id.startsWith(prefix)));
      expect(kept.length).toBeGreaterThanOrEqual(cases - withoutPage);
    }
  });

  it("count only cases that had a page", () => {
    const [first] = proofView(library, tries).tries;
    expect(first?.figures.find(({ name }) => name.startsWith("The questions end"))?.first).toEqual({
      hits: 52,
      of: 80,
    });
    expect(first?.arrivedOfAll).toEqual({ hits: 52, of: 104 });
  });
});

describe("the proof of all cases", () => {
  const { unaided, arrived, cases } = proofView(library, []);

  it("says how many walks arrive without any answer, fewer than with answers", () => {
    expect(unaided.of).toBe(cases.length);
    expect(unaided.hits).toBeLessThan(arrived.hits);
  });
});
