import { fieldSteps, rootOf } from "../../schemas/field-path.ts";
import type { BuiltFix } from "../build-fix.ts";
import type { Settings } from "../replaced-resource.ts";

/** A field of both requests, as it was and as it will be. */
export interface ChangedField {
  steps: string[];
  before: unknown;
  after: unknown;
}

/** The fields that differ, named by their whole path; a list is one field. */
export function changedFields({ differences }: BuiltFix): ChangedField[] {
  return differences.map(({ field, before, after }) => ({ steps: fieldSteps(field), before, after }));
}

/** The outermost fields in which something differs, whole, so that a diff shows what stays beside the change. */
export function changedRoots({ differences, undo, after }: BuiltFix): ChangedField[] {
  return [...new Set(differences.map(({ field }) => rootOf(field)))].map((root) => ({
    steps: [root],
    before: undo[root],
    after: after[root],
  }));
}

/** The innermost fields of a value with their paths; lists are not entered. */
export function leavesOf(value: unknown, steps: readonly string[]): { steps: string[]; value: unknown }[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [{ steps: [...steps], value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...steps, key]));
}

/** Puts values at their paths into one object. */
export function nest(entries: readonly (readonly [steps: readonly string[], value: unknown])[]): Settings {
  const all: Settings = {};
  for (const [steps, value] of entries) {
    if (value === undefined) continue;
    let inside = all;
    for (const step of steps.slice(0, -1)) inside = (inside[step] ??= {}) as Settings;
    inside[steps.at(-1) ?? ""] = value;
  }
  return all;
}
