import { maskSecrets } from "../lib/mask-secrets.ts";
import type { RealCase } from "../schemas/case.ts";
import { articlesOf, type Entry, type Library } from "../schemas/library.ts";
import type { Match } from "../search/candidate.ts";
import { match } from "../search/match.ts";
import { readFacts } from "../search/read-facts.ts";
import type { SearchIndex } from "../search/search-index.ts";

/** One real case, as far as the search is measured with it. */
export type SearchCase = Pick<Entry<Pick<RealCase, "paste" | "typed" | "exception" | "causes">>, "id" | "data">;

/** A share of cases that found what they should, among those that could. */
export interface Figure {
  hits: number;
  of: number;
}

export interface Miss {
  id: string;
  way: "paste" | "typed";
  what: "article" | "cause";
  /** What would have been right. */
  wanted: string[];
  /** What came first. */
  found: string;
  text: string;
}

export type Figures = Record<string, Figure>;

/**
 * Searches for every case by its paste and by its typed query, and counts how often the right article and the right
 * cause come first or among the first three. Cases whose article or cause does not exist in the library are passed over.
 */
export function bench(
  cases: readonly SearchCase[],
  library: Library,
  index: SearchIndex,
): { figures: Figures; misses: Miss[] } {
  const figures: Figures = {};
  const misses: Miss[] = [];
  const known = new Set(library.causes.map(({ id }) => id));
  for (const { id, data } of cases) {
    const wantedCauses = data.causes.filter((cause) => known.has(cause));
    const wantedArticles = articlesFor(data.exception, wantedCauses, library);
    for (const way of ["paste", "typed"] as const) {
      const { text } = maskSecrets(data[way]);
      const matches = match({ text, facts: readFacts(text), index });
      for (const [what, wanted] of [
        ["article", wantedArticles],
        ["cause", wantedCauses],
      ] as const) {
        if (wanted.length === 0) continue;
        const place = rankOf(matches, what, wanted);
        count(figures, `${way} ${what} top-1`, place === 0);
        count(figures, `${way} ${what} top-3`, place >= 0 && place < 3);
        if (place !== 0) {
          const first = matches[0];
          misses.push({
            id,
            way,
            what,
            wanted: [...wanted],
            found: `${first?.error ?? "nothing"} ${first?.cause ?? ""} (place ${String(place + 1)})`,
            text,
          });
        }
      }
    }
  }
  return { figures, misses };
}

/** The articles that are right for a case: the one of its error, and those that tell its cause apart. */
function articlesFor(exception: string, causes: readonly string[], library: Library): string[] {
  return articlesOf(library)
    .filter(({ id, data }) => {
      const name = id.replace(/^.*\//, "");
      const named = "status" in data && new RegExp(`(?<![A-Za-z])${name}(?![A-Za-z])`).test(exception);
      return named || data.apart.some(({ cause }) => causes.includes(cause));
    })
    .map(({ id }) => id);
}

/** The place of the first right candidate among different articles or causes, from 0; -1 when there is none. */
function rankOf(matches: readonly Match[], what: "article" | "cause", wanted: readonly string[]): number {
  const seen = new Set<string>();
  for (const { error, cause } of matches) {
    const id = what === "article" ? error : cause;
    if (id === null) continue;
    if (wanted.includes(id)) return seen.size;
    seen.add(id);
  }
  return -1;
}

function count(figures: Figures, name: string, hit: boolean): void {
  const figure = (figures[name] ??= { hits: 0, of: 0 });
  figure.of += 1;
  if (hit) figure.hits += 1;
}
