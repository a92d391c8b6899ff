import { edgesOf, isWhole, type Edges } from "./is-whole.ts";
import { findPattern, squash, squashPattern, squashWithPlaces } from "./squash.ts";
import type { IndexedArticle, IndexedMessage, SearchIndex } from "./search-index.ts";

/** A wording of the index that stands in a text. */
export interface Hit {
  article: IndexedArticle;
  message: IndexedMessage;
  /** The wording that fitted. */
  wording: string;
  /** How much of the wording is fixed text, in squashed characters: the more, the more it says. */
  length: number;
  /** Where it stands in the squashed text. */
  at: number;
  /** How much of the wording the text has: 1 for all of it in order, less when it is only near. */
  nearness: number;
}

interface Pattern {
  article: IndexedArticle;
  message: IndexedMessage;
  wording: string;
  pieces: string[];
  length: number;
  edges: Edges;
  /** All runs of three characters in it. */
  triples: readonly string[];
}

/** Below this a wording is an ordinary phrase: it has to be the whole message, not a part of a text. */
const MIN_PART_LENGTH = 13;

const compiled = new WeakMap<SearchIndex, Pattern[]>();

/**
 * Finds the wordings that a text holds, whatever the case, dots, quotes, line breaks and ids in it; longest first.
 * A wording inside of a longer word is none.
 * Of two wordings in one place of one article only the longer counts.
 * `message` is the text's own message, if it could be told: short wordings have to be all of it.
 */
export function findWordings(text: string, message: string, index: SearchIndex): Hit[] {
  const squashed = squashWithPlaces(text);
  const whole = new Set([squashed.text, squash(message)]);
  const hits: Hit[] = [];
  for (const pattern of patternsOf(index)) {
    const { pieces, length } = pattern;
    const short = length < MIN_PART_LENGTH;
    if (short && !whole.has(pieces.join(""))) continue;
    const at =
      short || whole.has(pieces.join(""))
        ? 0
        : findPattern(squashed.text, pieces, (start, end) => isWhole(squashed, start, end, pattern.edges));
    if (at >= 0)
      hits.push({
        article: pattern.article,
        message: pattern.message,
        wording: pattern.wording,
        length,
        at,
        nearness: 1,
      });
  }
  hits.sort((a, b) => b.length - a.length);
  return hits.filter(
    (hit, i) =>
      !hits.some(
        (other, j) =>
          j < i &&
          other.article === hit.article &&
          (other.message === hit.message || (hit.at >= other.at - hit.length && hit.at <= other.at + other.length)),
      ),
  );
}

/**
 * The share of a wording's letters that a line must have to count as a variant of it: less for a typed query,
 * more for a line of a paste, which has many words of its own. Chosen with the real cases.
 */
const MIN_NEARNESS = { typed: 0.7, pasted: 0.85 };
/** The longest text that counts as typed, in characters. */
const MAX_TYPED = 110;
const MAX_LINES = 12;

/**
 * Finds the wordings that a line of a text resembles: other word forms, a missing word, a typing error. Nearest first.
 * Takes a cleaned text; only its first lines are compared.
 */
export function findNearWordings(text: string, message: string, index: SearchIndex): Hit[] {
  const lines = [message, ...text.split("\n")]
    .slice(0, MAX_LINES)
    .map((line) => triples(squash(line.slice(0, 400))))
    .filter(({ size }) => size >= MIN_PART_LENGTH);
  const least = text.includes("\n") || text.length > MAX_TYPED ? MIN_NEARNESS.pasted : MIN_NEARNESS.typed;
  const hits: Hit[] = [];
  for (const { article, message, wording, length, edges, triples: wanted } of patternsOf(index)) {
    // A name that is nearly another name is another error.
    if (length < MIN_PART_LENGTH + 5 || edges.isName) continue;
    const nearness = Math.max(0, ...lines.map((line) => shareIn(line, wanted)));
    if (nearness >= least) hits.push({ article, message, wording, length, at: 0, nearness });
  }
  hits.sort((a, b) => b.nearness * b.length - a.nearness * a.length);
  return hits.filter(
    (hit, i) => !hits.some((other, j) => j < i && other.article === hit.article && other.message === hit.message),
  );
}

function shareIn(line: ReadonlySet<string>, wanted: readonly string[]): number {
  let had = 0;
  for (const triple of wanted) if (line.has(triple)) had += 1;
  return had / wanted.length;
}

/** All runs of three characters. */
function triples(text: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + 3 <= text.length; at += 1) found.add(text.slice(at, at + 3));
  return found;
}

function patternsOf(index: SearchIndex): Pattern[] {
  const known = compiled.get(index);
  if (known) return known;
  const patterns = index.articles.flatMap((article) =>
    article.messages.flatMap((message) =>
      message.texts.map((wording) => {
        const pieces = squashPattern(wording);
        const fixed = pieces.join("");
        const edges = edgesOf(wording);
        return { article, message, wording, pieces, length: fixed.length, edges, triples: [...triples(fixed)] };
      }),
    ),
  );
  compiled.set(index, patterns);
  return patterns;
}
