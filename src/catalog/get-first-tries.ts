import { getCollection } from "astro:content";
import type { FirstTry } from "../schemas/first-try.ts";

/** What the site did with cases that nobody had seen, the newest try first. */
export async function getFirstTries(): Promise<FirstTry[]> {
  const tries = await getCollection("firstTries");
  return tries.map(({ data }) => data).sort((a, b) => b.tried.localeCompare(a.tried));
}
