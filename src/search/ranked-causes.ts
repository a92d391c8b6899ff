import { candidate, type Match } from "./candidate.ts";
import type { QueryReading } from "./query.ts";
import { rankAmong } from "./rank.ts";
import type { IndexedArticle } from "./search-index.ts";

/** The most causes that are offered right behind an article. */
const MAX_CAUSES = 3;
/** What it counts to be the likeliest cause of an article; the last one gets nothing. */
const LIKELIHOOD = 0.12;
/** What the words have to say for a cause before it is offered. */
const LEAST = 0.2;

/** The causes of an article that the words of the text speak for, just behind the article itself. */
export function rankedCauses(
  article: IndexedArticle,
  confidence: number,
  answers: Record<string, string>,
  reading: QueryReading,
): Match[] {
  const { index, words, ranked } = reading;
  const worth = rankAmong(article.causes, words, index);
  return [...worth]
    .filter(([, score]) => score >= LEAST)
    .map(([cause, score]): [string, number] => [
      cause,
      score + LIKELIHOOD * (1 - article.causes.indexOf(cause) / article.causes.length),
    ])
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_CAUSES)
    .map(([cause, score], place) => {
      const own = ranked.find(({ kind, id }) => kind === "cause" && id === cause);
      return candidate(
        {
          article,
          cause,
          confidence: confidence - 0.02 - 0.02 * place - 0.1 * (1 - Math.min(1, score)),
          answers,
          ground: { kind: "words", words: own?.shared().slice(0, 4) ?? [] },
        },
        index,
      );
    });
}
