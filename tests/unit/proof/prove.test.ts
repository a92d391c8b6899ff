import { describe, expect, it } from "vitest";
import { prove } from "../../../src/proof/prove.ts";
import { CaseSchema } from "../../../src/schemas/case.ts";
import { buildSearchIndex } from "../../../src/search/build-index.ts";
import { smallLibrary } from "../../support/search-library.ts";

const real = (id: string, answers: Record<string, string>) => ({
  id,
  file: `content/cases/${id}.yaml`,
  body: "",
  data: CaseSchema.parse({
    paste: "NotAuthorizedException: Unable to verify secret hash for client 1example23456789",
    typed: "unable to verify secret hash",
    context: "A server signs users in.",
    exception: "NotAuthorizedException",
    operation: null,
    cause: "The request carries no secret hash.",
    fix: "Send it.",
    confirmedBy: "reporter",
    source: "https://github.com/example/example/issues/1",
    causes: ["hash-missing"],
    answers,
  }),
});

describe("prove", () => {
  const library = {
    ...smallLibrary,
    cases: [real("a", { "which-call": "sign-in", "has-hash": "no" }), real("b", {})],
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
