import { PLACEHOLDER_WORDS } from "../schemas/placeholder-words.ts";
import { type Placeholder, PLACEHOLDERS } from "../schemas/placeholders.ts";

/**
 * Marks the placeholders in highlighted code: HTML in, HTML out. Tags and their attributes stay as they are, and so do
 * words of the API that are spelt like a placeholder.
 */
export function markPlaceholders(html: string): string {
  const isFactorList = FIRST_FACTORS.test(html);
  return html
    .split(/(<[^<>]*>)/)
    .map((piece) =>
      piece.startsWith("<")
        ? piece
        : piece.replace(PLACEHOLDER_WORDS, (word) => (isFactorList && word === "PASSWORD" ? word : mark(word))),
    )
    .join("");
}

/** In a list of first factors, PASSWORD is the factor: whoever replaced it would put a password into the settings. */
const FIRST_FACTORS = /first_?auth_?factors/i;

function mark(word: string): string {
  return `<var class="blank" data-blank="${word}" title="Replace with ${PLACEHOLDERS[word as Placeholder]}">${word}</var>`;
}
