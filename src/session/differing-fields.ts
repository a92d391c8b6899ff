import { isRecord } from "../evidence/narrow.ts";
import { ID_NOT_KNOWN, type Reading } from "../evidence/reading.ts";
import { states } from "../evidence/states.ts";

/**
 * The uppermost fields that two answers both have, with other values: what one lacks is no contradiction, as the ways in
 * differ in what they leave out. Of a template only plain values and lists of them are compared, where it states them.
 */
export function differingFields(one: Reading, other: Reading): string[] {
  if (one.kind !== other.kind) return ["whether it exists"];
  if (one.kind !== "read" || other.kind !== "read") return [];
  const isTemplate = one.from.form !== undefined || other.from.form !== undefined;
  const differ = isTemplate ? contradict : (first: unknown, second: unknown) => plain(first) !== plain(second);
  return Object.keys(one.data).filter(
    (key) => !key.endsWith("Date") && states(other.data, key) && differ(one.data[key], other.data[key]),
  );
}

function contradict(one: unknown, other: unknown): boolean {
  if (one === ID_NOT_KNOWN || other === ID_NOT_KNOWN) return false;
  if (isRecord(one) && isRecord(other)) {
    return Object.keys(one).some((key) => states(other, key) && contradict(one[key], other[key]));
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return !one.some(isRecord) && !other.some(isRecord) && sorted(one) !== sorted(other);
  }
  // A template may write a number or a switch as text.
  return isPlain(one) && isPlain(other) && String(one) !== String(other);
}

function isPlain(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

function sorted(list: readonly unknown[]): string {
  return JSON.stringify(list.map(String).sort());
}

/** JSON with sorted keys. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
