import type { Article } from "../schemas/article.ts";
import { articlesOf, type Entry, type Library } from "../schemas/library.ts";
import { leadsToCause } from "./leads-to-cause.ts";
import { articleLink, causeLink, type Link } from "./links.ts";

/** An error or symptom, and the causes that are at home there. */
export interface CauseGroup {
  article: Link;
  kind: "error" | "symptom";
  causes: (Link & { also: Link[] })[];
}

/**
 * All causes, each once: under the article in whose table it stands highest, in the order of that table.
 * `also` names the other articles that lead to it. Errors come before symptoms, long groups before short ones.
 */
export function causesByArticle(library: Library): CauseGroup[] {
  const articles = articlesOf(library);
  const homes = new Map<
    string,
    { group: CauseGroup; ranked: { rank: number; cause: CauseGroup["causes"][number] }[] }
  >();
  for (const { id } of library.causes) {
    const leading = articles
      .filter(({ data }) => leadsToCause(data.tree, id))
      .sort((a, b) => rankOf(a, id) - rankOf(b, id));
    const [home, ...others] = leading;
    if (!home) continue;
    const kind = "status" in home.data ? "error" : "symptom";
    const known = homes.get(home.id) ?? {
      group: { article: articleLink(library, home.id), kind, causes: [] },
      ranked: [],
    };
    known.ranked.push({
      rank: rankOf(home, id),
      cause: { ...causeLink(library, id), also: others.map((article) => articleLink(library, article.id)) },
    });
    homes.set(home.id, known);
  }
  return [...homes.values()]
    .map(({ group, ranked }) => ({
      ...group,
      causes: ranked.sort((a, b) => a.rank - b.rank).map(({ cause }) => cause),
    }))
    .sort((a, b) => (a.kind === b.kind ? b.causes.length - a.causes.length : a.kind === "error" ? -1 : 1));
}

function rankOf({ data }: Entry<Article>, causeId: string): number {
  const rank = data.apart.findIndex(({ cause }) => cause === causeId);
  return rank < 0 ? data.apart.length : rank;
}
