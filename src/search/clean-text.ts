import { trimEndOf, trimStartOf } from "../lib/trim-characters.ts";

/** Lines that are frames of a stack, rulers or noise of a tool. */
const FRAME =
  /^\s{0,12}(?:at \S|File "|#\d{1,3}\s|\d{1,3}\s{2,}\S|from \S{1,300}:\d|goroutine \d|created by \S{0,300}[./]|\.{3} \d{1,4} more|[-=~_*│|]{3,}\s{0,3}$|node:internal|import (?:\{|\* as |[\w.]{1,80}(?:$|;| from | as |,))|require\()|^\S{1,300}:\d{1,6}(?::\d{1,6})?:? {0,3}(?:in |\()|^\s{0,12}- (?:node_modules|https?:)/;

const IDS =
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|\b\d{4}-\d\d-\d\dT[\d:.]{5,15}Z?|\barn:[^\s"',]{5,300}|https?:\/\/[^\s"'<>]{4,2000}|\b[a-z]{2}-[a-z]{4,10}-\d(?:_[A-Za-z0-9]{1,55})?\b|\[[a-z -]{3,20} removed\]/g;

/**
 * The lines of a text that say something: without stack frames, ids, addresses and dates.
 * Capped at `limit` UTF-16 units of what is left. A text of one line is never a frame. Takes any text; linear.
 */
export function cleanText(text: string, limit = 1_500): string {
  const kept: string[] = [];
  let length = 0;
  const single = !text.trim().includes("\n");
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "" || (!single && FRAME.test(line.slice(0, 400)))) continue;
    const said = line.slice(0, 4_000).replace(IDS, " ");
    kept.push(said);
    length += said.length;
    if (length > limit) break;
  }
  return kept.join("\n").slice(0, limit);
}

/** The one line of a text that a person would read out: short, and with words in it. Empty when there is none. */
export function meaningfulLine(text: string): string {
  const lines = cleanText(text, 4_000)
    .split("\n")
    .map((line) => trimEndOf(trimStartOf(line.replace(/\s+/g, " "), " {}[](),;\"'"), " {}[](),;"))
    .filter((line) => line.length > 2);
  const line = lines.find((line) => /exception|error|denied|invalid|not |fail/i.test(line)) ?? lines[0] ?? "";
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
