/** The members of a list in one line, at most six of them: `code, implicit`; `empty` when there are none. */
export function inWords(items: readonly string[], empty: string): string {
  if (items.length === 0) return empty;
  const rest = items.length - 6;
  return items.slice(0, 6).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
