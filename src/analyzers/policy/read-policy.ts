import { isRecord } from "../../evidence/narrow.ts";
import { locateJsonError, type JsonStop } from "../../lib/locate-json-error.ts";

/** One statement of an IAM policy, with its lists always as lists. */
export interface Statement {
  /** `statement 2 (ReadPool)`. */
  name: string;
  effect: "Allow" | "Deny";
  actions: string[];
  /** `Action` or `NotAction`. */
  actionsAre: "listed" | "excepted";
  resources: string[];
  resourcesAre: "listed" | "excepted" | "missing";
  conditions: string[];
}

/** A policy as it was read; `null` where the text holds none, a stop where its JSON breaks off. */
export type PolicyRead = { statements: Statement[]; ignored: string[] } | { stopped: JsonStop; what: string } | null;

const MOST_STATEMENTS = 500;

/** Finds the first IAM policy in a text: bare, inside the answer of a CLI command, or URL-encoded. Never throws. */
export function readPolicy(text: string): PolicyRead {
  const plain = /^\s{0,20}%7B/i.test(text) ? decode(text.trim()) : text;
  const start = startOfPolicy(plain);
  if (start === -1) return null;
  const end = closingBrace(plain, start);
  const json = plain.slice(start, end === -1 ? plain.length : end);
  const value = parse(json);
  if (value === undefined) {
    const stopped = locateJsonError(json);
    if (!stopped) return null;
    const before = plain.slice(0, start);
    const lines = before.split("\n").length - 1;
    const column =
      stopped.line === 1 ? stopped.column + (before.length - before.lastIndexOf("\n") - 1) : stopped.column;
    return { stopped: { ...stopped, line: stopped.line + lines, column }, what: "policy" };
  }
  const statements = statementsOf(value, 0);
  if (!statements) return null;
  const read = statements.slice(0, MOST_STATEMENTS).map((item, index) => toStatement(item, index));
  return {
    statements: read.flatMap((one) => (typeof one === "string" ? [] : [one])),
    ignored: read.flatMap((one) => (typeof one === "string" ? [one] : [])),
  };
}

/** The brace that opens the object with `Statement` or `Effect` in it. */
function startOfPolicy(text: string): number {
  const key = text.search(/"(?:Statement|Effect|PolicyDocument|Version)"\s{0,8}:/);
  if (key === -1) return text.trimStart().startsWith("{") ? text.indexOf("{") : -1;
  const first = text.indexOf("{");
  return first !== -1 && first < key ? first : -1;
}

function closingBrace(text: string, open: number): number {
  let depth = 0;
  let inString = false;
  for (let at = open; at < text.length; at += 1) {
    const char = text[at];
    if (inString) {
      if (char === "\\") at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === "{") depth += 1;
    else if (char === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

const MAX_DEPTH = 6;

function statementsOf(value: unknown, depth: number): unknown[] | null {
  if (depth > MAX_DEPTH) return null;
  if (typeof value === "string")
    return /^\s{0,20}(?:\{|%7B)/i.test(value) ? statementsOf(parse(decode(value)), depth + 1) : null;
  if (!isRecord(value)) return null;
  if (Array.isArray(value.Statement)) return value.Statement as unknown[];
  if (isRecord(value.Statement)) return [value.Statement];
  if (typeof value.Effect === "string") return [value];
  for (const inner of Object.values(value).slice(0, 50)) {
    const found = statementsOf(inner, depth + 1);
    if (found) return found;
  }
  return null;
}

function toStatement(item: unknown, index: number): Statement | string {
  const number = `statement ${index + 1}`;
  if (!isRecord(item)) return `${number} is no object`;
  const sid = typeof item.Sid === "string" && /^[\w -]{1,60}$/.test(item.Sid) ? ` (${item.Sid})` : "";
  if (item.Effect !== "Allow" && item.Effect !== "Deny")
    return `${number}${sid} has no \`Effect\` of \`Allow\` or \`Deny\``;
  if (item.Action === undefined && item.NotAction === undefined)
    return `${number}${sid} has neither \`Action\` nor \`NotAction\``;
  const conditions = isRecord(item.Condition) ? Object.values(item.Condition) : [];
  return {
    name: `${number}${sid}`,
    effect: item.Effect,
    actions: texts(item.Action ?? item.NotAction),
    actionsAre: item.Action === undefined ? "excepted" : "listed",
    resources: texts(item.Resource ?? item.NotResource),
    resourcesAre: item.Resource !== undefined ? "listed" : item.NotResource !== undefined ? "excepted" : "missing",
    conditions: conditions.flatMap((test) => (isRecord(test) ? Object.keys(test) : [])).slice(0, 10),
  };
}

function texts(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item) => typeof item === "string").slice(0, 500);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
