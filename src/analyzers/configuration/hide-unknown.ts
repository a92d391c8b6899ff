import { isRecord } from "../../evidence/narrow.ts";
import { NotInText } from "../../evidence/not-in-text.ts";
import { Unresolved } from "./unresolved.ts";

/** A field whose value is not in the text, and why. */
export interface UnknownField {
  /** Dotted. */
  field: string;
  why: string;
}

/**
 * Turns values that are not known into fields that refuse to be read: a check that looks at one ends as `unknown` with the
 * reason, instead of taking a missing value for a setting. A list with one unknown
 * member is unknown; of a list of objects each is looked into.
 */
export function hideUnknown(
  data: Readonly<Record<string, unknown>>,
  prefix = "",
): { data: Readonly<Record<string, unknown>>; unknown: UnknownField[] } {
  const shown: Record<string, unknown> = {};
  const unknown: UnknownField[] = [];
  for (const [key, value] of Object.entries(data)) {
    const field = `${prefix}${key}`;
    const why = unresolvedIn(value);
    if (why !== null) {
      unknown.push({ field, why });
      refuse(shown, key, field, why);
    } else if (Array.isArray(value) && value.length > 0 && value.every((item) => isRecord(item))) {
      const items = value.map((item) => hideUnknown(item, `${field}.`));
      unknown.push(...items.flatMap((item) => item.unknown));
      shown[key] = items.map((item) => item.data);
    } else if (isRecord(value)) {
      const inner = hideUnknown(value, `${field}.`);
      unknown.push(...inner.unknown);
      shown[key] = inner.data;
    } else shown[key] = value;
  }
  return { data: shown, unknown };
}

/** The reason why a value as a whole is not known, or null. Objects are looked into field by field instead. */
function unresolvedIn(value: unknown, depth = 0): string | null {
  if (value instanceof Unresolved) return value.why;
  if (depth > 40) return "nested too deep";
  if (Array.isArray(value) && !value.every((item) => isRecord(item) && !(item instanceof Unresolved))) {
    for (const item of value) {
      const why = unresolvedIn(item, depth + 1);
      if (why !== null) return why;
    }
  } else if (depth > 0 && isRecord(value)) {
    for (const item of Object.values(value)) {
      const why = unresolvedIn(item, depth + 1);
      if (why !== null) return why;
    }
  }
  return null;
}

/** Not enumerable, so that copying and printing the rest do not stumble over it. */
function refuse(data: Record<string, unknown>, key: string, field: string, why: string): void {
  Object.defineProperty(data, key, {
    enumerable: false,
    get: () => {
      throw new NotInText(field, why);
    },
  });
}
