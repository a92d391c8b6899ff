import { IRREGULAR, SAME } from "./synonyms.ts";

const STOP = new Set(
  "a an the is are was were be been being am i my me you your it its this that these those to of in on at for from by with and or but if then so as has have had do does did get gets got getting when while how what why which who there here after before into about can could should would will may might also only just very some any all each every one our we they their them he she his her him than too out up yes now still help using use used via trying tried try everytime actually really simply basically somehow seem seems appear appears correctly properly currently though although however because since ever even exception exceptions cognito aws amazon".split(
    " ",
  ),
);

/** The end of a word that does not change what it means, longest first. */
const ENDINGS = /(?:ations?|ements?|ments?|ingly|edly|ings?|ied|ies|ed|es|s|ion|ly|e)$/;

/** Cuts a word down to its stem, roughly: enough for "verified", "verify" and "verifies" to meet. */
export function stem(written: string): string {
  const word = IRREGULAR.get(written) ?? written;
  if (word.length < 4 || /[0-9]/.test(word)) return word;
  if (word.length === 4) return /[^aeious]s$/.test(word) ? word.slice(0, -1) : word;
  const cut = word.replace(ENDINGS, "");
  const base = cut.length >= 3 ? cut : word;
  return base
    .replace(/([^aeiou])y$/, "$1")
    .replace(/([a-z])\1$/, "$1")
    .replace(/i$/, "");
}

/** A word of a text and its stem. */
export interface Token {
  stem: string;
  word: string;
}

/**
 * Cuts a text into words with their stems: every spelling in small letters, names in camelCase also by their parts.
 * Words that stand in every error report are left out. Takes any text; linear.
 */
export function readTokens(text: string): Token[] {
  const names = (text.match(/[A-Za-z]{2,20}[a-z][A-Z][A-Za-z]{2,60}/g) ?? []).map((word) => ({
    stem: word.toLowerCase(),
    word,
  }));
  let plain = text
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[_/]/g, " ");
  for (const [pattern, word] of SAME) plain = plain.replace(pattern, word);
  const words = plain.match(/[\p{L}0-9]{2,40}/gu) ?? [];
  const telling = words.filter((word) => !STOP.has(word) && !/^\d{1,2}$|^\d{4,}$/.test(word));
  return [...names, ...telling.map((word) => ({ stem: stem(word), word }))];
}

/** The stems of a text, in its order. */
export function stems(text: string): string[] {
  return readTokens(text).map(({ stem }) => stem);
}
