import { recordList } from "./record-list.ts";

/** Stands for a value that was dropped as the answer arrived: there is one, and it is nobody's business. */
const DROPPED = "(dropped)";

/**
 * The attributes of a user by name, from the list of `{Name, Value}` that ListUsers gives; undefined when it is not one,
 * or a part (ListUsers with AttributesToGet): every user has `sub`, so a list without it says nothing of what is missing.
 */
export function userAttributes(value: unknown): ReadonlyMap<string, string> | undefined {
  const attributes = new Map<string, string>();
  for (const { Name, Value } of recordList(value) ?? []) {
    if (typeof Name !== "string" || (Value !== undefined && typeof Value !== "string")) return undefined;
    attributes.set(Name, Value ?? DROPPED);
  }
  return attributes.has("sub") ? attributes : undefined;
}
