import { candidate, type Match } from "./candidate.ts";
import { foldFacts } from "./fold-facts.ts";
import { homeOf } from "./home-of.ts";
import type { QueryReading } from "./query.ts";
import { rankPhrases } from "./rank.ts";
import { squash } from "./squash.ts";

/** The longest text that can be a phrase for search, in characters. */
const MAX_TYPED = 110;
/** From here on a title or search phrase is the text, but for a small word. */
const ALIKE = 0.8;
/** From here on it is the text. */
const SAME = 0.97;
/** The fewest words of a phrase that say more than a wording which is a part of the text. */
const MIN_WORDS = 3;

/**
 * Candidates for a typed text that is a title or a search phrase. An article found so is meant; a cause is likely only,
 * as people search with what they suspect.
 */
export function fromPhrase(reading: QueryReading): Match[] {
  const { text, index, fits, hits } = reading;
  const typed = text.trim();
  if (typed.length > MAX_TYPED || typed.includes("\n")) return [];
  const covered = Math.max(0, ...hits.map(({ length, nearness }) => length * nearness)) / (squash(typed).length || 1);
  return rankPhrases(typed, index)
    .filter(({ likeness }) => likeness >= ALIKE)
    .flatMap(({ kind, id, likeness, words }) => {
      const article = homeOf(kind, id, reading);
      const fit = article && fits.get(article.id);
      // The same name in the other service is another error.
      if (kind === "article" && fit?.name === 1 && fit.service === -1) return [];
      // Where a wording of the same article stands in the text, or the name of another error, that says more.
      const said = hits.some((hit) => hit.article === article);
      const exact = likeness >= SAME && words >= MIN_WORDS && covered < 0.8 && !said && fit?.name !== -1;
      const confidence = kind === "cause" ? 0.78 * likeness : exact ? 0.92 : 0.84 * likeness;
      const folded = article && foldFacts(article, reading.treeFacts(), index);
      return [
        candidate(
          {
            article,
            cause: kind === "cause" ? id : null,
            confidence,
            answers: folded?.article === article ? folded.answers : {},
            ground: { kind: "phrase" },
          },
          index,
        ),
      ];
    });
}
