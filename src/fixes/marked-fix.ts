import type { Placeholder } from "../schemas/placeholders.ts";
import { blankMarks, type BlankMarks } from "./blank-marks.ts";
import type { BuiltFix } from "./build-fix.ts";
import { fillFix } from "./fill-fix.ts";

/** A fix whose open blanks are marked, for the time in which it is written. */
export interface MarkedFix extends Pick<BlankMarks, "mark" | "parts"> {
  fix: BuiltFix;
}

/** The fix with marks in the place of what is open. */
export function markedFix(fix: BuiltFix): MarkedFix {
  const marks = blankMarks([fix.present, fix.wanted, fix.values, fix.names]);
  const open = fix.blanks.map(({ placeholder }): [Placeholder, string] => [placeholder, marks.mark(placeholder)]);
  return { ...marks, fix: fillFix(fix, Object.fromEntries(open)) };
}
