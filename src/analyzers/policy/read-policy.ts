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
  /** A statement of a trust policy: it names who may use the role, and no resource. */
  trusts: boolean;
  /** Placeholders of templates and variables of policies in its resources; each may stand for anything. */
  open: string[];
}

/** A policy as it was read; `null` where the text holds none, a stop where its JSON breaks off. */
export type PolicyRead = { statements: Statement[]; ignored: string[] } | { stopped: JsonStop; what: string } | null;

const MOST_STATEMENTS = 500;

/** Of more policies in one text the rest is not read. */
const MOST_POLICIES = 20;

/**
 * Finds the IAM policies in a text, one below the other: bare, inside the answer of a CLI command, or URL-encoded. The
 * statements of several are numbered by policy. Never throws.
 */
export function readPolicy(text: string): PolicyRead {
  const plain = /^\s{0,20}%7B/i.test(text) ? decode(text.trim()) : text;
  const first = readOne(plain, 0);
  if (first === null || "stopped" in first.read) return first?.read ?? null;
  const all = [first.read];
  for (let at = first.end; all.length < MOST_POLICIES;) {
    const next = readOne(plain, at);
    if (next === null) break;
    if ("stopped" in next.read) return next.read;
    all.push(next.read);
    at = next.end;
  }
  if (all.length === 1) return first.read;
  const named = (name: string, index: number): string => `policy ${index + 1}, ${name}`;
  return {
    statements: all.flatMap(({ statements }, index) =>
      statements.map((statement) => ({ ...statement, name: named(statement.name, index) })),
    ),
    ignored: all.flatMap(({ ignored }, index) => ignored.map((what) => named(what, index))),
  };
}

/** The policy that begins behind `from`, and where it ends. */
function readOne(plain: string, from: number): { read: NonNullable<PolicyRead>; end: number } | null {
  const start = startOfPolicy(plain, from);
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
    return {
      read: { stopped: { ...stopped, line: stopped.line + lines, column }, what: "policy" },
      end: plain.length,
    };
  }
  const statements = statementsOf(value, 0);
  if (!statements) return null;
  const read = statements.slice(0, MOST_STATEMENTS).map((item, index) => toStatement(item, index));
  return {
    read: {
      statements: read.flatMap((one) => (typeof one === "string" ? [] : [one])),
      ignored: read.flatMap((one) => (typeof one === "string" ? [one] : [])),
    },
    end: end === -1 ? plain.length : end,
  };
}

/** The brace that opens the object with `Statement` or `Effect` in it. */
function startOfPolicy(text: string, from: number): number {
  const rest = from === 0 ? text : text.slice(from);
  const key = rest.search(/"(?:Statement|Effect|PolicyDocument|Version)"\s{0,8}:/);
  if (key === -1) return from === 0 && rest.trimStart().startsWith("{") ? rest.indexOf("{") : -1;
  const first = rest.indexOf("{");
  return first !== -1 && first < key ? from + first : -1;
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
  const written = texts(item.Resource ?? item.NotResource);
  return {
    name: `${number}${sid}`,
    effect: item.Effect,
    actions: texts(item.Action ?? item.NotAction),
    actionsAre: item.Action === undefined ? "excepted" : "listed",
    resources: written.map((pattern) => pattern.replace(PLACEHOLDER, "*")),
    resourcesAre: item.Resource !== undefined ? "listed" : item.NotResource !== undefined ? "excepted" : "missing",
    conditions: conditions.flatMap((test) => (isRecord(test) ? Object.keys(test) : [])).slice(0, 10),
    trusts: item.Principal !== undefined || item.NotPrincipal !== undefined,
    open: [...new Set(written.flatMap((pattern) => pattern.match(PLACEHOLDER) ?? []))].slice(0, 5),
  };
}

/** `${AWS::Partition}` of a template, `${aws:username}` of a policy. */
const PLACEHOLDER = /\$\{[^{}]{1,100}\}/g;

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
