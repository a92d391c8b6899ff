import { describe, expect, it } from "vitest";
import { walkCase } from "../../../src/proof/walk-case.ts";
import type { RealCase } from "../../../src/schemas/case.ts";
import { buildSearchIndex } from "../../../src/search/build-index.ts";
import { realCase } from "../../support/real-case.ts";
import { smallLibrary } from "../../support/search-library.ts";

const index = buildSearchIndex(smallLibrary);

const walk = (more: Partial<RealCase>) => walkCase(realCase("a-case", more), smallLibrary, index);

describe("walkCase", () => {
  it("lets the paste answer what it says, and the person what the case knows", () => {
    const { steps, end, arrived, asked } = walk({ answers: { "which-call": "sign-in", "has-hash": "no" } });
    expect(steps.map(({ question, option, by }) => [question, option, by])).toEqual([
      ["which-message", "hash", "paste"],
      ["which-call", "sign-in", "person"],
      ["has-hash", "no", "person"],
    ]);
    expect({ end, arrived, asked }).toEqual({ end: "hash-missing", arrived: true, asked: 2 });
  });

  it("is not sure of everything else", () => {
    const { steps, end, arrived } = walk({});
    expect(steps.at(-1)).toMatchObject({ question: "which-call", by: "unsure" });
    expect({ end, arrived }).toEqual({ end: "token-expired", arrived: false });
  });

  it("ends without a question where the wording decides", () => {
    const { steps, end, asked } = walk({
      paste:
        "An error occurred (NotAuthorizedException) when calling the InitiateAuth operation: Refresh Token has expired",
    });
    expect({ steps, end, asked }).toEqual({ steps: [], end: "token-expired", asked: 0 });
  });

  it("searches by the typed words where the paste says nothing", () => {
    expect(walk({ paste: "???", typed: "verification mail missing" }).entered?.tree).toBe(
      "symptoms/code-never-arrives",
    );
  });

  it("ends nowhere where nothing is found", () => {
    expect(walk({ paste: "???", typed: "???" })).toMatchObject({ entered: null, end: null, arrived: false });
  });
});
