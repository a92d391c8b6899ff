/** A piece of a sentence: plain, or marked as code. */
export interface InlinePart {
  text: string;
  code: boolean;
}

/** Cuts a sentence at its `backticks`. A backtick without a partner is an ordinary character. */
export function inlineCode(text: string): InlinePart[] {
  const pieces = text.split("`");
  if (pieces.length % 2 === 0) pieces.splice(-2, 2, pieces.slice(-2).join("`"));
  return pieces.map((piece, index) => ({ text: piece, code: index % 2 === 1 })).filter((part) => part.text !== "");
}
