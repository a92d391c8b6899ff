import { expect, test } from "vitest";
import { buildSearchIndex } from "../../../src/search/build-index.ts";
import { foldFacts } from "../../../src/search/fold-facts.ts";
import { smallLibrary } from "../../support/search-library.ts";

const index = buildSearchIndex(smallLibrary);
const article = index.articles.find(({ id }) => id === "user-pools/NotAuthorizedException");
if (!article) throw new Error("the small library has lost its error");

test("facts answer questions up to the first that they cannot answer", () => {
  expect(foldFacts(article, { message: "wrong-hash", operation: "InitiateAuth" }, index)).toEqual({
    article,
    answers: { "which-message": "hash", "which-call": "sign-in" },
    cause: null,
  });
});

test("facts that lead to a cause decide it", () => {
  expect(foldFacts(article, { message: "token-expired" }, index).cause).toBe("token-expired");
});

test("an answer that leads to another tree goes on there, with that tree's answers only", () => {
  expect(foldFacts(article, { message: "login-token" }, index)).toMatchObject({
    article: { id: "identity-pools/NotAuthorizedException" },
    answers: { "which-login": "old" },
    cause: "login-expired",
  });
});

test("without facts nothing is answered", () => {
  expect(foldFacts(article, {}, index).answers).toEqual({});
});
