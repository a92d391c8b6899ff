import { candidate, type Match } from "./candidate.ts";
import { foldFacts } from "./fold-facts.ts";
import type { QueryReading } from "./query.ts";
import type { IndexedArticle } from "./search-index.ts";

/** The candidate for an article whose error the text names, or, where it names none, whose HTTP status it has. */
export function fromName(article: IndexedArticle, { fits, index, treeFacts }: QueryReading): Match[] {
  const fit = fits.get(article.id);
  if (!fit || (fit.name !== 1 && !fit.status)) return [];
  const { article: home, answers, cause } = foldFacts(article, treeFacts(), index);
  const only = article.causes.length === 1 ? (article.causes[0] ?? null) : cause;
  const kind = fit.name === 1 ? "name" : "status";
  const confidence = (kind === "name" ? 0.62 : 0.42) + 0.06 * fit.service;
  return [candidate({ article: home, cause: only, confidence, answers, ground: { kind } }, index)];
}
