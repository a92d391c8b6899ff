import type { BuiltFix } from "../build-fix.ts";
import { RESOURCES } from "../resources.ts";
import { kebab } from "../spell-name.ts";

/** The update as the AWS CLI takes it, from a file: `after.json`, or `undo.json` for the way back. */
export function updateCommand({ of }: BuiltFix, region: string, file: "after.json" | "undo.json"): string {
  const { service, update } = RESOURCES[of];
  return `aws ${service} ${kebab(update)} --region ${region} --cli-input-json file://${file}`;
}

/** A shell script that writes both files and runs the update: one paste is enough. */
export function requestCli(fix: BuiltFix, region: string): string {
  return [
    "# The way back, written first.",
    heredoc("undo.json", fix.undo),
    "",
    "# The complete request.",
    heredoc("after.json", fix.after),
    "",
    "# Nothing but the change may differ.",
    "diff undo.json after.json",
    "",
    updateCommand(fix, region, "after.json"),
  ].join("\n");
}

/** The word stands on a line of its own nowhere in JSON, so no value can end the text. */
function heredoc(file: string, request: unknown): string {
  return `cat > ${file} <<'END_OF_JSON'\n${JSON.stringify(request, null, 2)}\nEND_OF_JSON`;
}
