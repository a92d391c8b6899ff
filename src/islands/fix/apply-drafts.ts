import type { WantedChange, WantedEdit } from "../../fixes/wanted-change.ts";
import type { ChangeTarget } from "../../schemas/change.ts";
import { fieldSteps } from "../../schemas/field-path.ts";
import type { FormField } from "./form-fields.ts";

/** What was typed, by the id of the field, as it was typed. */
export type Drafts = Readonly<Record<string, string>>;

/** A field whose text cannot go into the change, and why. */
export interface DraftProblem {
  id: string;
  words: string;
}

/**
 * The changes with what was typed in the place of their examples and blanks. What cannot be used is left out and named;
 * the text itself stays in the drafts.
 */
export function applyDrafts(
  changes: readonly WantedChange[],
  fields: readonly FormField[],
  drafts: Drafts,
): { changes: WantedChange[]; problems: DraftProblem[] } {
  const applied: { of: ChangeTarget; edits: Draft[] }[] = structuredClone(changes) as {
    of: ChangeTarget;
    edits: Draft[];
  }[];
  const problems: DraftProblem[] = [];
  for (const field of fields) {
    const draft = drafts[field.id];
    if (draft === undefined || draft === field.initial) continue;
    const edit = applied[field.at]?.edits[field.index];
    const read = valueOf(field, draft);
    if (!edit || read === null) continue;
    if (typeof read === "object" && "problem" in read) problems.push({ id: field.id, words: read.problem });
    else put(edit, field, read);
  }
  for (const [at, { edits }] of applied.entries()) {
    for (const [index, edit] of edits.entries()) {
      const own = fields.filter((field) => field.at === at && field.index === index);
      // As long as one blank is open, the words of the edit are looked through for it.
      if (own.some((field) => field.blank !== null && isEmpty(drafts[field.id]))) continue;
      if (own.some(({ id, initial }) => drafts[id] !== undefined && drafts[id] !== initial)) edit.typed = true;
    }
  }
  return { changes: applied, problems };
}

type Read = string | number | string[] | { problem: string };

/** A typed text as a value; null when an emptied field goes back to its blank. */
function valueOf({ kind, blank, label, about }: FormField, draft: string): Read | null {
  const text = draft.trim();
  if (text === "" && blank !== null) return null;
  const what = `${label} ${about}`;
  if (text === "") return { problem: `${what} is empty` };
  if (kind === "list" || kind === "choices") {
    const members = draft.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
    return [...new Set(members)];
  }
  if (kind === "number")
    return /^\d{1,9}$/.test(text) ? Number(text) : { problem: `${what} takes a whole number, and this is: ${text}` };
  if (kind === "key" && /["\\]/.test(text)) return { problem: `${what} takes no quotes and no backslashes` };
  return text;
}

/** An edit while it is being written. */
type Draft = { -readonly [Key in keyof WantedEdit]: WantedEdit[Key] };

function put(edit: Draft, { path, kind, blank }: FormField, value: string | number | string[]): void {
  if (path[0] === "field") {
    const [root = "", key = "", ...rest] = fieldSteps(edit.field);
    const named = kind === "key" || key === blank ? String(value) : key;
    edit.field = [root, ...[named, ...rest].map(quoted)].join(".");
    return;
  }
  const inside = path.slice(0, -1).reduce<unknown>((one, step) => (one as Record<string, unknown>)[step], edit);
  (inside as Record<string | number, unknown>)[path.at(-1) ?? ""] = value;
}

function isEmpty(draft: string | undefined): boolean {
  return (draft ?? "").trim() === "";
}

/** A key of a path, quoted when it is no plain word. */
function quoted(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? key : `"${key}"`;
}
