/** Breaks a text into lines no wider than `width` average letters, at spaces; a wider word keeps a line to itself. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && textWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const WIDE = 1.35;
const NARROW = 0.6;

/** The width of a text in average letters: capitals are wide, some letters narrow, in any sans-serif. */
function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += /[A-Zmw_]/.test(letter) ? WIDE : /[ijlt.,:;'!|()\s]/.test(letter) ? NARROW : 1;
  return width;
}
