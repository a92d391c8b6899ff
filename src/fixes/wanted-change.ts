import type { ChangeTarget, Edit } from "../schemas/change.ts";
import type { Placeholder } from "../schemas/placeholders.ts";

/** Values for placeholders, as far as they are known. Any text: they are put into the change, not into code. */
export type BlankValues = Readonly<Partial<Record<Placeholder, string>>>;

/** An edit of a cause, or one whose words a person typed: those hold no placeholders, whatever they say. */
export type WantedEdit = Edit & { typed?: boolean };

/** A change as a cause words it, placeholders and all, or as a person adapted it. */
export interface WantedChange {
  readonly of: ChangeTarget;
  readonly edits: readonly WantedEdit[];
}
