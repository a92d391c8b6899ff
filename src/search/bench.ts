import type { Library } from "../schemas/library.ts";
import { articlesOf } from "../schemas/library.ts";
import { maskSecrets } from "../lib/mask-secrets.ts";
import type { Match } from "./candidate.ts";
import { match } from "./match.ts";
import { readFacts } from "./read-facts.ts";
import type { SearchIndex } from "./search-index.ts";

/** One real case, as far as it is measured with. */
export interface Case {
  id: string;
  paste: string;
  typed: string;
  exception: string;
  cause_key: string;
}

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

/** Parses lines of JSON. @throws SyntaxError when a line is no JSON. */
export function readCases(lines: string): Case[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Case);
}

/**
 * Searches for every case by its paste and by its typed query, and counts how often the right article and the right
 * cause come first or among the first three. Cases whose article or cause does not exist in the library are passed over.
 * `causes` names the right causes by `cause_key`.
 */
export function bench(
  cases: readonly Case[],
  library: Library,
  index: SearchIndex,
  causes: Readonly<Record<string, readonly string[]>>,
): { figures: Figures; misses: Miss[] } {
  const figures: Figures = {};
  const misses: Miss[] = [];
  const known = new Set(library.causes.map(({ id }) => id));
  for (const real of cases) {
    const wantedCauses = (causes[real.cause_key] ?? []).filter((id) => known.has(id));
    const wantedArticles = articlesFor(real, wantedCauses, library);
    for (const way of ["paste", "typed"] as const) {
      const { text } = maskSecrets(real[way]);
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
            id: real.id,
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

/** The articles that are right for a case: the one of its error; without one, those that tell its cause apart. */
function articlesFor({ exception }: Case, causes: readonly string[], library: Library): string[] {
  const named = library.errors.filter(({ id }) => {
    const name = id.replace(/^.*\//, "");
    return new RegExp(`(?<![A-Za-z])${name}(?![A-Za-z])`).test(exception);
  });
  const telling = articlesOf(library).filter(({ data }) => data.apart.some(({ cause }) => causes.includes(cause)));
  const both = named.filter((article) => telling.includes(article));
  const right = both.length > 0 ? both : named.length > 0 ? named : telling;
  return right.map(({ id }) => id);
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
