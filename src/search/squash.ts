import { plainText } from "./plain-text.ts";

/** A text as letters and digits only, and where each of them stands in the plain text. */
export interface Squashed {
  text: string;
  /** The text that was squashed, without escapes. */
  plain: string;
  /** For each character of `text`, its place in `plain`. */
  places: Uint32Array;
}

/**
 * A text as letters and digits only, in lower case: what is left of a message when dots, case, quotes, spaces,
 * line breaks and escapes do not matter. Takes any text; linear.
 */
export function squash(text: string): string {
  return squashWithPlaces(text).text;
}

/** The same, with the way back to the text: what stands around a piece tells whether it is a whole word. */
export function squashWithPlaces(text: string): Squashed {
  const plain = plainText(text);
  const lower = plain.toLowerCase();
  // A few letters of other scripts grow when they are made small: then the places are those of the small text.
  const read = lower.length === plain.length ? plain : lower;
  const kept: string[] = [];
  const places = new Uint32Array(lower.length);
  let length = 0;
  for (const { 0: run, index } of lower.matchAll(/[a-z0-9\p{L}]+/gu)) {
    for (let step = 0; step < run.length; step += 1) places[length + step] = index + step;
    length += run.length;
    kept.push(run);
  }
  return { text: kept.join(""), plain: read, places: places.subarray(0, length) };
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
 * `accepts` may refuse a place by its start and end. At most 20 places of the first piece are tried.
 */
export function findPattern(
  text: string,
  pieces: readonly string[],
  accepts: (start: number, end: number) => boolean = () => true,
): number {
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
    if (fits && accepts(start, at)) return start;
    start = text.indexOf(first, start + 1);
  }
  return -1;
}
