import type { Edit } from "../schemas/change.ts";
import type { ReplacedResource } from "./replaced-resource.ts";

/** A member of a list of objects. */
export type ListObject = Readonly<Record<string, unknown>>;

/** The members of `add` or `remove` that are objects; empty for a list of words. */
export function objectsOf(members: Edit["add"]): ListObject[] {
  return (members ?? []).filter((member) => typeof member !== "string");
}

/** What names a member of a list of objects, as pairs: two with the same pairs are the same thing. */
export function namesOf({ named }: ReplacedResource, field: string, member: ListObject): [string, unknown][] {
  const names = named[field] ?? Object.keys(member);
  return names.map((name) => [name, member[name]]);
}
