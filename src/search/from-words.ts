import { candidate, type Match } from "./candidate.ts";
import { foldFacts } from "./fold-facts.ts";
import type { QueryReading } from "./query.ts";
import type { Ranked } from "./rank.ts";
import type { IndexedArticle, SearchIndex } from "./search-index.ts";
import { squash } from "./squash.ts";

/** The most entries that are candidates by their words alone, besides those whose title the text holds. */
const MAX_BY_WORDS = 12;
/** A shorter title is an ordinary phrase. In squashed characters. */
const MIN_TITLE = 14;

/** Candidates by the words that they share with the text. A name, status or wording that is known lifts its article's causes. */
export function fromWords(reading: QueryReading): Match[] {
  const { ranked, index, text } = reading;
  const top = ranked[0]?.score ?? 1;
  const titles = titlesOf(index);
  const squashed = squash(text.slice(0, 400));
  const isTitled = ({ kind, id }: Ranked): boolean => {
    const title = titles.get(`${kind} ${id}`) ?? "";
    return title.length >= MIN_TITLE && squashed.includes(title);
  };
  const offered = ranked.filter((one, place) => place < MAX_BY_WORDS || isTitled(one));
  return offered.flatMap((one) => {
    const { kind, id, score, coverage, shared } = one;
    const article = homeOf(one, reading);
    if (!article && coverage < 0.2) return [];
    const fit = article ? reading.fits.get(article.id) : undefined;
    // The same name in the other service is another error.
    if (kind === "article" && fit?.name === 1 && fit.service === -1) return [];
    const name = fit?.name ?? 0;
    const lift = article ? { "1": 0.1, "0": 0, "-1": -0.12 }[`${name}`] : -0.05;
    const folded = article && foldFacts(article, reading.treeFacts(), index);
    return [
      candidate(
        {
          article,
          cause: kind === "cause" ? id : null,
          confidence: isTitled(one) ? 0.75 : 0.12 + 0.42 * coverage * (score / top) + lift,
          answers: folded?.article === article ? folded.answers : {},
          ground: { kind: "words", words: shared.slice(0, 4) },
        },
        index,
      ),
    ];
  });
}

/** The article in which an entry stands: of several, the one that fits the text best. */
function homeOf({ kind, id }: Ranked, { index, fits, hits, ranked }: QueryReading): IndexedArticle | null {
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
  return homes.sort((a, b) => worth(b) - worth(a))[0] ?? null;
}

const known = new WeakMap<SearchIndex, ReadonlyMap<string, string>>();

/** Squashed titles by `article <id>` and `cause <id>`. */
function titlesOf(index: SearchIndex): ReadonlyMap<string, string> {
  const before = known.get(index);
  if (before) return before;
  const titles = new Map([
    ...index.articles.map(({ id, title }) => [`article ${id}`, squash(title)] as const),
    ...index.causes.map(({ id, title }) => [`cause ${id}`, squash(title)] as const),
  ]);
  known.set(index, titles);
  return titles;
}
