import { describe, expect, it } from "vitest";
import { leadOfError, leadOfTree } from "../../../../../src/islands/tools/leads/lead-of-error.ts";
import { leadOfFinding } from "../../../../../src/islands/tools/leads/lead-of-finding.ts";
import { buildSearchIndex } from "../../../../../src/search/build-index.ts";
import { smallLibrary } from "../../../../support/search-library.ts";

const index = buildSearchIndex(smallLibrary);
const hash = {
  name: "NotAuthorizedException",
  message: "Unable to verify secret hash for client 1example23456789",
  operation: "InitiateAuth USER_SRP_AUTH",
};

describe("an error", () => {
  it("whose wording has several causes leads to the questions, with what it says answered", () => {
    expect(leadOfError(hash, index)).toEqual({
      kind: "questions",
      title: "NotAuthorizedException",
      url: "/errors/user-pools/NotAuthorizedException/wizard/?which-message=hash&which-call=sign-in&read=which-message,which-call",
      answered: true,
    });
  });

  it("whose wording has one cause leads to it", () => {
    const error = { ...hash, message: "Refresh Token has expired" };
    expect(leadOfError(error, index)?.kind).toBe("cause");
    expect(leadOfError(error, index)?.url).toContain("/causes/token-expired/");
  });

  it("that two services know leads to the one that answered", () => {
    const error = { name: "NotAuthorizedException", message: "", operation: "" };
    expect(leadOfError({ ...error, service: "identity-pools" }, index)?.url).toContain("/errors/identity-pools/");
    expect(leadOfError({ ...error, service: "user-pools" }, index)?.url).toContain("/errors/user-pools/");
  });

  it("that the content does not know leads nowhere", () => {
    expect(leadOfError({ name: "Teapot", message: "short and stout", operation: "GET /x" }, index)).toBeNull();
  });
});

describe("a finding", () => {
  const finding = { code: "x", severity: "fault", observed: "x", expected: "y", where: "z" } as const;

  it("leads on by its tree, else by its error", () => {
    const tree = "identity-pools/NotAuthorizedException";
    expect(leadOfFinding({ ...finding, tree }, index)?.url).toBe(
      "/errors/identity-pools/NotAuthorizedException/wizard/",
    );
    expect(leadOfFinding({ ...finding, error: hash }, index)?.kind).toBe("questions");
    expect(leadOfFinding(finding, index)).toBeNull();
    expect(leadOfTree("symptoms/of-nothing", index)).toBeNull();
  });
});
