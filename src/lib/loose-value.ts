/** How a value is written: as JSON, as Node.js prints objects, or as Python prints dicts. */
export type Notation = "json" | "javascript" | "python";

export type LooseReading =
  | { ok: true; value: unknown; notation: Notation; /** Offset behind the value. */ end: number }
  | { ok: false; /** Offset at which the reading stopped. */ at: number; expected: string };

/** Deeper values are refused: nothing that people paste needs more, and the reader's own stack stays small. */
const MAX_DEPTH = 100;

/**
 * Reads one value from a text: JSON, or what `console.log` and Python's `print` make of an object (names without quotes,
 * single quotes, `True`, `None`, `undefined`, trailing commas). Starts at `from`; what follows the value is left alone.
 * Linear in the length of the value; never throws.
 */
export function readLooseValue(text: string, from = 0): LooseReading {
  const reader = new Reader(text, from);
  try {
    const value = reader.value(0);
    return { ok: true, value, notation: reader.notation, end: reader.at };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { ok: false, at: error.at, expected: error.message };
  }
}

class Stop extends Error {
  readonly at: number;
  constructor(at: number, expected: string) {
    super(expected);
    this.at = at;
  }
}

/** Words that stand for a value, with the notation that has them. */
const WORDS = new Map<string, [unknown, Notation]>([
  ["true", [true, "json"]],
  ["false", [false, "json"]],
  ["null", [null, "json"]],
  ["undefined", [undefined, "javascript"]],
  ["NaN", [Number.NaN, "javascript"]],
  ["True", [true, "python"]],
  ["False", [false, "python"]],
  ["None", [null, "python"]],
]);

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

class Reader {
  readonly text: string;
  at: number;
  notation: Notation = "json";

  constructor(text: string, from: number) {
    this.text = text;
    this.at = from;
  }

  value(depth: number): unknown {
    this.space();
    const char = this.text.charAt(this.at);
    if (char === "{" || char === "[") {
      if (depth >= MAX_DEPTH) throw new Stop(this.at, `at most ${MAX_DEPTH} brackets inside each other`);
      return char === "{" ? this.object(depth) : this.list(depth);
    }
    if (char === '"' || char === "'" || char === "`") return this.string();
    return this.scalar();
  }

  private object(depth: number): unknown {
    const entries: [string, unknown][] = [];
    this.at += 1;
    for (;;) {
      this.space();
      if (this.skip("}")) return Object.fromEntries(entries);
      const key = this.key();
      this.space();
      if (!this.skip(":")) throw new Stop(this.at, "a colon");
      entries.push([key, this.value(depth + 1)]);
      this.space();
      if (this.text.charAt(this.at) !== "}" && !this.skip(",")) throw new Stop(this.at, "a comma or }");
    }
  }

  private list(depth: number): unknown {
    const items: unknown[] = [];
    this.at += 1;
    for (;;) {
      this.space();
      if (this.skip("]")) return items;
      items.push(this.value(depth + 1));
      this.space();
      if (this.text.charAt(this.at) !== "]" && !this.skip(",")) throw new Stop(this.at, "a comma or ]");
    }
  }

  private key(): string {
    const char = this.text.charAt(this.at);
    if (char === '"' || char === "'") return this.string();
    const name = this.word();
    if (name === "") throw new Stop(this.at, "a name in quotes, or }");
    this.found("javascript");
    return name;
  }

  private scalar(): unknown {
    const start = this.at;
    const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    number.lastIndex = start;
    const digits = number.exec(this.text)?.[0];
    if (digits !== undefined) {
      this.at += digits.length;
      return Number(digits);
    }
    const name = this.word();
    const known = WORDS.get(name);
    if (!known) throw new Stop(start, "a value");
    this.found(known[1]);
    return known[0];
  }

  private string(): string {
    const quote = this.text.charAt(this.at);
    const opened = this.at;
    if (quote !== '"') this.found("javascript");
    let out = "";
    for (let at = opened + 1; at < this.text.length; at += 1) {
      const char = this.text.charAt(at);
      if (char === quote) {
        this.at = at + 1;
        return out;
      }
      if (char === "\n" && quote !== "`") throw new Stop(at, "the closing quote");
      if (char !== "\\") out += char;
      else {
        at += 1;
        const escaped = this.text.charAt(at);
        const code = escaped === "u" ? /^[0-9a-fA-F]{4}$/.exec(this.text.slice(at + 1, at + 5))?.[0] : undefined;
        out += code === undefined ? (ESCAPES[escaped] ?? escaped) : String.fromCharCode(Number.parseInt(code, 16));
        if (code !== undefined) at += 4;
      }
    }
    throw new Stop(this.text.length, "the closing quote");
  }

  private word(): string {
    const pattern = /[A-Za-z_$][\w$]{0,99}/y;
    pattern.lastIndex = this.at;
    const word = pattern.exec(this.text)?.[0] ?? "";
    this.at += word.length;
    return word;
  }

  private space(): void {
    while (this.at < this.text.length && " \t\r\n".includes(this.text.charAt(this.at))) this.at += 1;
  }

  private skip(char: string): boolean {
    if (this.text.charAt(this.at) !== char) return false;
    this.at += 1;
    return true;
  }

  /** Python's words settle it, as both other notations lack them; otherwise the first deviation from JSON does. */
  private found(notation: Notation): void {
    if (notation === "python" || this.notation === "json") this.notation = notation;
  }
}
