import { describe, expect, it } from "vitest";
import { answerOnward } from "../../../src/session/answer-onward.ts";
import { lookAround, noticed } from "../../../src/session/look-around.ts";
import { EMPTY_PLACE, withdraw } from "../../../src/session/place.ts";
import type { CheckResult } from "../../../src/session/run-checkup.ts";
import { LOOKING } from "../../support/looking-trees.ts";
import { readingWith } from "../../support/readings.ts";

const known = {
  evidence: {
    client: readingWith("client", {
      HasClientSecret: true,
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ["code"],
      AllowedOAuthScopes: [],
    }),
  },
  subject: {},
};

describe("what was read says of a place", () => {
  it("by what each looked-up answer was given, and what it cannot tell", () => {
    const state = answerOnward(LOOKING, EMPTY_PLACE, known, new Set());
    const { sources, here } = lookAround(LOOKING, state, known);
    expect(Object.keys(sources)).toEqual(["secret"]);
    expect(sources.secret?.verdict.observed).toBe("a secret");
    expect(here).toMatchObject({ answer: null, undecided: [{ missing: ["authFlow"] }] });
  });

  it("the answer that it would give to a question that the person kept", () => {
    const state = withdraw(answerOnward(LOOKING, EMPTY_PLACE, known, new Set()), "secret");
    expect(lookAround(LOOKING, state, known)).toMatchObject({ sources: {}, here: { answer: { option: "has" } } });
  });

  it("faults that are not this error, with the causes to go to", () => {
    const { noticed: found } = lookAround(LOOKING, EMPTY_PLACE, known);
    expect(found.map(({ id, causes }) => [id, causes[0]])).toEqual([
      ["client-oauth-lists-filled", "oauth-flows-or-scopes-missing"],
    ]);
  });

  it("nothing when nothing was read", () => {
    const nothing = { evidence: {}, subject: {} };
    expect(lookAround(LOOKING, EMPTY_PLACE, nothing)).toMatchObject({ sources: {}, noticed: [] });
  });
});

describe("what was noticed beside the error", () => {
  const result = (id: string, causes: string[], dependsOnCase = false): CheckResult => ({
    id,
    title: id,
    otherwise: id,
    comparesCase: false,
    group: "pool",
    verdict: {
      status: "fail",
      observed: "",
      expected: "",
      field: "",
      from: { origin: "live", call: "DescribeUserPool", at: "2026-01-31T09:00:00Z" },
    },
    causes,
    dependsOnCase,
    missing: [],
    unread: [],
  });

  it("leaves out what may still be this error, what answered a question, and what is a fault with certain errors only", () => {
    const results = [result("a", ["possible"]), result("b", ["other"], true), result("c", ["other"]), result("d", [])];
    const left = noticed(results, [{ kind: "cause", id: "possible" }], new Set(["d"]));
    expect(left.map(({ id }) => id)).toEqual(["c"]);
  });
});
