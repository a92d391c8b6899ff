import type { Edit } from "../schemas/change.ts";

/** Settings as the API's JSON has them. */
export type Settings = Record<string, unknown>;

/** A resource whose update replaces what it is given: how it is read, what its update accepts, its traps. */
export interface ReplacedResource {
  service: "cognito-idp" | "cognito-identity";
  /** The operations, as the API names them. */
  read: string;
  update: string;
  /** Where the settings stand in the answer of `read`; empty when they are the answer itself. */
  root: string;
  /** Parameters that name the resource, with the reader's blanks. */
  keys: Readonly<Record<string, string>>;
  /** Parameters of the update that the answer holds by another name. */
  renamed: Readonly<Record<string, string>>;
  /** Fields of the update request that carry settings over. Held against the SDK's own shapes by a test. */
  accepted: readonly string[];
  /**
   * Accepted fields that a request without them leaves as they are, though the rest is reset, or of which that is not
   * known to be otherwise. They are sent all the same; they are only never said to be lost.
   */
  kept: readonly string[];
  /** Fields that go into the request only when the change is about them, because they hold a secret and are in `kept`. */
  onlyWhenTouched: readonly string[];
  /** What the update does with a field that the request leaves out, for the reader. */
  omitted: string;
  /** Values that an absent list stands for: adding to it starts from these. */
  defaults: Readonly<Record<string, readonly string[]>>;
  /** For lists of objects, the members that name one: the same names are the same thing. */
  named: Readonly<Record<string, readonly string[]>>;
  /** Settings that cannot be written back as they were read. */
  traps: readonly Trap[];
  /** Settings on which an edit may not be made at all. */
  guards: readonly Guard[];
}

/**
 * A reason to build nothing: made on these settings, the edit would do harm or be gone again. The printed procedures stop
 * with the words, the builder refuses with them.
 */
export interface Guard {
  id: string;
  /** Why, and the way on. */
  words: string;
  applies: (edits: readonly Edit[]) => boolean;
  /** True when the request that keeps everything may not be edited. The conditions below say the same. */
  stops: (now: Settings) => boolean;
  jq: string;
  js: string;
  python: string;
  /** An edit that, made as well, takes the reason away. */
  instead?: { label: string; edit: Edit };
}

/**
 * A rule of the service about what cannot be written back as it was read, and how the settings are made to keep it.
 * The four forms do the same: tests hold them against each other.
 */
export interface Trap {
  /** Why, for the reader. */
  why: string;
  /** The outermost fields that it looks at: it is applied again after an edit of one of them. */
  about: readonly string[];
  /** Leave the trap out unless the change is about one of its fields. */
  onlyWhenTouched?: true;
  /** The settings can be written back as they are; only an edit can run into it. */
  afterEditsOnly?: true;
  jq: string;
  js: string;
  python: string;
  /** Changes the settings in place. */
  apply: (now: Settings) => void;
}
