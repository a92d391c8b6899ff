/** Whether a reading has a field that may be read: one that a pasted template leaves open throws when it is looked at. */
export function states(data: Readonly<Record<string, unknown>>, field: string): boolean {
  return Object.prototype.propertyIsEnumerable.call(data, field);
}
