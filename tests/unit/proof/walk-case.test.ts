import { describe, expect, it } from "vitest";
import { walkCase } from "../../../src/proof/walk-case.ts";
import { CaseSchema, type RealCase } from "../../../src/schemas/case.ts";
import { buildSearchIndex } from "../../../src/search/build-index.ts";
import { smallLibrary } from "../../support/search-library.ts";

const index = buildSearchIndex(smallLibrary);

const walk = (more: Partial<RealCase>) =>
  walkCase(
    {
      id: "a-case",
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
        ...more,
      }),
    },
    smallLibrary,
    index,
  );

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
