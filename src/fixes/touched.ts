import type { Edit } from "../schemas/change.ts";
import { rootOf } from "../schemas/field-path.ts";
import type { Guard, ReplacedResource, Trap } from "./replaced-resource.ts";

/** The fields that carry settings over for these edits: all, but those that hold a secret only if they are to change. */
export function carriedFields({ accepted, onlyWhenTouched }: ReplacedResource, edits: readonly Edit[]): string[] {
  const roots = rootsOf(edits);
  return accepted.filter((field) => !onlyWhenTouched.includes(field) || roots.has(field));
}

/** The traps that the settings go through before they can be written back. */
export function trapsOnCarry({ traps }: ReplacedResource, edits: readonly Edit[]): Trap[] {
  const roots = rootsOf(edits);
  return traps.filter(
    ({ onlyWhenTouched, afterEditsOnly, about }) =>
      afterEditsOnly !== true && (onlyWhenTouched !== true || about.some((field) => roots.has(field))),
  );
}

/** The guards that stand before these edits. */
export function guardsBefore({ guards }: ReplacedResource, edits: readonly Edit[]): Guard[] {
  return guards.filter(({ applies }) => applies(edits));
}

/** The traps that an edit could have walked into. */
export function trapsAfterEdits({ traps }: ReplacedResource, edits: readonly Edit[]): Trap[] {
  const roots = rootsOf(edits);
  return traps.filter((trap) => trap.onlyWhenTouched !== true && trap.about.some((field) => roots.has(field)));
}

/** Whether the files of this change hold a secret, because the change is about the map in which it stands. */
export function holdsSecret({ onlyWhenTouched }: ReplacedResource, edits: readonly Edit[]): boolean {
  const roots = rootsOf(edits);
  return onlyWhenTouched.some((field) => roots.has(field));
}

function rootsOf(edits: readonly Edit[]): ReadonlySet<string> {
  return new Set(edits.map(({ field }) => rootOf(field)));
}
