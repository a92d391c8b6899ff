import type { Judgement } from "../evidence/inspect.ts";
import { nearestUrl } from "../lib/url-difference.ts";
import { stringList } from "./string-list.ts";

/**
 * Judges whether a URL stands in a list, character by character, and names the one that misses by little. Queries are
 * left out of the words. A list that is not there is an empty one.
 */
export function judgeListedUrl(value: unknown, name: string, wanted: string): Judgement {
  const urls = stringList(value ?? []);
  if (!urls) return { unknown: `${name} is not a list of texts` };
  const expected = "this URL among them, character by character";
  if (urls.includes(wanted)) return { ok: true, observed: "it is listed", expected };
  const near = nearestUrl(wanted, urls);
  const count = urls.length === 0 ? "the list is empty" : `not among the ${urls.length} that are listed`;
  const observed = near ? `${shown(near.url)} is listed, which differs in: ${near.parts.join(", ")}` : count;
  return { ok: false, observed, expected };
}

function shown(url: string): string {
  const [plain = ""] = url.split(/[?#]/);
  return plain.length > 120 ? `${plain.slice(0, 120)}…` : plain;
}
