import type { HclScanner } from "./hcl-scanner.ts";
import { Unresolved } from "./unresolved.ts";

/** Deeper nesting is not read: nobody writes it, and it would cost the stack. */
const MAX_DEPTH = 50;

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/**
 * Reads the value of an attribute. What is no plain value, be it a reference, a function or a condition, comes back as
 * `Unresolved` with its text. Leaves the scanner behind the value. The arrow of a plan (`"a" -> "b"`) gives the new value.
 */
export function readHclValue(scan: HclScanner, depth = 0): unknown {
  scan.skip(false);
  const start = scan.at;
  const value = depth > MAX_DEPTH ? undefined : literal(scan, depth);
  scan.skip(false);
  if (value !== undefined && scan.startsWith("->")) {
    scan.at += 2;
    return readHclValue(scan, depth + 1);
  }
  if (value !== undefined && endsHere(scan)) return value;
  scan.at = start;
  return new Unresolved(expression(scan) || "nothing");
}

function endsHere(scan: HclScanner): boolean {
  return scan.done || "\n,]}".includes(scan.peek()) || scan.startsWith("# ");
}

/** A plain value, or undefined when something else stands there. */
function literal(scan: HclScanner, depth: number): unknown {
  const char = scan.peek();
  if (char === '"') return text(scan);
  if (char === "<" && scan.peek(1) === "<") return heredoc(scan);
  if (char === "[") return list(scan, depth);
  if (char === "{") return object(scan, depth);
  const number = /-?\d{1,15}(?:\.\d{1,15})?/y;
  number.lastIndex = scan.at;
  const found = number.exec(scan.text);
  if (found) {
    scan.at += found[0].length;
    return Number(found[0]);
  }
  const word = scan.word();
  if (word === "true" || word === "false") return word === "true";
  return word === "null" ? null : undefined;
}

function text(scan: HclScanner): unknown {
  const start = scan.at;
  let out = "";
  let refers = false;
  let depth = 0;
  for (scan.at += 1; !scan.done && scan.peek() !== "\n"; scan.at += 1) {
    const char = scan.peek();
    if (char === "\\" && depth === 0) {
      const next = scan.peek(1);
      out += next === "n" ? "\n" : next === "t" ? "\t" : next;
      scan.at += 1;
    } else if ((char === "$" || char === "%") && scan.peek(1) === "{" && scan.peek(-1) !== char) {
      refers = true;
      depth += 1;
      scan.at += 1;
    } else if (depth > 0 && char === "}") depth -= 1;
    else if (depth === 0 && char === '"') {
      scan.at += 1;
      return refers ? new Unresolved(scan.text.slice(start, scan.at)) : out;
    } else out += char;
  }
  return undefined;
}

function heredoc(scan: HclScanner): unknown {
  const head = /<<-?([A-Za-z_]{1,40})[ \t]{0,20}\r?\n/y;
  head.lastIndex = scan.at;
  const found = head.exec(scan.text);
  if (!found) return undefined;
  const mark = found[1] ?? "";
  const lines: string[] = [];
  let at = scan.at + found[0].length;
  while (at < scan.text.length) {
    const end = scan.text.indexOf("\n", at);
    const line = scan.text.slice(at, end === -1 ? scan.text.length : end);
    at = end === -1 ? scan.text.length : end + 1;
    if (line.trim() === mark) {
      scan.at = end === -1 ? scan.text.length : end;
      const whole = lines.join("\n");
      return whole.includes("${") ? new Unresolved("a text with references") : whole;
    }
    lines.push(line);
  }
  return undefined;
}

function list(scan: HclScanner, depth: number): unknown {
  const items: unknown[] = [];
  scan.at += 1;
  for (;;) {
    scan.skip(true);
    if (scan.done) return undefined;
    if (scan.peek() === "]") {
      scan.at += 1;
      return items;
    }
    if (scan.peek() === ",") {
      scan.at += 1;
      continue;
    }
    const before = scan.at;
    // The marks of a plan in front of a member: + added, - taken out, ~ changed.
    const mark = /^([+~-])\s/.exec(scan.text.slice(scan.at, scan.at + 2))?.[1];
    if (mark !== undefined) scan.at += 2;
    const item = readHclValue(scan, depth + 1);
    if (mark !== "-") items.push(item);
    if (scan.at === before) return undefined;
  }
}

function object(scan: HclScanner, depth: number): unknown {
  const entries: [string, unknown][] = [];
  scan.at += 1;
  for (;;) {
    scan.skip(true);
    if (scan.done) return undefined;
    const char = scan.peek();
    if (char === "}") {
      scan.at += 1;
      return Object.fromEntries(entries);
    }
    if (char === ",") {
      scan.at += 1;
      continue;
    }
    const key = char === '"' ? text(scan) : scan.word();
    scan.skip(false);
    if (typeof key !== "string" || key === "" || !"=:".includes(scan.peek() || "x")) return undefined;
    scan.at += 1;
    entries.push([key, readHclValue(scan, depth + 1)]);
  }
}

/** The text of an expression, up to the end of its line or of what encloses it. */
function expression(scan: HclScanner): string {
  const start = scan.at;
  const open: string[] = [];
  for (; !scan.done; scan.at += 1) {
    const char = scan.peek();
    if (char === '"') {
      const before = scan.at;
      if (text(scan) === undefined) {
        scan.at = before;
      } else scan.at -= 1;
      continue;
    }
    const closing = CLOSING[char];
    if (closing !== undefined) open.push(closing);
    else if (open.length > 0 && char === open.at(-1)) open.pop();
    else if (open.length === 0 && "\n,]})".includes(char)) break;
  }
  if (scan.at === start && !scan.done && scan.peek() === ")") scan.at += 1;
  return scan.text.slice(start, scan.at).replace(/\s+/g, " ").trim();
}
