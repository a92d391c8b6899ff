/** What keeps two URLs from being equal, character by character. */
export type UrlPart =
  | "white space"
  | "scheme"
  | "letter case"
  | "host"
  | "port"
  | "encoding"
  | "trailing slash"
  | "trailing path"
  | "path"
  | "query"
  | "fragment";

/** How far apart a difference of this kind puts two URLs. */
const WEIGHT: Record<UrlPart, number> = {
  "white space": 1,
  scheme: 1,
  "letter case": 1,
  port: 1,
  encoding: 1,
  "trailing slash": 1,
  query: 1,
  fragment: 1,
  "trailing path": 2,
  host: 3,
  path: 3,
};

/**
 * The parts in which two URLs differ, or an empty list when they are the same text. For comparisons of URLs as texts
 * (simple string comparison, RFC 3986 section 6.2.1), so nothing is brought into a normal form here: a default port that
 * one of them spells out is a difference. Takes any texts, never throws.
 */
export function urlDifference(one: string, other: string): UrlPart[] {
  if (one === other) return [];
  const found = new Set<UrlPart>();
  if (one.trim() !== one || other.trim() !== other) found.add("white space");
  const a = partsOf(one.trim());
  const b = partsOf(other.trim());
  compareText(a.scheme, b.scheme, "scheme", found);
  compareText(a.host, b.host, "host", found);
  if (a.port !== b.port) found.add("port");
  comparePath(a.path, b.path, found);
  if (a.query !== b.query) found.add(sameDecoded(a.query, b.query) ? "encoding" : "query");
  if (a.fragment !== b.fragment) found.add("fragment");
  return (Object.keys(WEIGHT) as UrlPart[]).filter((part) => found.has(part));
}

/**
 * The member of a list that is closest to a URL, with the parts in which they differ; undefined when none comes near
 * enough to be the same address written in another way.
 */
export function nearestUrl(wanted: string, list: readonly string[]): { url: string; parts: UrlPart[] } | undefined {
  const ranked = list
    .map((url) => ({ url, parts: urlDifference(wanted, url) }))
    .map((near) => ({ ...near, distance: near.parts.reduce((sum, part) => sum + WEIGHT[part], 0) }))
    .filter(({ distance }) => distance > 0 && distance <= 4)
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && { url: best.url, parts: best.parts };
}

interface Parts {
  scheme: string;
  host: string;
  port: string;
  path: string;
  query: string;
  fragment: string;
}

/** As appendix B of RFC 3986 splits a URL; the authority is then cut at the last colon that is followed by digits. */
function partsOf(url: string): Parts {
  const [beforeFragment, fragment] = cut(url, url.indexOf("#"));
  const [beforeQuery, query] = cut(beforeFragment, beforeFragment.indexOf("?"));
  const colon = beforeQuery.search(/[:/]/);
  const scheme = colon > 0 && beforeQuery[colon] === ":" ? beforeQuery.slice(0, colon) : "";
  const rest = scheme === "" ? beforeQuery : beforeQuery.slice(colon + 1);
  const slash = rest.startsWith("//") ? rest.indexOf("/", 2) : 0;
  const [before, path] = cut(rest, slash);
  const authority = before.slice(2);
  const port = /:\d*$/.exec(authority)?.[0] ?? "";
  return { scheme, host: authority.slice(0, authority.length - port.length), port, path, query, fragment };
}

/** A text cut in two before a place; -1 for its end. */
function cut(text: string, at: number): [string, string] {
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at)];
}

function compareText(a: string, b: string, part: UrlPart, found: Set<UrlPart>): void {
  if (a === b) return;
  found.add(a.toLowerCase() === b.toLowerCase() ? "letter case" : part);
}

function comparePath(one: string, other: string, found: Set<UrlPart>): void {
  if (one === other) return;
  let a = one;
  let b = other;
  if (a.endsWith("/") !== b.endsWith("/")) {
    found.add("trailing slash");
    a = a.replace(/\/$/, "");
    b = b.replace(/\/$/, "");
  }
  if (a === b) return;
  if (sameDecoded(a, b)) {
    found.add("encoding");
  } else if (a.toLowerCase() === b.toLowerCase()) {
    found.add("letter case");
  } else if (sameDecoded(a.toLowerCase(), b.toLowerCase())) {
    found.add("letter case").add("encoding");
  } else {
    found.delete("trailing slash");
    found.add(isBelow(a, b) || isBelow(b, a) ? "trailing path" : "path");
  }
}

function isBelow(long: string, short: string): boolean {
  return long.startsWith(short.endsWith("/") ? short : `${short}/`);
}

function sameDecoded(a: string, b: string): boolean {
  try {
    return decodeURIComponent(a) === decodeURIComponent(b);
  } catch {
    return false;
  }
}
