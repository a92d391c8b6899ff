import type { Change, ChangeTarget, Edit } from "../schemas/change.ts";
import type { Placeholder } from "../schemas/placeholders.ts";
import { applyEdits } from "./apply-edits.ts";
import { fillWanted } from "./blanks.ts";
import { carryOver } from "./carry-over.ts";
import { type Difference, differenceOf } from "./difference.ts";
import { knownTraps } from "./known-traps.ts";
import { type NaiveLoss, naiveLoss } from "./naive-loss.ts";
import { openKeys } from "./open-keys.ts";
import type { Settings } from "./replaced-resource.ts";
import { RESOURCES } from "./resources.ts";
import type { KnownTrap } from "./rules/rule.ts";
import { holdsSecret } from "./touched.ts";
import { unmetEdits } from "./unmet-edits.ts";
import type { BlankValues, WantedChange } from "./wanted-change.ts";

/** A placeholder that a built fix leaves open. */
export interface Blank {
  placeholder: Placeholder;
  /** The paths of the edits that hold it, or the parameter that names the resource. */
  fields: string[];
  /** True when the way back lacks it, too: then neither request can be written. */
  inUndo: boolean;
}

/** A change made complete for present settings, with everything to know before it is written. */
export interface BuiltFix {
  of: ChangeTarget;
  /** The change, its blanks filled in where they are known. */
  change: Change;
  /** What the fix was built from. */
  wanted: WantedChange;
  /** The fields of it that the update takes; no others are held here. */
  present: Settings;
  names: Readonly<Record<string, string>>;
  values: BlankValues;
  /** The request that writes the present settings back. */
  undo: Settings;
  /** The complete request. */
  after: Settings;
  /** What differs between the two: the change, and nothing else. */
  differences: Difference[];
  /** Edits that a rule of the service took out of the request again. In place already: no differences, and none of these. */
  unmet: Edit[];
  /** What is still open: words of the change and the names of the resource, never words of the settings. */
  blanks: Blank[];
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
 * @param wanted The wanted change as its cause has it, or as it was adapted.
 * @param present The answer of the read, its root taken off: `UserPool`, `UserPoolClient` …
 * @param names Names of the resource that the answer does not hold, by parameter: `UserPoolId` for MFA.
 * @param values What is known for the placeholders of the change.
 */
export function buildFix(
  wanted: WantedChange,
  present: Settings,
  names: Readonly<Record<string, string>> = {},
  values: BlankValues = {},
): BuiltFix {
  const resource = RESOURCES[wanted.of];
  const { change, blanks: open } = fillWanted(wanted, values);
  const keys = openKeys(resource, names, values);
  const { request: undo, reasons } = carryOver(resource, present, change.edits, keys.names);
  const used = new Set([...resource.accepted, ...Object.values(resource.renamed)]);
  const after = applyEdits(resource, undo, change.edits);
  const unmet = unmetEdits(resource, after, change.edits);
  const blanks = [
    ...new Set([...keys.open.map(({ placeholder }) => placeholder), ...open.map((one) => one.placeholder)]),
  ];
  return {
    of: wanted.of,
    change,
    wanted,
    present: Object.fromEntries(Object.entries(present).filter(([field]) => used.has(field))),
    names,
    values,
    undo,
    after,
    differences: differenceOf(undo, after),
    unmet,
    blanks: blanks.map((placeholder) => ({
      placeholder,
      fields: [...keys.open, ...open].filter((one) => one.placeholder === placeholder).map(({ field }) => field),
      inUndo: keys.open.some((one) => one.placeholder === placeholder),
    })),
    naive: naiveLoss(change, undo),
    traps: knownTraps({ wanted, edits: change.edits, open, undo, after, unmet }),
    dropped: reasons,
    lacksSecret: holdsSecret(resource, change.edits),
  };
}
