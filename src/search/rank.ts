import Fuse from "fuse.js";
import { documentsOf, type Document } from "./documents.ts";
import { readAsked, type AskedWords, type Vocabulary } from "./read-asked.ts";
import type { SearchIndex } from "./search-index.ts";

/** How well a text's words fit an article or a cause. */
export interface Ranked {
  kind: "article" | "cause";
  id: string;
  score: number;
  /** The share of the text's telling words that it has, 0 to 1. */
  coverage: number;
  /** The words that it shares with the text, most telling first. */
  shared: () => string[];
}

interface Prepared extends Vocabulary {
  documents: Document[];
  /** The places of the entries that have a word, or two words side by side. */
  byWord: ReadonlyMap<string, readonly number[]>;
  byPair: ReadonlyMap<string, readonly number[]>;
  rarity: ReadonlyMap<string, number>;
}

/** What a word counts that is akin to one of the text. */
const KINSHIP = 0.3;
/** What two words side by side count besides, as in the text so in the entry. */
const PAIR = 0.35;
/** What an entry takes from the best of those that it belongs with: an article from its causes, a cause from its articles. */
const COMPANY = { article: 0.35, cause: 0.2 };
/** What a word counts that the index does not know, where a phrase is compared with a text. */
const STRANGE = 4;
/** What is left of a phrase's likeness where one of the two says "not". */
const OPPOSITE = 0.6;
/** The score that half decides among the causes of one article. */
const ENOUGH = 14;

const prepared = new WeakMap<SearchIndex, Prepared>();

/**
 * Ranks articles and causes by the words that they share with a text, rare words counting most, words that stand side by
 * side in both counting more, words that are merely akin less. Fuse.js finds the words that are mistyped or not finished;
 * words that the index does not know count for nothing.
 */
export function rankWords(text: string, index: SearchIndex): Ranked[] {
  const known = prepare(index);
  const asked = readAsked(text, known);
  const scores = scoreAll(asked, known);
  const company = companyOf(scores, known.documents, index);
  return known.documents
    .flatMap((document, place) => {
      const own = scores[place] ?? 0;
      if (own === 0) return [];
      const score = own + COMPANY[document.kind] * (company[place] ?? 0);
      return [{ ...describe(document, asked, known), score }];
    })
    .sort((a, b) => b.score - a.score);
}

/**
 * How much more the words of a text speak for each of some causes than for the least fitting of them, 0 to below 1.
 * Words that all of them have speak for none.
 */
export function rankAmong(causes: readonly string[], text: string, index: SearchIndex): Map<string, number> {
  const known = prepare(index);
  const scores = scoreAll(readAsked(text, known), known);
  const own = known.documents.flatMap(({ kind, id }, place): [string, number][] =>
    kind === "cause" && causes.includes(id) ? [[id, scores[place] ?? 0]] : [],
  );
  const least = Math.min(...own.map(([, score]) => score));
  return new Map(own.map(([id, score]) => [id, (score - least) / (score - least + ENOUGH)]));
}

/** An entry whose title or search phrase a text comes near to. */
export interface RankedPhrase {
  kind: Ranked["kind"];
  id: string;
  /** How much the phrase and the text are the same, both ways: 1 when they are. */
  likeness: number;
  /** How many telling words the phrase has. */
  words: number;
}

/** For each entry that shares a word with a typed text: how nearly its title or one of its search phrases is the text. */
export function rankPhrases(text: string, index: SearchIndex): RankedPhrase[] {
  const known = prepare(index);
  const asked = readAsked(text, known);
  const rare = (word: string): number => known.rarity.get(word) ?? 0;
  let all = STRANGE * asked.strange;
  for (const [word, { weight }] of asked.words) all += weight * rare(word);
  const near = new Set([...asked.words.keys()].flatMap((word) => known.byWord.get(word) ?? []));
  return [...near].flatMap((place) => {
    const { kind, id, phrases = [] } = known.documents[place] ?? {};
    if (kind === undefined || id === undefined) return [];
    let best = { likeness: 0, words: 0 };
    for (const phrase of phrases) {
      const found = likeness(phrase, asked, rare, all);
      if (found > best.likeness) best = { likeness: found, words: phrase.size };
    }
    return [{ kind, id, ...best }];
  });
}

