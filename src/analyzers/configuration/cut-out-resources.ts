/** A resource of a YAML template as text. */
export interface ResourceText {
  text: string;
  /** Its first line in the whole text, from 1. */
  line: number;
}

/** So much of a template is parsed: more would take too long. In resources and UTF-16 units. */
const MOST_RESOURCES = 60;
const MOST_TEXT = 40_000;

/**
 * Cuts the resources out of a YAML template whose `Type` fits: from the key above the type, by indentation, down to the next
 * line that is not part of it. Where the lines do not tell, as in flow style, the whole text is one piece.
 *
 * @returns `rest`: the line from which on resources were left out, or null.
 */
export function cutOutResources(text: string, type: RegExp): { pieces: ResourceText[]; rest: number | null } {
  const lines = text.split("\n");
  const pieces: ResourceText[] = [];
  let size = 0;
  let from = 0;
  for (const [index, line] of lines.entries()) {
    if (index < from || !/^\s{1,200}["']?Type["']?\s{0,8}:/.test(line) || !type.test(line)) continue;
    const depth = indentOf(line);
    const start = keyAbove(lines, index, depth, from);
    if (start === -1) return { pieces: [{ text: text.slice(0, MOST_TEXT), line: 1 }], rest: restOf(text) };
    let end = index + 1;
    while (end < lines.length && (isBlank(lines[end]) || indentOf(lines[end] ?? "") >= depth)) end += 1;
    const piece = lines.slice(start, end).join("\n");
    size += piece.length;
    if (pieces.length >= MOST_RESOURCES || (size > MOST_TEXT && pieces.length > 0)) return { pieces, rest: start + 1 };
    pieces.push({ text: piece.slice(0, MOST_TEXT), line: start + 1 });
    from = end;
  }
  if (pieces.length === 0) return { pieces: [{ text: text.slice(0, MOST_TEXT), line: 1 }], rest: restOf(text) };
  return { pieces, rest: null };
}

function restOf(text: string): number | null {
  return text.length <= MOST_TEXT ? null : text.slice(0, MOST_TEXT).split("\n").length;
}

/** The line of the key that a line of this depth belongs to, or -1. */
function keyAbove(lines: readonly string[], index: number, depth: number, from: number): number {
  for (let at = index - 1; at >= from; at -= 1) {
    const line = lines[at] ?? "";
    if (!isBlank(line) && indentOf(line) < depth) return /:\s{0,8}(?:#.{0,400})?$/.test(line.trimEnd()) ? at : -1;
  }
  return -1;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function isBlank(line: string | undefined): boolean {
  return /^\s*(?:#|$)/.test(line ?? "");
}
