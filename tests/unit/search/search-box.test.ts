import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { MatchList } from "../../../src/islands/search/MatchList.tsx";
import { Receipt } from "../../../src/islands/search/Receipt.tsx";
import { isBlock } from "../../../src/islands/search/use-entry.ts";
import { Unmatched } from "../../../src/islands/search/Unmatched.tsx";
import { SearchBox } from "../../../src/islands/SearchBox.tsx";
import { buildSearchIndex } from "../../../src/search/build-index.ts";
import { match } from "../../../src/search/match.ts";
import { readFacts } from "../../../src/search/read-facts.ts";
import { smallLibrary } from "../../support/search-library.ts";

const index = buildSearchIndex(smallLibrary);

test("the box is a labelled combobox with examples before anything runs in a browser", () => {
  const html = renderToString(h(SearchBox, null));
  expect(html).toContain('role="combobox"');
  expect(html).toContain('for="search-input"');
  expect(html.match(/search-example"/g)).toHaveLength(3);
  expect(html).not.toContain("style=");
});

test("a decided cause comes first, with its article and the questions as further ways", () => {
  const text = "Refresh Token has expired";
  const matches = match({ text, facts: readFacts(text), index });
  const html = renderToString(h(MatchList, { matches, index, active: 0, onActive: () => undefined }));
  expect(html).toContain('role="option" id="search-result-0" aria-selected="true"');
  expect(html).toContain("The text decides it");
  expect(html).toContain('href="/errors/user-pools/NotAuthorizedException/"');
  expect(html).toContain("Answer questions instead");
});

test("without a result the box says what was read and where to go", () => {
  const html = renderToString(h(Unmatched, { facts: readFacts("FancyNewException: qwertz") }));
  expect(html).toContain("FancyNewException");
  expect(html).toContain('href="/errors/"');
  expect(html).toContain('href="/first-ten-minutes/"');
});

test("the receipt names what was taken out", () => {
  expect(renderToString(h(Receipt, { receipt: [{ kind: "token", count: 2 }] }))).toContain("Taken out: token (2).");
});

test("several lines, or more than a line's worth, are shown as a block", () => {
  expect([isBlock("one line\n"), isBlock("two\nlines"), isBlock("x".repeat(301))]).toEqual([false, true, true]);
});
