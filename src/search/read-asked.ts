import type Fuse from "fuse.js";
import { pairsOf } from "./documents.ts";
import { KIN } from "./synonyms.ts";
import { readTokens, stem } from "./tokens.ts";

/** A word that is looked up: what it counts, and the words that are akin to it. */
interface Asked {
  weight: number;
  kin: readonly string[];
}

/** The words of a text, as they are looked up. */
export interface AskedWords {
  words: ReadonlyMap<string, Asked>;
  /** Words side by side, or with one word between. */
  pairs: ReadonlySet<string>;
  /** How a stem is written in the text. */
  spelt: ReadonlyMap<string, string>;
  /** How many words the index does not know. */
  strange: number;
}

/** The words that an index knows. */
export interface Vocabulary {
  has: (word: string) => boolean;
  /** Finds words that are nearly a word. */
  near: Fuse<string>;
}

/** The most words of a text that are looked up. */
const MAX_WORDS = 60;
/** Mistyped words are looked for in short texts only: a paste is full of names that are no mistakes. */
const MAX_TYPED_WORDS = 16;
const MAX_CORRECTED = 6;

/** Cuts a text into the words to look up: as typed, or the nearest words that the index knows. */
export function readAsked(text: string, { has, near }: Vocabulary): AskedWords {
  const tokens = readTokens(text);
  const order = tokens.map(({ stem }) => stem).slice(0, 2 * MAX_WORDS);
  const each = [...new Set(order)].slice(0, MAX_WORDS);
  const spelt = new Map(tokens.map(({ stem, word }) => [stem, word]));
  const words = new Map<string, Asked>();
  let corrected = 0;
  for (const word of each) {
    if (has(word)) words.set(word, { weight: 1, kin: akin.get(word) ?? [] });
    else if (each.length <= MAX_TYPED_WORDS && word.length >= 4 && corrected < MAX_CORRECTED) {
      corrected += 1;
      // A long word is a name in camelCase: one that is nearly it is another name, and its parts are looked up besides.
      const far = word.length > 14 ? 0.15 : 0.35;
      for (const { item, score = 1 } of near.search(word.slice(0, 32), { limit: 3 })) {
        if (score >= far || words.has(item)) continue;
        words.set(item, { weight: 0.75 * (1 - score), kin: [] });
        spelt.set(item, spelt.get(word) ?? word);
      }
    }
  }
  const pairs = new Set([...pairsOf(order), ...order.slice(2).map((word, at) => `${order[at] ?? ""} ${word}`)]);
  return { words, pairs, spelt, strange: each.filter((word) => !has(word)).length };
}

/** The stems that are akin to a stem. */
const akin: ReadonlyMap<string, readonly string[]> = kinship();

function kinship(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const group of KIN) {
    const stems = group.split(" ").map(stem);
    for (const one of stems) found.set(one, [...(found.get(one) ?? []), ...stems.filter((other) => other !== one)]);
  }
  return found;
}
