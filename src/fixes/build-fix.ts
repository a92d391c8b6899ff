import type { Change, ChangeTarget } from "../schemas/change.ts";
import { applyEdits } from "./apply-edits.ts";
import { carryOver } from "./carry-over.ts";
import { type Difference, differenceOf } from "./difference.ts";
import { type KnownTrap, knownTraps } from "./known-traps.ts";
import { type NaiveLoss, naiveLoss } from "./naive-loss.ts";
import type { Settings } from "./replaced-resource.ts";
import { RESOURCES } from "./resources.ts";
import { holdsSecret } from "./touched.ts";

/** A change made complete for present settings, with everything to know before it is written. */
export interface BuiltFix {
  of: ChangeTarget;
  change: Change;
  /** The request that writes the present settings back. */
  undo: Settings;
  /** The complete request. */
  after: Settings;
  /** What differs between the two: the change, and nothing else. Empty when it is in place already. */
  differences: Difference[];
  naive: NaiveLoss;
  traps: KnownTrap[];
  /** Why something could not be sent back as it was read. */
  dropped: string[];
  /**
   * True when the change is about a map that holds a secret. The secret is not kept here, so the two requests lack it and
   * must not be written: the printed procedure reads and sends it back by itself.
   */
  lacksSecret: boolean;
}

/**
 * Builds the complete, safe update. Pure; the arguments are not changed.
 *
 * @param change The wanted change, its blanks filled in where they are known.
 * @param present The answer of the read, its root taken off: `UserPool`, `UserPoolClient` …
 * @param names Names of the resource that the answer does not hold, by parameter: `UserPoolId` for MFA.
 */
export function buildFix(change: Change, present: Settings, names: Readonly<Record<string, string>> = {}): BuiltFix {
  const resource = RESOURCES[change.of];
  const { request: undo, reasons } = carryOver(resource, present, change.edits, names);
  const after = applyEdits(resource, undo, change.edits);
  return {
    of: change.of,
    change,
    undo,
    after,
    differences: differenceOf(undo, after),
    naive: naiveLoss(change, undo),
    traps: knownTraps(change, undo, after),
    dropped: reasons,
    lacksSecret: holdsSecret(resource, change.edits),
  };
}
