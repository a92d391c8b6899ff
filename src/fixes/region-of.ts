import type { MarkedFix } from "./marked-fix.ts";

/** The Region as code gets it: the one given, the one among the values of the fix, or a blank. */
export function regionOf({ fix, mark }: MarkedFix, given: string): string {
  if (given !== "REGION" && given !== "") return given;
  const known = fix.values.REGION ?? "";
  return known === "" ? mark("REGION") : known;
}
