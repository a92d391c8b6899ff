import { candidate, type Match } from "./candidate.ts";
import { foldFacts } from "./fold-facts.ts";
import { homeOf } from "./home-of.ts";
import { edgesOf, isWhole, type Edges } from "./is-whole.ts";
import type { QueryReading } from "./query.ts";
import type { Ranked } from "./rank.ts";
import { rankedCauses } from "./ranked-causes.ts";
import type { SearchIndex } from "./search-index.ts";
import { findPattern, squash, squashWithPlaces } from "./squash.ts";

/** The most entries that are candidates by their words alone, besides those whose title the text holds. */
const MAX_BY_WORDS = 12;
/** A shorter title is an ordinary phrase. In squashed characters. */
const MIN_TITLE = 14;

/** Candidates by the words that they share with the text. A name, status or wording that is known lifts its article's causes. */
export function fromWords(reading: QueryReading): Match[] {
  const { ranked, index, text } = reading;
  const top = ranked[0]?.score ?? 1;
  const titles = titlesOf(index);
  const squashed = squashWithPlaces(text.slice(0, 400));
  const isTitled = ({ kind, id }: Ranked): boolean => {
    const title = titles.get(`${kind} ${id}`);
    if (!title || title.text.length < MIN_TITLE) return false;
    return findPattern(squashed.text, [title.text], (start, end) => isWhole(squashed, start, end, title.edges)) >= 0;
  };
  const strength = Math.max(0, ...ranked.slice(0, 3).map(({ coverage }) => coverage));
  const narrowed = ranked.find(({ kind }) => kind === "article");
  const offered = ranked.filter((one, place) => place < MAX_BY_WORDS || isTitled(one));
  return offered.flatMap((one) => {
    const { kind, id, score, coverage, shared } = one;
    const article = homeOf(kind, id, reading);
    if (!article && coverage < 0.2) return [];
    const fit = article ? reading.fits.get(article.id) : undefined;
    // The same name in the other service is another error.
    if (kind === "article" && fit?.name === 1 && fit.service === -1) return [];
    const name = fit?.name ?? 0;
    const lift = article ? { "1": 0.1, "0": 0, "-1": -0.12 }[`${name}`] : -0.05;
    const folded = article && foldFacts(article, reading.treeFacts(), index);
    const answers = folded?.article === article ? folded.answers : {};
    const confidence = Math.max(
      isTitled(one) && name === 0 ? 0.75 : 0,
      0.12 + 0.42 * Math.sqrt(strength * coverage) * (score / top) + lift,
    );
    const ground = { kind: "words", words: shared().slice(0, 4) } as const;
    return [
      candidate({ article, cause: kind === "cause" ? id : null, confidence, answers, ground }, index),
      ...(one === narrowed && article ? rankedCauses(article, confidence, answers, reading) : []),
    ];
  });
}

interface Title {
  /** Squashed. */
  text: string;
  edges: Edges;
}

const known = new WeakMap<SearchIndex, ReadonlyMap<string, Title>>();

/** Titles by `article <id>` and `cause <id>`. */
function titlesOf(index: SearchIndex): ReadonlyMap<string, Title> {
  const before = known.get(index);
  if (before) return before;
  const read = (title: string): Title => ({ text: squash(title), edges: edgesOf(title) });
  const titles = new Map([
    ...index.articles.map(({ id, title }) => [`article ${id}`, read(title)] as const),
    ...index.causes.map(({ id, title }) => [`cause ${id}`, read(title)] as const),
  ]);
  known.set(index, titles);
  return titles;
}
