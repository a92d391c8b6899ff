import { allowedValues } from "../../fixes/allowed-values.ts";
import type { WantedChange, WantedEdit } from "../../fixes/wanted-change.ts";
import type { ChangeTarget } from "../../schemas/change.ts";
import { fieldSteps, rootOf } from "../../schemas/field-path.ts";
import { PLACEHOLDER_CHOICES } from "../../schemas/placeholder-choices.ts";
import { PERSONAL_PLACEHOLDERS, SECRET_PLACEHOLDERS } from "../../schemas/placeholder-kinds.ts";
import { placeholdersIn } from "../../schemas/placeholder-words.ts";
import { type Placeholder, PLACEHOLDERS } from "../../schemas/placeholders.ts";

/** One thing in a change that depends on the case, as a field to fill in. */
export interface FormField {
  /** Unique among the fields of the changes. */
  id: string;
  /** The change and the edit in it. */
  at: number;
  index: number;
  /** Where the value stands in the edit: `["set"]`, `["add", 0, "Name"]`, `["field"]`. */
  path: readonly (string | number)[];
  /** What the field is, and the field of the API that it is about. */
  label: string;
  about: string;
  kind: "text" | "number" | "list" | "choice" | "choices" | "key";
  choices: readonly string[];
  /** What stands in it at first; empty for a blank. Members of a list are lines. */
  initial: string;
  /** The blank that the field fills, if it is one. */
  blank: Placeholder | null;
}

/** The fields of the wanted changes. An edit that holds a blank which is asked for elsewhere has none. */
export function formFields(changes: readonly WantedChange[]): FormField[] {
  return changes.flatMap(({ of, edits }, at) =>
    edits.flatMap((edit, index) => {
      const id = `edit-${at}-${index}`;
      const key = keyField(edit);
      const values = valueFields(of, edit);
      if (values === null) return key?.kind === "choice" ? [{ ...key, id: `${id}-key`, at, index }] : [];
      return [
        ...(key ? [{ ...key, id: `${id}-key` }] : []),
        ...values.map((one, n) => ({ ...one, id: `${id}-${n}` })),
      ].map((one) => ({ ...one, at, index }));
    }),
  );
}

type Slot = Omit<FormField, "id" | "at" | "index">;

const VERBS = { set: "Value of", add: "Add to", remove: "Take out of" } as const;

/** The key in a path that depends on the case: the attribute of a mapping, the trigger. */
function keyField({ field }: WantedEdit): Slot | null {
  const [root, key = ""] = fieldSteps(field);
  const base = { path: ["field"], about: root ?? field, blank: null } as const;
  const choices = PLACEHOLDER_CHOICES[key as Placeholder];
  if (choices) return { ...base, label: "Choose in", kind: "choice", choices, initial: "", blank: key as Placeholder };
  if (rootOf(field) === "AttributeMapping" && key !== "") {
    const blank = key in PLACEHOLDERS ? (key as Placeholder) : null;
    return { ...base, label: "Attribute in", kind: "key", choices: [], initial: blank === null ? key : "", blank };
  }
  return null;
}

/** The values of an edit as fields; null when a part of it is a blank that another place asks for. */
function valueFields(of: ChangeTarget, edit: WantedEdit): Slot[] | null {
  if (isOpen(edit.field) && keyField(edit)?.blank == null) return null;
  const slots: Slot[] = [];
  for (const verb of ["set", "add", "remove"] as const) {
    const value = edit[verb];
    if (value === undefined) continue;
    if (!collect(of, edit.field, VERBS[verb], [verb], value, slots)) return null;
  }
  return slots;
}

/** Adds the fields of a value; false when it holds a blank that no field can take. */
function collect(
  of: ChangeTarget,
  field: string,
  label: string,
  path: Slot["path"],
  value: unknown,
  slots: Slot[],
): boolean {
  const choices = allowedValues(of, field) ?? [];
  const base = { path, label, about: field, choices, blank: null };
  if (typeof value === "number") slots.push({ ...base, kind: "number", initial: String(value) });
  else if (typeof value === "string") {
    const blank = blankOf(value);
    if (blank === "elsewhere") return false;
    slots.push({
      ...base,
      blank,
      kind: choices.length > 0 ? "choice" : "text",
      initial: blank === null ? value : "",
    });
  } else if (Array.isArray(value) && value.every((one) => typeof one === "string")) {
    const blank = value.length === 1 ? blankOf(value[0] ?? "") : value.some(isOpen) ? "elsewhere" : null;
    if (blank === "elsewhere") return false;
    slots.push({
      ...base,
      blank,
      kind: choices.length > 0 ? "choices" : "list",
      initial: blank === null ? value.join("\n") : "",
    });
  } else if (typeof value === "object" && value !== null) {
    const isList = Array.isArray(value);
    return Object.entries(value).every(([key, inner]: [string, unknown]) => {
      const inside = isList ? field : `${field}.${key}`;
      const name = isList ? label : `${key} in`;
      return collect(of, inside, name, [...path, isList ? Number(key) : key], inner, slots);
    });
  }
  return true;
}

/** The blank that a text is, none, or `elsewhere` for one that is only a part of it or is never typed into this form. */
function blankOf(text: string): Placeholder | "elsewhere" | null {
  if (!isOpen(text)) return null;
  const isWhole = text in PLACEHOLDERS && !PERSONAL_PLACEHOLDERS.has(text) && !OF_THE_CASE.has(text);
  return isWhole ? (text as Placeholder) : "elsewhere";
}

/** Blanks that the fields above the form ask for. */
const OF_THE_CASE: ReadonlySet<string> = new Set<Placeholder>([
  "REGION",
  "USER_POOL_ID",
  "CLIENT_ID",
  "IDENTITY_POOL_ID",
]);

function isOpen(text: string): boolean {
  return placeholdersIn(text).some((word) => !SECRET_PLACEHOLDERS.has(word));
}
