import { isRecord } from "../evidence/narrow.ts";

/** The list, when every member is an object; else undefined. */
export function recordList(value: unknown): Readonly<Record<string, unknown>>[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const records = value.filter(isRecord);
  return records.length === value.length ? records : undefined;
}
