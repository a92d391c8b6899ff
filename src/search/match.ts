import type { PasteFacts } from "../schemas/fact.ts";
import type { Match } from "./candidate.ts";
import { cleanText } from "./clean-text.ts";
import { findNearWordings, findWordings } from "./fingerprint.ts";
import { fitsOf, type Fit } from "./fit.ts";
import { fromName } from "./from-name.ts";
import { fromPhrase } from "./from-phrase.ts";
import { fromWording } from "./from-wording.ts";
import { fromWords } from "./from-words.ts";
import { rankWords } from "./rank.ts";
import { readTokens, stems } from "./tokens.ts";
import type { Query, QueryReading } from "./query.ts";
import { MAX_READ_LENGTH } from "./read-facts.ts";

/** The most candidates that are given back. */
export const MAX_MATCHES = 8;
/** The most wordings of one text that are followed. */
const MAX_WORDINGS = 6;

/**
 * Finds the causes and articles that a text belongs to, likeliest first: by the wording of the error, by its name and
 * status, by the phrases that people search with, then by its words. Pure; never throws; an empty list when nothing in the text is known.
 */
export function match(query: Query): Match[] {
  const reading = read(query);
  return best([
    ...reading.hits.slice(0, MAX_WORDINGS).flatMap((hit) => fromWording(hit, reading)),
    ...query.index.articles.flatMap((article) => fromName(article, reading)),
    ...fromPhrase(reading),
    ...fromWords(reading),
  ]);
}

function read({ text: whole, facts, index }: Query): QueryReading {
  const text = whole.slice(0, MAX_READ_LENGTH);
  const message = facts.message?.value ?? "";
  const cleaned = cleanText(text);
  const exact = findWordings(text, message, index);
  const fits = fitsOf(index.articles, facts, text);
  const words = wordsOf(`${message}\n${cleaned}`, facts, fits);
  return {
    text,
    words,
    besides: (hit) => without(words, hit.wording),
    facts,
    index,
    hits: exact.length > 0 ? exact : findNearWordings(cleaned, message, index),
    fits,
    ranked: rankWords(words, index),
    treeFacts: (message) => ({
      ...(message === undefined ? {} : { message }),
      ...(facts.operation ? { operation: facts.operation.value } : {}),
      ...(facts.sdk ? { sdk: facts.sdk.value } : {}),
      ...(facts.status ? { status: facts.status.value } : {}),
    }),
  };
}

/** The surest candidate of each place, best first. Where the text decides, what is far behind is left out. */
function best(found: readonly Match[]): Match[] {
  const sorted = [...found].sort((a, b) => b.confidence - a.confidence);
  const first = sorted[0];
  if (!first) return [];
  const decided = first.level === "certain" && first.cause !== null;
  const kept = new Map<string, Match>();
  for (const match of sorted) {
    const key = match.cause ?? `in ${match.error ?? ""}`;
    const behind = decided && (match.confidence < 0.4 || (match.cause === null && match.error === first.error));
    if (!kept.has(key) && !behind) kept.set(key, match);
  }
  return [...kept.values()].slice(0, MAX_MATCHES);
}

/** The words to rank by: without the error's name, where that has an article of its own and so has been looked at already. */
function wordsOf(text: string, { exception }: PasteFacts, fits: ReadonlyMap<string, Fit>): string {
  const known = [...fits.values()].some(({ name }) => name === 1);
  return exception && known ? text.replaceAll(exception.value, " ") : text;
}

/** The words of a text that a wording has not: they tell the causes of the wording apart. */
function without(text: string, wording: string): string {
  const known = new Set(stems(wording));
  return readTokens(text)
    .filter(({ stem }) => !known.has(stem))
    .map(({ word }) => word)
    .join(" ");
}
