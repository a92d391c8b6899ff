import type { PasteIds } from "../../analyzers/analysis.ts";
import type { Subject } from "../../evidence/subject.ts";

/** The ids that a pasted token names, for the case, with what there is to say of them. */
export interface TokenIds {
  /** Those that fill an empty field of the case. */
  ids: Subject;
  /** Those that are not what the case says. */
  other: Subject;
}

/** Sets the ids of a token against the case. Null when the token names none. */
export function readTokenIds(facts: PasteIds, subject: Subject): TokenIds | null {
  const found = Object.entries(facts) as [keyof PasteIds, string][];
  if (found.length === 0) return null;
  const given = (field: keyof PasteIds): string => subject[field] ?? "";
  return {
    ids: Object.fromEntries(found.filter(([field]) => given(field) === "")),
    other: Object.fromEntries(found.filter(([field, value]) => given(field) !== "" && given(field) !== value)),
  };
}