/** The score of each entry by its own words. */
function scoreAll({ words, pairs }: AskedWords, { documents, byWord, byPair, rarity }: Prepared): Float64Array {
  const scores = new Float64Array(documents.length);
  const rare = (word: string): number => rarity.get(word) ?? 0;
  for (const [word, { weight, kin }] of words) {
    const best = new Map<number, number>();
    for (const one of [word, ...kin]) {
      const value = weight * (one === word ? rare(word) : KINSHIP * Math.min(rare(word), rare(one)));
      for (const place of byWord.get(one) ?? [])
        best.set(place, Math.max(best.get(place) ?? 0, value * (documents[place]?.worth.get(one) ?? 0)));
    }
    for (const [place, value] of best) scores[place] = (scores[place] ?? 0) + value;
  }
  for (const pair of pairs) {
    const [first = "", second = ""] = pair.split(" ");
    const value = PAIR * (rare(first) + rare(second));
    for (const place of byPair.get(pair) ?? []) scores[place] = (scores[place] ?? 0) + value;
  }
  return scores;
}

function describe({ kind, id, worth }: Document, asked: AskedWords, { rarity }: Prepared): Omit<Ranked, "score"> {
  const rare = (word: string): number => rarity.get(word) ?? 0;
  let total = 0;
  let had = 0;
  for (const [word, { weight }] of asked.words) {
    total += weight * rare(word);
    if (worth.has(word)) had += weight * rare(word);
  }
  return {
    kind,
    id,
    coverage: total === 0 ? 0 : Math.min(1, had / total),
    shared: () =>
      [...asked.words.keys()]
        .filter((word) => word !== "not" && worth.has(word))
        .sort((a, b) => rare(b) * (worth.get(b) ?? 0) - rare(a) * (worth.get(a) ?? 0))
        .map((word) => asked.spelt.get(word) ?? word),
  };
}

/** How much a phrase and the words of a text are the same, both ways, by rarity: 1 when they are. `all` is what the text's words are worth. */
function likeness(
  phrase: ReadonlySet<string>,
  { words }: AskedWords,
  rare: (word: string) => number,
  all: number,
): number {
  let own = 0;
  let common = 0;
  for (const word of phrase) {
    own += rare(word);
    common += (words.get(word)?.weight ?? 0) * rare(word);
  }
  if (common === 0) return 0;
  const turned = phrase.has("not") === words.has("not") ? 1 : OPPOSITE;
  return turned * (common / own) * Math.min(1, common / all);
}

/** For each entry the best score among those that it belongs with. */
function companyOf(scores: Float64Array, documents: readonly Document[], index: SearchIndex): Float64Array {
  const causes = new Map(documents.flatMap(({ kind, id }, place) => (kind === "cause" ? [[id, place] as const] : [])));
  const best = new Float64Array(documents.length);
  index.articles.forEach((article, place) => {
    for (const id of article.causes) {
      const cause = causes.get(id);
      if (cause === undefined) continue;
      best[place] = Math.max(best[place] ?? 0, scores[cause] ?? 0);
      best[cause] = Math.max(best[cause] ?? 0, scores[place] ?? 0);
    }
  });
  return best;
}

function prepare(index: SearchIndex): Prepared {
  const before = prepared.get(index);
  if (before) return before;
  const documents = documentsOf(index);
  const byWord = placesBy(documents, ({ worth }) => worth.keys());
  const rarity = new Map([...byWord].map(([word, { length }]) => [word, Math.log(1 + documents.length / length)]));
  const fresh = {
    documents,
    byWord,
    byPair: placesBy(documents, ({ pairs }) => pairs),
    rarity,
    has: (word: string) => rarity.has(word),
    near: new Fuse([...byWord.keys()], { threshold: 0.34, minMatchCharLength: 3, includeScore: true }),
  };
  prepared.set(index, fresh);
  return fresh;
}

function placesBy(
  documents: readonly Document[],
  keys: (document: Document) => Iterable<string>,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  documents.forEach((document, place) => {
    for (const key of keys(document)) {
      const list = places.get(key);
      if (list) list.push(place);
      else places.set(key, [place]);
    }
  });
  return places;
}
