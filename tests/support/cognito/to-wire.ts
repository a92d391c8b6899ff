/** An answer in the types of the SDK as the JSON that goes over the wire: moments are seconds since 1970. */
export function toWire(answer: unknown): string {
  return JSON.stringify(inSeconds(answer));
}

function inSeconds(value: unknown): unknown {
  if (value instanceof Date) return value.getTime() / 1000;
  if (Array.isArray(value)) return value.map(inSeconds);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inSeconds(inner)]));
}
