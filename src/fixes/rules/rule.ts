import type { ChangeTarget, Edit } from "../../schemas/change.ts";
import { rootOf } from "../../schemas/field-path.ts";
import type { ChangeBlank } from "../blanks.ts";
import type { Settings } from "../replaced-resource.ts";
import type { WantedChange } from "../wanted-change.ts";

/** A change that does without the reason of a refusal, and what to call it. */
export interface OtherChange {
  label: string;
  change: WantedChange;
}

/** Something to know before a change is written: `refused` when the service would not take it, or harm or nothing would come of it. */
export interface KnownTrap {
  id: string;
  kind: "refused" | "note";
  words: string;
  /** The way on that one request can take: a change to put in the place of the wanted one. */
  instead?: OtherChange;
}

/** What a rule looks at: the change, and the two requests. */
export interface Case {
  wanted: WantedChange;
  /** The edits of the change, their blanks filled in where they are known. */
  edits: readonly Edit[];
  open: readonly ChangeBlank[];
  undo: Settings;
  after: Settings;
  unmet: readonly Edit[];
}

/** Something that a rule found. */
export interface Found {
  words: string;
  instead?: OtherChange;
}

/**
 * A rule of the service about a change. A refusal is about what the change does: settings that the pool has at present were
 * taken by the service once, and are no reason to refuse another change.
 */
export interface Rule {
  id: string;
  kind: "refused" | "note";
  of: ChangeTarget;
  /** The words, when the rule applies. */
  find: (given: Case) => Found | string | null;
}

/** Whether an edit is about this outermost field. */
export function touches(edits: readonly Edit[], root: string): boolean {
  return edits.some(({ field }) => rootOf(field) === root);
}

/** A value as settings; nothing when it is none. */
export function part(value: unknown): Settings {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Settings) : {};
}

/** A value as a list; nothing when it is none. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** The wanted change with one more edit, or with another in the place of the one of the same field. */
export function withEdit(wanted: WantedChange, edit: Edit): WantedChange {
  return { of: wanted.of, edits: [...wanted.edits.filter(({ field }) => field !== edit.field), edit] };
}
