import { type Placeholder, PLACEHOLDERS } from "../schemas/placeholders.ts";

const WORDS = new RegExp(`(?<![A-Za-z0-9_$-])(${Object.keys(PLACEHOLDERS).join("|")})(?![A-Za-z0-9_=])`, "g");

/** Marks the placeholders in highlighted code: HTML in, HTML out. Tags and their attributes stay as they are. */
export function markPlaceholders(html: string): string {
  return html
    .split(/(<[^>]*>)/)
    .map((piece) =>
      piece.startsWith("<")
        ? piece
        : piece.replace(
            WORDS,
            (word) => `<var class="blank" title="Replace with ${PLACEHOLDERS[word as Placeholder]}">${word}</var>`,
          ),
    )
    .join("");
}
