import { isOpaque } from "./opaque.ts";
import { keyedSecrets, type Span } from "./keyed-secrets.ts";

/** What was taken out, in words for a reader: "2 tokens". */
export interface MaskCount {
  kind: string;
  count: number;
}

/** A text that may be shown and stored, and the receipt of what it no longer holds. */
export interface Masked {
  text: string;
  receipt: MaskCount[];
  /** True when the text was longer than `MAX_MASKED_LENGTH` and its end was dropped. */
  cut: boolean;
}

/** Longer texts are cut here: no error report needs more, and every reader of it stays fast. In UTF-16 units. */
export const MAX_MASKED_LENGTH = 200_000;

/**
 * Replaces secrets and personal data by visible marks such as `[token removed]`.
 * Takes any text; linear in its length; never throws. A masked text comes back unchanged.
 * Ids that name a resource or a request (UUIDs, short ids, names) stay.
 */
export function maskSecrets(input: string): Masked {
  const cut = input.length > MAX_MASKED_LENGTH;
  const text = cut ? input.slice(0, MAX_MASKED_LENGTH) : input;
  const spans = [...patternSpans(text), ...keyedSecrets(text), ...opaqueSpans(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const counts = new Map<string, number>();
  let out = "";
  let at = 0;
  for (const { start, end, kind } of spans) {
    if (start < at) {
      at = Math.max(at, end);
      continue;
    }
    out += `${text.slice(at, start)}[${kind} removed]`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    at = end;
  }
  return { text: out + text.slice(at), receipt: [...counts].map(([kind, count]) => ({ kind, count })), cut };
}

/** Secrets that are known by their own shape. Every quantifier is bounded or alone in its class, so a scan is linear. */
const PATTERNS: readonly { kind: string; pattern: RegExp; sure?: (match: string) => boolean }[] = [
  // A JSON Web Token (RFC 7519) whose neighbours are glued to it: a field of one line drops the line breaks of a paste.
  { kind: "token", pattern: /eyJ[A-Za-z0-9_-]{10,600}\.eyJ[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]*){0,3}/g },
  // Header, payload and signature of one that stands alone; a torn one as well.
  { kind: "token", pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{6,}(?:\.[A-Za-z0-9_-]*){0,4}/g },
  // Access key ids: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
  { kind: "access key", pattern: /(?<![A-Z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,28}(?![A-Z0-9])/g },
  {
    kind: "secret key",
    pattern: /(?<![A-Za-z0-9+/_.-])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=_-])/g,
    sure: (match) => /[A-Z]/.test(match) && /[a-z]/.test(match) && /[0-9]/.test(match) && !match.startsWith("/"),
  },
  { kind: "authorization", pattern: /AWS4-HMAC-SHA256[ ,][^\n\r"']{10,600}/g },
  {
    kind: "authorization",
    pattern: /(?<=\b(?:Bearer|Basic|bearer|basic|BEARER)\s{1,3})[A-Za-z0-9._~+/=-]{8,}/g,
    sure: (match) => match.length >= 40 || (/[0-9]/.test(match) && !/^\d+$/.test(match)),
  },
  { kind: "e-mail address", pattern: /[A-Za-z0-9._%+'-]{1,64}(?:@|%40)[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}/g },
  { kind: "phone number", pattern: /(?<![\w+])(?:\+|%2B)\d(?:[ ().-]{0,2}\d){7,14}(?!\d)/g },
  { kind: "phone number", pattern: /(?<![\w.-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?![\w-])/g },
];

function patternSpans(text: string): Span[] {
  return PATTERNS.flatMap(({ kind, pattern, sure }) =>
    [...text.matchAll(pattern)]
      .filter(([match]) => sure?.(match) ?? true)
      .map(({ 0: match, index }) => ({ start: index, end: index + match.length, kind })),
  );
}

/** Long runs of base64, base64url or hex that read like no name. Request and trace ids are told by the word before them. */
function opaqueSpans(text: string): Span[] {
  return [...text.matchAll(/[A-Za-z0-9+/_-]{32,}={0,2}/g)]
    .filter(({ 0: run, index }) => {
      const before = text.slice(Math.max(0, index - 24), index);
      return isOpaque(run) && !/(?:request-?_?id|token: ?|cf-id|amz-id-2|trace-?id|root=)\W{0,5}$/i.test(before);
    })
    .map(({ 0: run, index }) => ({ start: index, end: index + run.length, kind: "opaque text" }));
}
