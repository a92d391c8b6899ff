import { readLooseValue, type LooseReading, type Notation } from "../lib/loose-value.ts";
import { placeInText } from "../lib/place-in-text.ts";

/** An object or list that stands in a text, or where the reading stopped. */
export type FoundValue =
  | { ok: true; value: unknown; notation: Notation; start: number; end: number }
  | { ok: false; read: string; expected: string; where: string };

/** How many opening brackets of a text are tried as the start of a value. */
const MAX_TRIES = 24;

/**
 * Finds in a text (a log line, a shell's output, the value alone) the longest object or list that can be read. When none
 * can, says what was read, what was expected there, and where. Linear in the length of the text; never throws.
 */
export function findValue(text: string): FoundValue {
  let best: (Extract<LooseReading, { ok: true }> & { start: number }) | undefined;
  let furthest: { start: number; at: number; expected: string } | undefined;
  let from = 0;
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const start = nextBracket(text, from);
    if (start < 0) break;
    const reading = readLooseValue(text, start);
    if (reading.ok) {
      if (!best || reading.end - start > best.end - best.start) best = { ...reading, start };
      from = reading.end;
    } else {
      if (!furthest || reading.at > furthest.at) furthest = { ...reading, start };
      from = start + 1;
    }
  }
  // A value inside of one that was cut off is not what the text is about.
  const tornOff = best && furthest && furthest.start < best.start && furthest.at >= best.end;
  if (best && isTelling(best.value) && !tornOff) return best;
  if (furthest) return stopped(text, furthest.at, furthest.expected);
  if (best) return best;
  const first = text.search(/\S/);
  return stopped(text, Math.max(first, 0), "a value that starts with { or [");
}

function isTelling(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

function nextBracket(text: string, from: number): number {
  const object = text.indexOf("{", from);
  const list = text.indexOf("[", from);
  return object < 0 ? list : list < 0 ? object : Math.min(object, list);
}

function stopped(text: string, at: number, expected: string): FoundValue {
  const char = text.charAt(at);
  const read = at >= text.length ? "the end of the text" : char === "\n" ? "the end of the line" : `\`${char}\``;
  return { ok: false, read, expected, where: placeInText(text, at) };
}
