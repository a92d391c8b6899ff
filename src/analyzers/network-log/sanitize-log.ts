import { keyedSecrets } from "../../lib/keyed-secrets.ts";
import { MAX_MASKED_LENGTH, maskSecrets, type MaskCount } from "../../lib/mask-secrets.ts";

/** A log that may be passed on, and what it no longer holds. */
export interface SanitizedLog {
  text: string;
  receipt: MaskCount[];
}

/**
 * A log without its secrets. JSON stays JSON of the same shape. Bodies in Base64 and texts of more than 200,000
 * characters are left out whole, as what is in them cannot be looked through piece by piece.
 *
 * @param json The parsed log, or undefined for plain lines.
 * @param onProgress Characters that are done.
 */
export function sanitizeLog(text: string, json: unknown, onProgress?: (characters: number) => void): SanitizedLog {
  const counts = new Map<string, number>();
  const add = (kind: string, count = 1): void => {
    counts.set(kind, (counts.get(kind) ?? 0) + count);
  };
  const mask = masker(add, onProgress);
  const out = json === undefined ? maskLines(text, mask) : JSON.stringify(clean(json, "", mask, add), null, 1);
  return { text: out, receipt: [...counts].map(([kind, count]) => ({ kind, count })) };
}

type Mask = (text: string) => string;
type Add = (kind: string, count?: number) => void;

function masker(add: Add, onProgress?: (characters: number) => void): Mask {
  let done = 0;
  let told = 0;
  return (text) => {
    done += text.length;
    if (done - told > 1_000_000) {
      told = done;
      onProgress?.(done);
    }
    if (text.length < 6) return text;
    if (text.length > MAX_MASKED_LENGTH) {
      add("long text");
      return `[long text removed: ${text.length} characters]`;
    }
    const { text: safe, receipt } = maskSecrets(text);
    for (const { kind, count } of receipt) add(kind, count);
    return safe;
  };
}

/** Lines are masked in blocks that end at the end of a line, so that no secret is cut in two. */
function maskLines(text: string, mask: Mask): string {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    const near = start + MAX_MASKED_LENGTH / 2;
    const back = near >= text.length ? text.length : text.lastIndexOf("\n", near) + 1;
    const ahead = text.indexOf("\n", near);
    const end = back > start ? back : ahead === -1 ? text.length : ahead + 1;
    parts.push(mask(text.slice(start, end)));
    start = end;
  }
  return parts.join("");
}

const MAX_DEPTH = 60;

function clean(value: unknown, name: string, mask: Mask, add: Add, depth = 0): unknown {
  if (typeof value === "string") return cleanText(value, name, mask, add);
  if (typeof value !== "object" || value === null) return value;
  if (depth >= MAX_DEPTH) return null;
  if (Array.isArray(value)) {
    // The name of a list is that of its items: `"code": ["…"]` of CloudTrail is the parameter of an address.
    const inner = name === "" || LISTS_OF_PAIRS.has(name) ? name : `?${name.replace(/^\?/, "")}`;
    return value.map((item) => clean(item, inner, mask, add, depth + 1));
  }
  const record = value as Record<string, unknown>;
  const pair = typeof record.name === "string" && typeof record.value === "string" ? record.name : null;
  const kept: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(record)) {
    if (key === "value" && pair !== null) kept.push([key, cleanPair(pair, name, record.value as string, mask, add)]);
    else if (key === "text" && record.encoding === "base64" && typeof inner === "string" && inner !== "") {
      add("encoded body");
      kept.push([key, ""]);
    } else kept.push([mask(key), clean(inner, key, mask, add, depth + 1)]);
  }
  // Not by assignment: a key named __proto__ would not become a property.
  return Object.fromEntries(kept);
}

/** In a HAR, cookies are pairs of a name and a value: every value is a secret, whatever its name. */
const LISTS_OF_PAIRS = new Set(["cookies"]);

function cleanPair(pair: string, list: string, value: string, mask: Mask, add: Add): string {
  const kind = list === "cookies" ? "cookie" : secretKind(`?${pair}`);
  return kind === null || value === "" ? mask(value) : removed(kind, add);
}

function cleanText(value: string, name: string, mask: Mask, add: Add): string {
  const kind = value === "" ? null : secretKind(name);
  if (kind === null || HIDDEN.test(value)) return mask(value);
  return removed(kind, add);
}

/** What CloudTrail writes in place of a secret. */
const HIDDEN = /^(?:HIDDEN_DUE_TO_SECURITY_REASONS|\*{3,})$/;

function removed(kind: string, add: Add): string {
  add(kind);
  return `[${kind} removed]`;
}

const KINDS = new Map<string, string | null>();

/** Looks like every secret at once: whether a value counts then depends on its name alone. */
const PROBE = "Aa1Bb2Cc3Dd4Ee5Ff6Gg7Hh8Ii9Jj0Kk1Ll2Mm3Nn4Oo5";

/** The kind of secret that a name announces, or null. */
function secretKind(name: string): string | null {
  if (name.length > 60 || !/^\??[A-Za-z_][A-Za-z0-9_-]*$/.test(name)) return null;
  const known = KINDS.get(name);
  if (known !== undefined) return known;
  const kind = keyedSecrets(`${name}=${PROBE}`)[0]?.kind ?? null;
  if (KINDS.size < 5_000) KINDS.set(name, kind);
  return kind;
}
