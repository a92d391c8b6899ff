import type { QueryReading } from "./query.ts";
import type { Ranked } from "./rank.ts";
import type { IndexedArticle } from "./search-index.ts";

/** The article in which an entry stands: of several, the one that fits the text best. */
export function homeOf(
  kind: Ranked["kind"],
  id: string,
  { index, fits, hits, ranked }: QueryReading,
): IndexedArticle | null {
  const top = ranked[0]?.score ?? 1;
  const worth = (article: IndexedArticle): number => {
    const fit = fits.get(article.id);
    const hit = hits.some((one) => one.article === article) ? 5 : 0;
    const words = ranked.find((one) => one.kind === "article" && one.id === article.id)?.score ?? 0;
    return (fit?.name ?? 0) * 10 + hit + words / top;
  };
  const homes = index.articles.filter((article) =>
    kind === "article" ? article.id === id : article.causes.includes(id),
  );
  if (homes.length < 2) return homes[0] ?? null;
  return (
    homes.map((article) => ({ article, worth: worth(article) })).sort((a, b) => b.worth - a.worth)[0]?.article ?? null
  );
}
