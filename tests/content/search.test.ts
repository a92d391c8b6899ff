import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { articlesOf } from "../../src/schemas/library.ts";
import type { Figures } from "../../src/proof/bench.ts";
import { prove } from "../../src/proof/prove.ts";
import { buildSearchIndex } from "../../src/search/build-index.ts";
import type { Match } from "../../src/search/candidate.ts";
import { match } from "../../src/search/match.ts";
import { readFacts } from "../../src/search/read-facts.ts";
import { PLACEHOLDER, squashPattern } from "../../src/search/squash.ts";
import { loadLibrary } from "../support/library.ts";

const CASES = join(process.cwd(), "tests/fixtures/cases");
const read = (name: string): string => readFileSync(join(CASES, name), "utf8");

const library = await loadLibrary();
const index = buildSearchIndex(library);
const find = (text: string): Match[] => match({ text, facts: readFacts(text), index });
const titles = new Map(articlesOf(library).map(({ id, data }) => [id, data.title]));

/** An id, a name or a number that a placeholder may stand for. */
const FILLED = "1example23456789";

const wordings = articlesOf(library).flatMap(({ id, data }) =>
  data.messages.flatMap(({ id: message, text, wordings, operations, causes }) =>
    [text, ...wordings].map((wording) => ({ id, message, wording, operation: operations[0], causes })),
  ),
);

/** The wording as it reaches a person: with the error's name, and in the form that names the operation, if it has one. */
function asPasted(id: string, wording: string, operation: string | undefined): string {
  const said = wording.replace(PLACEHOLDER, FILLED);
  const name = id.replace(/^.*\//, "");
  if (!/^(?:user-pools|identity-pools|oauth|aws)\//.test(id)) return said;
  if (!name.endsWith("Exception")) return said.toLowerCase().includes(name.toLowerCase()) ? said : `${name}: ${said}`;
  return operation
    ? `An error occurred (${name}) when calling the ${operation} operation: ${said}`
    : `${name}: ${said}`;
}

const fixedPart = (wording: string): string => squashPattern(wording).join("");

describe("each wording finds its article, and its cause where it has only one", () => {
  test.each(wordings.map((one) => [`${one.id} ${one.message}: ${one.wording}`, one] as const))("%s", (_, one) => {
    const first = find(asPasted(one.id, one.wording, one.operation))[0];
    // Where a symptom and an error have the same wording, or a tree hands it on, either may come first.
    const rivals = wordings.filter(({ wording }) => fixedPart(wording) === fixedPart(one.wording));
    const names = rivals.map(({ id }) => titles.get(id));
    const causes = new Set(rivals.flatMap(({ causes }) => causes));
    expect(
      names.includes(titles.get(first?.error ?? "")) || causes.has(first?.cause ?? ""),
      first?.error ?? "nothing",
    ).toBe(true);
    if (causes.size === 1) expect(first?.cause).toBe(one.causes[0]);
  });
});

describe("each article is found by its own title", () => {
  test.each([...titles])("%s", (id, title) => {
    const found = find(title)
      .slice(0, 3)
      .map(({ error }) => titles.get(error ?? ""));
    expect(found, id).toContain(title);
  });
});

/** The least share, in percent, of each set of cases; "most asked" is the most that the median walk may ask. */
const floors = JSON.parse(read("floor.json")) as { ids: string; cases: string; floor: Record<string, number> }[];

describe.each(floors)("real cases: $cases", ({ ids, floor }) => {
  const cases = library.cases.filter(({ id }) => new RegExp(ids).test(id));
  const { search, walks, arrived, medianAsked } = prove({ ...library, cases }, index);
  const figures: Figures = { ...search, "walk arrives": { hits: arrived, of: walks.length } };
  const { "most asked": mostAsked, ...shares } = floor;

  test.each(Object.entries(shares))("%s stays at %d percent or above", (name, least) => {
    const figure = figures[name];
    expect(figure && (100 * figure.hits) / figure.of).toBeGreaterThanOrEqual(least);
  });

  test(`half of the walks ask at most ${mostAsked} questions`, () => {
    expect(medianAsked).toBeLessThanOrEqual(mostAsked ?? 0);
  });
});

test("the index stays small enough to be read at the first touch", () => {
  expect(brotliCompressSync(JSON.stringify(index)).length).toBeLessThan(130_000);
});
