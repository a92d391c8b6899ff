import { PLACEHOLDER_WORDS, placeholdersIn } from "../../schemas/placeholder-words.ts";
import type { Placeholder } from "../../schemas/placeholders.ts";
import type { KnownValues } from "./known-values.ts";

/** A text with its placeholders replaced by what is known; the others stay as they are, visible. */
export function fillBlanks(text: string, values: KnownValues): string {
  return text.replace(PLACEHOLDER_WORDS, (word) => values[word as Placeholder] ?? word);
}

/** The placeholders of a text that nothing is known for. */
export function openBlanks(text: string, values: KnownValues): Placeholder[] {
  return placeholdersIn(text).filter((name) => values[name] === undefined);
}
