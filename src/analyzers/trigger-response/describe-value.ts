/** An object of JSON. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** What kind of value it is, in words that never hold the value of a secret: `the text "true"`, `a list of 3`. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "boolean") return `the boolean ${value}`;
  if (typeof value === "number") return value === 0 || value === 1 ? `the number ${value}` : "a number";
  if (typeof value === "string") {
    if (/^(?:true|false|yes|no|[01]|null|undefined|\{\}|\[\]|)$/i.test(value)) return `the text "${value}"`;
    return `a text of ${value.length} characters`;
  }
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  const count = Object.keys(value).length;
  return count === 0 ? "an empty object" : `an object with ${count} ${count === 1 ? "field" : "fields"}`;
}
