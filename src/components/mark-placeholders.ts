import { PLACEHOLDER_WORDS } from "../schemas/placeholder-words.ts";
import { type Placeholder, PLACEHOLDERS } from "../schemas/placeholders.ts";

/** Marks the placeholders in highlighted code: HTML in, HTML out. Tags and their attributes stay as they are. */
export function markPlaceholders(html: string): string {
  return html
    .split(/(<[^<>]*>)/)
    .map((piece) =>
      piece.startsWith("<")
        ? piece
        : piece.replace(
            PLACEHOLDER_WORDS,
            (word) =>
              `<var class="blank" data-blank="${word}" title="Replace with ${PLACEHOLDERS[word as Placeholder]}">${word}</var>`,
          ),
    )
    .join("");
}
