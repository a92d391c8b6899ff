import type { Settings } from "./replaced-resource.ts";
import { sameValue } from "./same-value.ts";

/** One field in which two requests differ. `undefined`: it is not there. */
export interface Difference {
  /** As in a field path: `LambdaConfig.PreSignUp`. */
  field: string;
  before: unknown;
  after: unknown;
  /** For a list: what is in it now, and what is no longer in it. */
  added: unknown[];
  removed: unknown[];
}

/** The fields in which two requests differ, innermost first named by their path; lists are compared as wholes, sets as sets. */
export function differenceOf(before: Settings, after: Settings, path = ""): Difference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => {
    const field = path === "" ? key : `${path}.${/^[A-Za-z_]\w*$/.test(key) ? key : `"${key}"`}`;
    const [one, other] = [before[key], after[key]];
    if (sameValue(one, other, key)) return [];
    if (isObject(one) && isObject(other)) return differenceOf(one, other, field);
    const [old, fresh] = [
      Array.isArray(one) ? (one as unknown[]) : [],
      Array.isArray(other) ? (other as unknown[]) : [],
    ];
    return [
      {
        field,
        before: one,
        after: other,
        added: fresh.filter((value) => !old.some((known) => sameValue(known, value))),
        removed: old.filter((value) => !fresh.some((known) => sameValue(known, value))),
      },
    ];
  });
}

function isObject(value: unknown): value is Settings {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
