import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRedirect } from "../../../../src/analyzers/redirect-url/analyze-redirect-url.ts";

const pairOf = (name: string) =>
  readRedirect(readFileSync(`tests/fixtures/analyzers/redirect-url/${name}.in`, "utf8")).pair;

describe("the value to add to the list", () => {
  it.each(["http-sent-https-listed", "zero-width-space", "ampersand-not-encoded"])("is none in %s", (name) => {
    expect(pairOf(name)).toMatchObject({ addable: false });
  });

  it("is what is sent, where that may stand in the list", () => {
    expect(pairOf("authorize-missing-slash")).toMatchObject({ addable: true });
  });

  it("is not compared with an entry that holds a star", () => {
    expect(pairOf("wildcard-listed")).toBeNull();
  });
});
