import type { PasteFactName, PasteFacts } from "../schemas/fact.ts";

/** What a person said about facts that were read: another value, or null for "not so". */
export type Corrections = Partial<Record<PasteFactName, string | null>>;

/** Facts as a person corrected them. A corrected fact was read from nowhere: its `from` is empty. */
export function correctFacts(facts: PasteFacts, corrections: Corrections): PasteFacts {
  const said = Object.entries(corrections).filter((entry): entry is [string, string] => entry[1] !== null);
  const kept = Object.entries(facts).filter(([name]) => !(name in corrections));
  return Object.fromEntries([...kept, ...said.map(([name, value]) => [name, { value, from: "" }] as const)]);
}

/**
 * The text to search with after corrections: a corrected error name or message replaces what the text said,
 * so that the old one finds nothing any more. Where the text cannot be mended, the facts alone are the text.
 */
export function correctText(text: string, facts: PasteFacts, corrections: Corrections): string {
  let mended = text;
  for (const name of ["exception", "message"] as const) {
    const now = corrections[name];
    if (now === undefined) continue;
    const before = facts[name]?.value;
    if (before === undefined) mended = `${now ?? ""}\n${mended}`;
    else if (mended.includes(before)) mended = mended.replaceAll(before, now ?? "");
    else
      return Object.values(correctFacts(facts, corrections))
        .map(({ value }) => value)
        .join("\n");
  }
  return mended;
}
