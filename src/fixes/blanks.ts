import { PLACEHOLDER_CHOICES } from "../schemas/placeholder-choices.ts";
import { SECRET_PLACEHOLDERS } from "../schemas/placeholder-kinds.ts";
import { PLACEHOLDER_WORDS } from "../schemas/placeholder-words.ts";
import type { Placeholder } from "../schemas/placeholders.ts";
import { allowedValues } from "./allowed-values.ts";
import type { BlankValues, WantedChange, WantedEdit } from "./wanted-change.ts";
import type { Change, ChangeTarget } from "../schemas/change.ts";

/** A placeholder that a change leaves open, and where. */
export interface ChangeBlank {
  placeholder: Placeholder;
  /** The path of the edit that holds it. */
  field: string;
}

/**
 * The change with its placeholders filled in as far as they are known, and what is left open. Placeholders are words of
 * the change alone: in settings, in typed words and in fields of fixed values the same words are just words. A secret is
 * never part of a change, so PASSWORD in one is the API's word for a factor.
 */
export function fillWanted(wanted: WantedChange, values: BlankValues): { change: Change; blanks: ChangeBlank[] } {
  const blanks: ChangeBlank[] = [];
  const edits = wanted.edits.map((edit) => {
    if (edit.typed) return edit;
    const found: Placeholder[] = [];
    const field = fillText(edit.field, pathValues(values), found);
    const inner = fillValue(wanted.of, edit, values, found);
    blanks.push(...found.map((placeholder) => ({ placeholder, field })));
    return { ...inner, field };
  });
  return { change: { of: wanted.of, edits }, blanks };
}

function fillValue(of: ChangeTarget, edit: WantedEdit, values: BlankValues, found: Placeholder[]): WantedEdit {
  if (allowedValues(of, edit.field) !== null) return edit;
  const { field, ...rest } = edit;
  const filled = JSON.parse(JSON.stringify(rest), (_key, value: unknown) =>
    typeof value === "string" ? fillText(value, values, found) : value,
  ) as Omit<WantedEdit, "field">;
  return { field, ...filled };
}

/** What may stand in a path: a choice of the list where there is one, and nothing that ends a key in quotes. */
function pathValues(values: BlankValues): BlankValues {
  const fit = Object.entries(values).filter(([name, value]) => {
    const choices = PLACEHOLDER_CHOICES[name as Placeholder];
    return choices ? choices.includes(value) : !/["\\]/.test(value);
  });
  return Object.fromEntries(fit);
}

function fillText(text: string, values: BlankValues, found: Placeholder[]): string {
  return text.replace(PLACEHOLDER_WORDS, (word) => {
    const name = word as Placeholder;
    if (SECRET_PLACEHOLDERS.has(name)) return word;
    const value = values[name];
    if (value === undefined || value === "") found.push(name);
    return value === undefined || value === "" ? word : value;
  });
}
