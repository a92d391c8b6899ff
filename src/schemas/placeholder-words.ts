import { type Placeholder, PLACEHOLDERS } from "./placeholders.ts";

/** The placeholders in a text, each once, in the order in which they appear. */
export function placeholdersIn(text: string): Placeholder[] {
  return [...new Set([...text.matchAll(PLACEHOLDER_WORDS)].map((match) => match[1] as Placeholder))];
}

/** Finds placeholders as words of their own, not as a part of another word or the name of a variable. */
export const PLACEHOLDER_WORDS = new RegExp(
  `(?<![A-Za-z0-9_$-])(${Object.keys(PLACEHOLDERS).join("|")})(?![A-Za-z0-9_=])`,
  "g",
);
