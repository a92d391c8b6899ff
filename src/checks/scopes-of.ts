/**
 * The scopes in a text as it stands in a request or in its address: separated by spaces, `+`, `%20` or commas. A text
 * that `known` holds as it is, is one scope, whatever stands in it.
 */
export function scopesOf(text: string, known: readonly string[]): string[] {
  const whole = text.trim();
  if (known.includes(whole)) return [whole];
  const plain = /%[0-9a-f]{2}/i.test(whole) ? decoded(whole) : whole;
  return [...new Set(plain.split(/[\s+,]+/))].filter((scope) => scope !== "");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
