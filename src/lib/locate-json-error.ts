/** Where the reading of a JSON text stops. Lines and columns count from 1. */
export interface JsonStop {
  line: number;
  column: number;
  /** What is there: a character in quotes, or `the end of the text`. */
  read: string;
  /** What JSON wants there. */
  expected: string;
}

const LITERALS = ["true", "false", "null"];
const SPACE = " \t\n\r";

/**
 * Finds the place where a text stops being JSON (RFC 8259), or null when all of it is. Browsers word their own errors
 * differently, and not all of them say where. Takes any text; reads each character once; nesting costs no stack.
 */
export function locateJsonError(text: string): JsonStop | null {
  const open: ("{" | "[")[] = [];
  let at = 0;
  /** What may come next. */
  let want = "value" as keyof typeof WORDS | "end";
  const stop = (expected: string): JsonStop => placeOf(text, at, expected);
  const closed = (): void => {
    want = open.length === 0 ? "end" : "comma-or-close";
  };
  for (;;) {
    while (at < text.length && SPACE.includes(text.charAt(at))) at += 1;
    if (at >= text.length) return want === "end" ? null : stop(WORDS[want]);
    const char = text.charAt(at);
    if (want === "end") return stop("nothing more: the JSON value ends before this");
    if (want === "colon") {
      if (char !== ":") return stop(WORDS.colon);
      want = "value";
      at += 1;
    } else if (want === "comma-or-close") {
      const inner = open.at(-1);
      if (char === ",") want = inner === "{" ? "key" : "value";
      else if (char === (inner === "{" ? "}" : "]")) {
        open.pop();
        closed();
      } else return stop(inner === "{" ? "a comma or }" : "a comma or ]");
      at += 1;
    } else if (want === "key" || want === "key-or-close") {
      if (want === "key-or-close" && char === "}") {
        open.pop();
        closed();
        at += 1;
      } else {
        if (char !== '"') return stop(WORDS[want]);
        const end = endOfString(text, at);
        if (end.bad !== "") {
          at = end.at;
          return stop(end.bad);
        }
        at = end.at;
        want = "colon";
      }
    } else if (want === "value-or-close" && char === "]") {
      open.pop();
      closed();
      at += 1;
    } else if (char === "{" || char === "[") {
      open.push(char);
      want = char === "{" ? "key-or-close" : "value-or-close";
      at += 1;
    } else {
      const end = endOfScalar(text, at);
      if (end.bad !== "") {
        at = end.at;
        return stop(end.bad);
      }
      at = end.at;
      closed();
    }
  }
}

const WORDS = {
  value: "a value",
  "value-or-close": "a value or ]",
  key: 'a name in "double quotes"',
  "key-or-close": 'a name in "double quotes" or }',
  colon: "a colon",
  "comma-or-close": "a comma or a closing bracket",
};

interface End {
  at: number;
  /** What was expected at `at`; empty when all is well. */
  bad: string;
}

function endOfScalar(text: string, from: number): End {
  if (text.charAt(from) === '"') return endOfString(text, from);
  const literal = LITERALS.find((word) => text.startsWith(word, from));
  if (literal !== undefined) return { at: from + literal.length, bad: "" };
  const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  number.lastIndex = from;
  const found = number.exec(text);
  return found ? { at: from + found[0].length, bad: "" } : { at: from, bad: WORDS.value };
}

function endOfString(text: string, from: number): End {
  for (let at = from + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') return { at: at + 1, bad: "" };
    if (char < " ") return { at, bad: "the closing quote, as a line break inside of a text is written \\n" };
    if (char === "\\") {
      at += 1;
      const escaped = text.charAt(at);
      if (escaped === "u" && !/^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) {
        return { at, bad: "four hexadecimal digits after \\u" };
      }
      if (escaped !== "" && !'"\\/bfnrtu'.includes(escaped)) return { at, bad: 'one of " \\ / b f n r t u after \\' };
    }
  }
  return { at: text.length, bad: "the closing quote" };
}

function placeOf(text: string, at: number, expected: string): JsonStop {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf("\n"); next !== -1 && next < at; next = text.indexOf("\n", next + 1)) {
    line += 1;
    start = next + 1;
  }
  const read = at >= text.length ? "the end of the text" : JSON.stringify(text.charAt(at));
  return { line, column: at - start + 1, read, expected };
}
