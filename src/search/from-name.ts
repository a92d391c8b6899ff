import { candidate, type Match } from "./candidate.ts";
import { foldFacts } from "./fold-facts.ts";
import type { QueryReading } from "./query.ts";
import type { IndexedArticle } from "./search-index.ts";

/** The candidate for an article whose error the text names. */
export function fromName(article: IndexedArticle, { fits, index, treeFacts }: QueryReading): Match[] {
  const fit = fits.get(article.id);
  if (fit?.name !== 1) return [];
  const { article: home, answers, cause } = foldFacts(article, treeFacts(), index);
  const only = article.causes.length === 1 ? (article.causes[0] ?? null) : cause;
  const confidence = 0.62 + 0.06 * fit.service;
  return [candidate({ article: home, cause: only, confidence, answers, ground: { kind: "name" } }, index)];
}
