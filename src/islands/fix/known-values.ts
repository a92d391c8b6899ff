import { PERSONAL_PLACEHOLDERS, SECRET_PLACEHOLDERS } from "../../schemas/placeholder-kinds.ts";
import type { Placeholder } from "../../schemas/placeholders.ts";

/** Values for placeholders that a page knows, by placeholder. They live in the memory of the page and nowhere else. */
export type KnownValues = Readonly<Partial<Record<Placeholder, string>>>;

let known: KnownValues = {};
const listeners = new Set<() => void>();

/**
 * Characters of ids, names, ARNs and addresses without a query. Anything else could end a word, a string or a line of the
 * code around it, so such a value is not filled in.
 */
const SAFE = /^[A-Za-z0-9][A-Za-z0-9_.:/@+=,-]*$/;

/** Whether a value can stand in any code block as it is. */
export function isSafeValue(value: string): boolean {
  return SAFE.test(value) && value.length <= LONGEST;
}

/** In UTF-16 units: longer than any ARN or URL that Cognito takes. */
const LONGEST = 2048;

export function knownValues(): KnownValues {
  return known;
}

/** Takes over values that were typed or read. Secrets, what tells about a person, and unsafe values are left out. */
export function learnValues(values: KnownValues): void {
  const fresh = Object.entries(values).filter(
    ([name, value]) =>
      value !== known[name as Placeholder] &&
      isSafeValue(value) &&
      !SECRET_PLACEHOLDERS.has(name) &&
      !PERSONAL_PLACEHOLDERS.has(name),
  );
  if (fresh.length === 0) return;
  known = { ...known, ...(Object.fromEntries(fresh) as KnownValues) };
  for (const listener of listeners) listener();
}

/** Calls `listener` after each change; gives back what stops it. */
export function onKnownValues(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
