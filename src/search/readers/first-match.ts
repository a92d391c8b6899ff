import type { PasteFact } from "../../schemas/fact.ts";

/** Longest piece of a text that a fact quotes as its origin. */
const MAX_FROM = 160;

/**
 * Tries patterns in order, each over the whole text, and gives the first captured value that `accept` turns into a value.
 * Patterns are global, with bounded quantifiers, and capture the value as group 1.
 */
export function firstMatch(
  text: string,
  patterns: readonly RegExp[],
  accept: (captured: string) => string | null = (captured) => captured,
): PasteFact | null {
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const value = accept(match[1] ?? match[0]);
      if (value !== null && value !== "") return { value, from: match[0].trim().slice(0, MAX_FROM) };
    }
  }
  return null;
}
