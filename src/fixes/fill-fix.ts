import { buildFix, type BuiltFix } from "./build-fix.ts";
import type { BlankValues } from "./wanted-change.ts";

/** The same fix with more of its blanks filled in. A value is put where its blank stands, whatever characters are in it. */
export function fillFix({ wanted, present, names, values }: BuiltFix, more: BlankValues): BuiltFix {
  return buildFix(wanted, present, names, { ...values, ...more });
}
