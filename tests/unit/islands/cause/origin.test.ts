import { describe, expect, it } from "vitest";
import { causeOrigin } from "../../../../src/islands/cause/origin.ts";

const TREES = ["user-pools/NotAuthorizedException", "symptoms/sign-in-loops"];

describe("the way to the page of a cause", () => {
  it("is the wizard that the address names, with the answers", () => {
    expect(causeOrigin("?in=symptoms/sign-in-loops&where=app&not=other", "flow-off", TREES)).toEqual({
      tree: "symptoms/sign-in-loops",
      back: "/symptoms/sign-in-loops/wizard/?where=app&not=other",
      failed: "/symptoms/sign-in-loops/wizard/?where=app&not=other,flow-off",
    });
  });

  it("is the first tree that leads here for a person who came from a search", () => {
    const first = {
      tree: "user-pools/NotAuthorizedException",
      back: null,
      failed: "/errors/user-pools/NotAuthorizedException/wizard/?not=flow-off",
    };
    expect(causeOrigin("", "flow-off", TREES)).toEqual(first);
    expect(causeOrigin("?in=user-pools/Nothing&x=y", "flow-off", TREES)).toEqual(first);
  });

  it("is none when no tree leads here", () => {
    expect(causeOrigin("", "flow-off", [])).toBeNull();
  });
});
