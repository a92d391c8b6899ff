import { describe, expect, it } from "vitest";
import { prove } from "../../../src/proof/prove.ts";
import { buildSearchIndex } from "../../../src/search/build-index.ts";
import { realCase } from "../../support/real-case.ts";
import { smallLibrary } from "../../support/search-library.ts";

describe("prove", () => {
  const library = {
    ...smallLibrary,
    cases: [realCase("a", { answers: { "which-call": "sign-in", "has-hash": "no" } }), realCase("b")],
  };
  const { search, arrived, medianAsked, walks } = prove(library, buildSearchIndex(library));

  it("counts the walks that arrive", () => {
    expect([arrived, walks.length]).toEqual([1, 2]);
  });

  it("takes the middle between the two middle walks of an even number", () => {
    expect(walks.map(({ asked }) => asked)).toEqual([2, 1]);
    expect(medianAsked).toBe(1.5);
  });

  it("measures the search with the same cases", () => {
    expect(search["paste article top-1"]).toEqual({ hits: 2, of: 2 });
  });
});
