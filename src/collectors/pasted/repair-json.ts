/** Quotation marks that an editor or a chat puts in the place of plain ones. */
const SMART = /[\u201C\u201D\u201E\u201F\u2033]/g;

/**
 * JSON that lost its form on the way, brought back: typographic quotation marks where there are no plain ones, line
 * breaks that a narrow terminal put into texts, and commas before a closing bracket. Reads each character once. What it
 * gives need not be JSON.
 */
export function repairJson(text: string): string {
  const plain = text.includes('"') ? text : text.replace(SMART, '"');
  const parts: string[] = [];
  let inString = false;
  let from = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const character = plain[at];
    if (inString) {
      if (character === "\\") at += 1;
      else if (character === '"') inString = false;
      else if (character === "\n" || character === "\r") {
        parts.push(plain.slice(from, at));
        from = at + 1;
      }
    } else if (character === '"') inString = true;
    else if (character === "," && closesNext(plain, at + 1)) {
      parts.push(plain.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, plain.slice(from)].join("");
}

/** The next character that is no white space closes something. */
function closesNext(text: string, from: number): boolean {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (!/\s/.test(character)) return character === "}" || character === "]";
  }
  return false;
}
