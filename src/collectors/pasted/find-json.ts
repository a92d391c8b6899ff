import { repairJson } from "./repair-json.ts";

/** The JSON objects of a text, in order, each with the text between it and the one before. */
export interface FoundJson {
  objects: { value: Readonly<Record<string, unknown>>; before: string }[];
  /** What follows the last object. */
  rest: string;
  /** An object began and did not end: the text was cut off. */
  cut: boolean;
}

/** After a brace that never closes, the search goes on at the next line that opens with one, so many times at most. */
const MOST_RESTARTS = 20;

/** Pairs of braces to look at, JSON or not: nobody pastes so many outputs, and what follows is not read. */
const MOST_PAIRS = 1_000;

/**
 * Finds JSON objects between prompts, commands and messages. Takes any text; reads each character once, and once more
 * for each restart, so it is linear; never throws.
 */
export function findJson(text: string): FoundJson {
  const objects: FoundJson["objects"] = [];
  let from = 0;
  let restarts = 0;
  let cut = false;
  for (let open = text.indexOf("{"), pairs = 0; open !== -1 && pairs < MOST_PAIRS; pairs += 1) {
    const end = closingBrace(text, open);
    if (end === -1) {
      cut = true;
      const line = text.indexOf("\n{", open + 1);
      restarts += 1;
      if (line === -1 || restarts > MOST_RESTARTS) break;
      open = line + 1;
      continue;
    }
    const value = parse(text.slice(open, end));
    if (value) {
      objects.push({ value, before: text.slice(from, open) });
      from = end;
      cut = false;
    }
    open = text.indexOf("{", end);
  }
  return { objects, rest: text.slice(from), cut };
}

/** The place after the brace that closes the one at `open`, or -1. Braces inside of strings do not count. */
function closingBrace(text: string, open: number): number {
  let depth = 0;
  let inString = false;
  for (let at = open; at < text.length; at += 1) {
    const character = text[at];
    if (inString) {
      if (character === "\\") at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{") depth += 1;
    else if (character === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

function parse(json: string): Readonly<Record<string, unknown>> | null {
  return parsed(json) ?? parsed(repairJson(json));
}

function parsed(json: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(json) as Readonly<Record<string, unknown>>;
  } catch {
    return null;
  }
}
