import type { PasteFacts } from "../schemas/fact.ts";
import { candidate, type Match } from "./candidate.ts";
import type { Ground } from "./because.ts";
import type { Hit } from "./fingerprint.ts";
import type { Fit } from "./fit.ts";
import { foldFacts } from "./fold-facts.ts";
import type { QueryReading } from "./query.ts";
import { rankAmong } from "./rank.ts";
import { squash } from "./squash.ts";

/** What a wording that only comes near, or that other causes give as well, may be at most: likely, never certain. */
const MAX_UNSURE = 0.78;

/** What the name of an error is worth where a message stands beside it. */
const MAX_BY_NAME = 0.66;

/**
 * Candidates from a wording that stands in the text: its cause, if there is one; else the article, then the causes that
 * give this wording, ordered by likelihood and by the other words of the text.
 */
export function fromWording(hit: Hit, reading: QueryReading): Match[] {
  const { article, message } = hit;
  const { facts, index, fits } = reading;
  const operation = facts.operation?.value;
  const named = operation !== undefined && message.operations.includes(operation);
  const isName = facts.exception !== undefined && squash(hit.wording) === squash(facts.exception.value);
  // A wording with the name that the text names is never that of another error.
  const bears = facts.exception !== undefined && squash(hit.wording).startsWith(squash(facts.exception.value));
  const whole = confidenceOf(hit, fits.get(article.id), bears, named, operation !== undefined);
  const confidence = isName && saysMore(facts) ? Math.min(MAX_BY_NAME, whole) : whole;
  const near = hit.nearness < 1;
  const ground: Ground = { kind: "wording", wording: hit.wording, operation: named ? operation : null, near };
  const { article: home, answers, cause: folded } = foldFacts(article, reading.treeFacts(message.id), index);
  const only = message.causes.length === 1 ? (message.causes[0] ?? null) : folded;
  if (only !== null) {
    const sure = isContested(hit, reading) ? Math.min(MAX_UNSURE, confidence) : confidence;
    return [candidate({ article: home, cause: only, confidence: sure, answers, ground }, index)];
  }
  const shared: Ground = { ...ground, among: message.causes.length };
  const words = rankAmong(message.causes, reading.besides(hit), index);
  return [
    candidate({ article: home, cause: null, confidence, answers, ground: shared }, index),
    ...message.causes.map((cause, place) => {
      const worth = confidence * 0.64 - place * 0.025 + 0.2 * (words.get(cause) ?? 0);
      return candidate({ article: home, cause, confidence: worth, answers, ground: shared }, index);
    }),
  ];
}

/** Says whether a text has a message besides the error's name. */
function saysMore({ exception, message }: PasteFacts): boolean {
  return exception !== undefined && message !== undefined && !squash(message.value).includes(squash(exception.value));
}

function confidenceOf(
  hit: Hit,
  fit: Fit | undefined,
  bearsName: boolean,
  named: boolean,
  hasOperation: boolean,
): number {
  const name = bearsName ? 1 : (fit?.name ?? 0);
  const byName = name === -1 ? -0.25 : 0.05 * name;
  const byOperation = named ? 0.03 : hasOperation && hit.message.operations.length > 0 ? -0.03 : 0;
  const whole = 0.8 + Math.min(0.1, hit.length / 300) + byName + 0.06 * (fit?.service ?? 0) + byOperation;
  return hit.nearness < 1 ? Math.min(MAX_UNSURE, whole * (hit.nearness - 0.1)) : whole;
}

/** Says whether another article, which fits the text as well, has the same wording with other causes. */
function isContested(hit: Hit, { hits, fits }: QueryReading): boolean {
  const own = fits.get(hit.article.id);
  return hits.some((other) => {
    const fit = fits.get(other.article.id);
    return (
      other.article !== hit.article &&
      other.at === hit.at &&
      other.length === hit.length &&
      fit?.name === own?.name &&
      fit?.service === own?.service &&
      other.message.causes.some((cause) => !hit.message.causes.includes(cause))
    );
  });
}
