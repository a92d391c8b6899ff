import { describe, expect, it } from "vitest";
import { analyzeToken } from "../../../../src/analyzers/token/analyze-token.ts";
import { readTokenIds } from "../../../../src/islands/connect/read-token-ids.ts";
import { ACCESS_TOKEN } from "../../../support/checkup/live-page.ts";

const facts = analyzeToken(`Authorization: Bearer ${ACCESS_TOKEN}`, 0).facts ?? {};

describe("the ids in a pasted token", () => {
  it("fill the empty fields of the case", () => {
    expect(readTokenIds(facts, { region: "" })).toEqual({
      ids: { region: "eu-west-1", userPoolId: "eu-west-1_Example1" },
      other: {},
    });
  });

  it("are set against what the case says", () => {
    expect(readTokenIds(facts, { region: "eu-west-1", userPoolId: "eu-west-1_Another1" })).toEqual({
      ids: {},
      other: { userPoolId: "eu-west-1_Example1" },
    });
  });

  it("are none in a text without a token", () => {
    expect(readTokenIds(analyzeToken("eyJ is how a token begins", 0).facts ?? {}, {})).toBeNull();
  });
});
