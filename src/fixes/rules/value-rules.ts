import type { ChangeTarget, Edit } from "../../schemas/change.ts";
import { PLACEHOLDER_CHOICES } from "../../schemas/placeholder-choices.ts";
import { PLACEHOLDERS } from "../../schemas/placeholders.ts";
import { allowedValues } from "../allowed-values.ts";
import type { Case, KnownTrap } from "./rule.ts";

/** Edits whose words the API does not know or that are empty, and choices that are still to be made. */
export function valueTraps({ wanted, edits, open }: Case): KnownTrap[] {
  return [
    ...open
      .filter(({ placeholder, field }) => PLACEHOLDER_CHOICES[placeholder] && field.includes(placeholder))
      .map(({ placeholder }) => ({
        id: `choose-${placeholder}`,
        kind: "refused" as const,
        words: `Choose ${PLACEHOLDERS[placeholder]} first: ${(PLACEHOLDER_CHOICES[placeholder] ?? []).join(", ")}.`,
      })),
    ...edits.flatMap((edit) => wordsOf(edit).flatMap(({ field, word }) => judge(wanted.of, field, word))),
  ];
}

function judge(of: ChangeTarget, field: string, word: string): KnownTrap[] {
  if (word.trim() === "")
    return [{ id: `empty-${field}`, kind: "refused", words: `${field} has no value yet: fill it in above.` }];
  const allowed = allowedValues(of, field);
  return allowed === null || allowed.includes(word)
    ? []
    : [
        {
          id: `value-${field}`,
          kind: "refused",
          words: `${field} does not take ${word}. It takes: ${allowed.join(", ")}.`,
        },
      ];
}

/** The words that an edit brings, with the field that each is for. What it takes out may be any word. */
function wordsOf({ field, set, add }: Edit): { field: string; word: string }[] {
  return [...leaves(field, set), ...leaves(field, add)];
}

function leaves(field: string, value: unknown): { field: string; word: string }[] {
  if (typeof value === "string") return [{ field, word: value }];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => leaves(field, one));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(`${field}.${key}`, inner));
}
