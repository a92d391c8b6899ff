import { plainText } from "./plain-text.ts";

/**
 * A text as letters and digits only, in lower case: what is left of a message when dots, case, quotes, spaces,
 * line breaks and escapes do not matter. Takes any text; linear.
 */
export function squash(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[^a-z0-9\p{L}]+/gu, "");
}

/** A part of a wording that differs from case to case: `{clientId}`. */
export const PLACEHOLDER = /\{[A-Za-z][A-Za-z0-9_ -]{0,40}\}/g;

/** A message text cut at its `{placeholders}`, each piece squashed; empty pieces are left out. */
export function squashPattern(message: string): string[] {
  return message
    .split(PLACEHOLDER)
    .map(squash)
    .filter((piece) => piece !== "");
}

/** The widest stretch that one placeholder stands for, in squashed characters. */
const MAX_GAP = 400;

/**
 * Says where a squashed text holds the pieces of a pattern, in order: the index of the first piece, or -1.
 * At most 20 places of the first piece are tried.
 */
export function findPattern(text: string, pieces: readonly string[]): number {
  const [first, ...rest] = pieces;
  if (first === undefined) return -1;
  let start = text.indexOf(first);
  for (let tries = 0; start >= 0 && tries < 20; tries += 1) {
    let at = start + first.length;
    const fits = rest.every((piece) => {
      const next = text.slice(at, at + MAX_GAP + piece.length).indexOf(piece);
      at += next + piece.length;
      return next >= 0;
    });
    if (fits) return start;
    start = text.indexOf(first, start + 1);
  }
  return -1;
}
