import Fuse from "fuse.js";
import type { SearchIndex } from "./search-index.ts";
import { readTokens } from "./tokens.ts";

/** How well a text's words fit an article or a cause. */
export interface Ranked {
  kind: "article" | "cause";
  id: string;
  score: number;
  /** The share of the text's telling words that it has, 0 to 1. */
  coverage: number;
  /** The words that it has, most telling first. */
  shared: string[];
}

interface Document {
  kind: Ranked["kind"];
  id: string;
  strong: ReadonlySet<string>;
  weak: ReadonlySet<string>;
  norm: number;
}

interface Prepared {
  documents: Document[];
  rarity: ReadonlyMap<string, number>;
  words: Fuse<string>;
}

/** The most words of a text that are looked up. */
const MAX_WORDS = 60;
/** Mistyped words are looked for in short texts only: a paste is full of names that are no mistakes. */
const MAX_TYPED_WORDS = 16;
const MAX_CORRECTED = 6;

const prepared = new WeakMap<SearchIndex, Prepared>();

/**
 * Ranks articles and causes by the words that they share with a text, rare words counting most.
 * Fuse.js finds the words that are mistyped or not finished; words that the index does not know count for nothing.
 */
export function rankWords(text: string, index: SearchIndex): Ranked[] {
  const { documents, rarity, words } = prepare(index);
  const spelt = new Map(readTokens(text).map(({ stem, word }) => [stem, word]));
  const asked = weigh([...spelt.keys()].slice(0, MAX_WORDS), rarity, words);
  const total = [...asked].reduce((sum, [word, weight]) => sum + weight * (rarity.get(word) ?? 0), 0);
  if (total === 0) return [];
  return documents
    .map(({ kind, id, strong, weak, norm }) => {
      let score = 0;
      let had = 0;
      const shared: [string, number][] = [];
      for (const [word, weight] of asked) {
        const found = strong.has(word) ? 1 : weak.has(word) ? 0.5 : 0;
        if (found === 0) continue;
        const worth = weight * (rarity.get(word) ?? 0);
        score += found * worth;
        had += worth;
        shared.push([word, worth]);
      }
      return {
        kind,
        id,
        score: score / norm,
        coverage: had / total,
        shared: shared
          .filter(([word]) => word !== "not")
          .sort((a, b) => b[1] - a[1])
          .map(([word]) => spelt.get(word) ?? word),
      };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** The words that are looked up, with their weights: as typed, or the nearest word that the index knows. */
function weigh(
  asked: readonly string[],
  rarity: ReadonlyMap<string, number>,
  words: Fuse<string>,
): Map<string, number> {
  const weights = new Map<string, number>();
  let corrected = 0;
  for (const word of asked) {
    if (rarity.has(word)) weights.set(word, 1);
    else if (asked.length <= MAX_TYPED_WORDS && word.length >= 4 && corrected < MAX_CORRECTED) {
      corrected += 1;
      for (const { item, score = 1 } of words.search(word.slice(0, 32), { limit: 3 })) {
        if (score < 0.35 && !weights.has(item)) weights.set(item, 0.75 * (1 - score));
      }
    }
  }
  return weights;
}

function prepare(index: SearchIndex): Prepared {
  const known = prepared.get(index);
  if (known) return known;
  const documents = [
    ...index.articles.map((entry) => document("article", entry)),
    ...index.causes.map((entry) => document("cause", entry)),
  ];
  const counts = new Map<string, number>();
  for (const { strong, weak } of documents) {
    for (const word of [...strong, ...weak]) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const rarity = new Map([...counts].map(([word, count]) => [word, Math.log(1 + documents.length / count)]));
  const words = new Fuse([...counts.keys()], { threshold: 0.34, minMatchCharLength: 3, includeScore: true });
  const fresh = { documents, rarity, words };
  prepared.set(index, fresh);
  return fresh;
}

function document(kind: Document["kind"], entry: { id: string; strong: string; weak: string }): Document {
  const strong = new Set(entry.strong.split(" "));
  const weak = new Set(entry.weak.split(" "));
  // Long entries share words with everything: the square root keeps that advantage small.
  return { kind, id: entry.id, strong, weak, norm: Math.sqrt(40 + strong.size + 0.4 * weak.size) };
}
