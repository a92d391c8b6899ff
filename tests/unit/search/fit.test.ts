import { expect, test } from "vitest";
import { fitsOf } from "../../../src/search/fit.ts";
import { readFacts } from "../../../src/search/read-facts.ts";
import type { IndexedArticle } from "../../../src/search/search-index.ts";

const ids = [
  "oauth/invalid_request",
  "oauth/attribute-mapping-errors",
  "oauth/logout-errors",
  "oauth/redirect_mismatch",
  "user-pools/NotAuthorizedException",
];
const articles = ids.map((id): IndexedArticle => ({
  id,
  title: id,
  messages: [],
  start: "",
  questions: {},
  causes: [],
  sees: [],
  search: [],
  weak: "",
}));
const fit = (id: string, text: string) => fitsOf(articles, readFacts(text), text).get(id);

test("an OAuth code beside a description names its own error and speaks against no other of the login pages", () => {
  const text = "?error=invalid_request&error_description=attributes+required";
  expect(fit("oauth/invalid_request", text)?.name).toBe(1);
  expect(fit("oauth/attribute-mapping-errors", text)?.name).toBe(0);
  expect(fit("user-pools/NotAuthorizedException", text)?.name).toBe(-1);
});

test("an OAuth code alone speaks against the others", () => {
  expect(fit("oauth/attribute-mapping-errors", "error=invalid_request")?.name).toBe(-1);
});

test("the address tells errors of the login pages apart", () => {
  const said = "Required String parameter 'x' is not present";
  expect(fit("oauth/logout-errors", `GET /logout?client_id=1 ${said}`)?.service).toBe(1);
  expect(fit("oauth/logout-errors", `GET /oauth2/authorize?client_id=1 ${said}`)?.service).toBe(-1);
  expect(fit("oauth/redirect_mismatch", `GET /oauth2/authorize?client_id=1 ${said}`)?.service).toBe(1);
  expect(fit("oauth/logout-errors", said)?.service).toBe(0);
});
