import { recordList } from "./record-list.ts";

/**
 * The attributes of a pool's schema by name; undefined when the list is missing or a part. Every schema has `sub`.
 * Custom attributes have their prefix: `custom:team`.
 */
export function schemaAttributes(value: unknown): ReadonlyMap<string, Readonly<Record<string, unknown>>> | undefined {
  const schema = new Map<string, Readonly<Record<string, unknown>>>();
  for (const attribute of recordList(value) ?? []) {
    if (typeof attribute.Name !== "string") return undefined;
    schema.set(attribute.Name, attribute);
  }
  return schema.has("sub") ? schema : undefined;
}
