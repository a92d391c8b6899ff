import { candidate, type Match } from "./candidate.ts";
import { foldFacts } from "./fold-facts.ts";
import type { QueryReading } from "./query.ts";
import { rankedCauses } from "./ranked-causes.ts";
import type { IndexedArticle } from "./search-index.ts";

/** The candidate for an article whose error the text names; behind it the causes that the other words speak for. */
export function fromName(article: IndexedArticle, reading: QueryReading): Match[] {
  const { fits, index, ranked, treeFacts } = reading;
  const fit = fits.get(article.id);
  if (fit?.name !== 1) return [];
  const { article: home, answers, cause } = foldFacts(article, treeFacts(), index);
  const only = article.causes.length === 1 ? (article.causes[0] ?? null) : cause;
  // Of articles of one name in several services the one with the other words of the text comes first.
  const own = ranked.find(({ kind, id }) => kind === "article" && id === article.id)?.score ?? 0;
  const confidence = 0.62 + 0.06 * fit.service + (0.05 * own) / (ranked[0]?.score ?? 1);
  const ground = { kind: "name" } as const;
  const named = candidate({ article: home, cause: only, confidence, answers, ground }, index);
  return only === null ? [named, ...rankedCauses(home, confidence, answers, reading)] : [named];
}
