import { HclScanner } from "./hcl-scanner.ts";
import { readHclValue } from "./hcl-value.ts";
import { Unresolved } from "./unresolved.ts";

/** A block of HCL: `resource "aws_cognito_user_pool" "main" { … }`. */
export interface HclBlock {
  type: string;
  labels: string[];
  attributes: Record<string, unknown>;
  blocks: HclBlock[];
}

/** The blocks of a text, and where it stops when a block does not end. */
export interface HclRead {
  blocks: HclBlock[];
  attributes: Record<string, unknown>;
  stopped: { where: string; observed: string; expected: string } | null;
}

const MAX_DEPTH = 40;

/**
 * Reads HCL, the language of Terraform, as far as resources need it: blocks, attributes, plain values. Also the text that
 * `terraform plan` prints. Whatever it does not know is skipped to the end of the line. Never throws.
 */
export function readHcl(source: string): HclRead {
  const text = isPlanText(source) ? withoutMarks(source) : source;
  const scan = new HclScanner(text);
  const root: HclBlock = { type: "", labels: [], attributes: {}, blocks: [] };
  const stopped = readBody(scan, root, 0, 0);
  return { blocks: root.blocks, attributes: root.attributes, stopped };
}

function readBody(scan: HclScanner, into: HclBlock, depth: number, opened: number): HclRead["stopped"] {
  for (;;) {
    scan.skip(true);
    if (scan.done) {
      if (depth === 0) return null;
      return {
        where: scan.place(),
        observed: `The text ends inside of the block \`${[into.type, ...into.labels].join(" ").slice(0, 80)}\``,
        expected: `a } that closes the block of ${scan.place(opened)}`,
      };
    }
    if (scan.peek() === "}") {
      scan.at += 1;
      if (depth > 0) return null;
      continue;
    }
    const start = scan.at;
    const name = scan.peek() === '"' ? label(scan) : scan.word();
    scan.skip(false);
    if (name !== "" && scan.peek() === "=" && scan.peek(1) !== "=") {
      scan.at += 1;
      set(into.attributes, name, readHclValue(scan));
      continue;
    }
    const labels: string[] = [];
    while (name !== "" && labels.length < 4 && /["A-Za-z_]/.test(scan.peek())) {
      labels.push(scan.peek() === '"' ? label(scan) : scan.word());
      scan.skip(false);
    }
    if (name === "" || scan.peek() !== "{" || depth > MAX_DEPTH) {
      scan.toLineEnd();
      if (scan.at === start) scan.at += 1;
      continue;
    }
    scan.at += 1;
    const block: HclBlock = { type: name, labels, attributes: {}, blocks: [] };
    into.blocks.push(block);
    const stopped = readBody(scan, block, depth + 1, start);
    if (stopped) return stopped;
  }
}

function label(scan: HclScanner): string {
  const value = /"([^"\n]{0,200})"/y;
  value.lastIndex = scan.at;
  const found = value.exec(scan.text);
  scan.at += found ? found[0].length : 1;
  return found?.[1] ?? "";
}

/** Not by assignment: an attribute named __proto__ is an attribute. */
function set(attributes: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(attributes, name, { value, enumerable: true, configurable: true, writable: true });
}

function isPlanText(text: string): boolean {
  return /^\s{0,4}# \S{1,200} (?:will be|must be|has changed)|Terraform will perform|\(known after apply\)/m.test(text);
}

/** The text of a plan without the marks in front of its lines; what is taken out is left out. */
function withoutMarks(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const mark = /^(\s{0,80})(-\/\+|\+\/-|<=|[+~-])\s/.exec(line);
      if (!mark) return line;
      if (mark[2] === "-")
        return /->\s{0,4}null\b/.test(line) || /^\s{0,80}- "/.test(line) ? "" : line.replace("-", " ");
      return line.replace(mark[2] ?? "", " ".repeat((mark[2] ?? "").length));
    })
    .join("\n");
}

/** The values of `locals` blocks: they are fixed, so that `local.x` is known. */
export function localsOf(blocks: readonly HclBlock[]): ReadonlyMap<string, unknown> {
  const locals = blocks.filter(({ type }) => type === "locals").flatMap(({ attributes }) => Object.entries(attributes));
  return new Map(locals.filter(([, value]) => !(value instanceof Unresolved)));
}
