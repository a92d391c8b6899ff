import { ORDERED_LISTS } from "./ordered-lists.ts";

/**
 * Whether two values of a setting mean the same: the order of keys does not count, nor does that of lists, but for those
 * in `ORDERED_LISTS`.
 *
 * @param field The name of the innermost field that holds the values.
 */
export function sameValue(one: unknown, other: unknown, field = ""): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return ORDERED_LISTS.has(field)
      ? one.every((member, index) => sameValue(member, other[index]))
      : sameMembers(one, other);
  }
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        sameValue((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], key),
    )
  );
}

/** Each member of one list finds another of the other list. */
function sameMembers(one: readonly unknown[], other: readonly unknown[]): boolean {
  const left = [...other];
  return one.every((member) => {
    const at = left.findIndex((candidate) => sameValue(member, candidate));
    if (at === -1) return false;
    left.splice(at, 1);
    return true;
  });
}
