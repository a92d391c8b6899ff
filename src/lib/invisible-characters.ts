/** Marks without a width, and blanks that look like others: soft hyphen, zero-width marks, directions, no-break space. */
const INVISIBLE = /[\u00AD\u00A0\u061C\u200B-\u200F\u202A-\u202F\u2060-\u2069\uFEFF]/gu;

/** Whether a text holds characters that nobody sees. */
export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE) >= 0;
}

/** The text with each such character written out: `⟨U+200B⟩`. */
export function showInvisible(text: string): string {
  return text.replace(
    INVISIBLE,
    (mark) => `⟨U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`,
  );
}
