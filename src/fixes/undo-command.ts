import type { BuiltFix } from "./build-fix.ts";
import type { CodePart } from "./code-parts.ts";
import { updateCommand } from "./dialects/request-cli.ts";
import { markedFix } from "./marked-fix.ts";
import { regionOf } from "./region-of.ts";

/** The command that takes the change back, from undo.json. */
export function undoCommand(built: BuiltFix, region = "REGION"): CodePart[] {
  const marked = markedFix(built);
  return marked.parts(updateCommand(marked.fix, regionOf(marked, region), "undo.json"));
}
