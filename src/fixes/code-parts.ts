import type { Placeholder } from "../schemas/placeholders.ts";
import type { BlankValues } from "./wanted-change.ts";

/**
 * Code in pieces: text, and the blanks in it. What is filled in goes to the place of a blank and nowhere else, so a value
 * of the settings that is spelt like a placeholder stays what it is.
 */
export type CodePart = string | { readonly placeholder: Placeholder };

/** The code as text: blanks with their values, those without one as the placeholder's word. */
export function codeText(parts: readonly CodePart[], values: BlankValues = {}): string {
  return parts
    .map((part) => (typeof part === "string" ? part : (values[part.placeholder] ?? part.placeholder)))
    .join("");
}

/** The blanks of the code, each once, in order. */
export function blanksIn(parts: readonly CodePart[]): Placeholder[] {
  return [...new Set(parts.flatMap((part) => (typeof part === "string" ? [] : [part.placeholder])))];
}
