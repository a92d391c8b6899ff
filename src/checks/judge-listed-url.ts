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
  const plain = decoded(wanted);
  if (plain !== wanted && urls.includes(plain)) {
    return {
      unknown:
        "the URL is percent-encoded, as in an address, and decoded it is listed; encoded once it is in order, encoded twice it is not",
    };
  }
  const near = nearestUrl(plain, urls);
  const count =
    urls.length === 0
      ? "the list is empty"
      : urls.length === 1
        ? "not the one that is listed"
        : `not among the ${urls.length} that are listed`;
  const observed = near ? `${shown(near.url)} is listed, which differs in: ${near.parts.join(", ")}` : count;
  return { ok: false, observed, expected };
}

/** A text that was copied out of an address, decoded; any other as it is. */
function decoded(text: string): string {
  if (!/^[a-z][a-z0-9.+-]{0,40}%3A/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function shown(url: string): string {
  const [plain = ""] = url.split(/[?#]/);
  return plain.length > 120 ? `${plain.slice(0, 120)}…` : plain;
}
