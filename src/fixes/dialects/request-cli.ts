import type { BuiltFix } from "../build-fix.ts";
import { RESOURCES } from "../resources.ts";
import { keepFiles, writeCalls } from "../shell-procedure.ts";
import { kebab } from "../spell-name.ts";

/** The update as the AWS CLI takes it, from a file: `after.json`, or `undo.json` for the way back. */
export function updateCommand({ of }: BuiltFix, region: string, file: "after.json" | "undo.json"): string {
  const { service, update } = RESOURCES[of];
  return `aws ${service} ${kebab(update)} --region ${region} --cli-input-json file://${file}`;
}

/** A shell script that keeps both requests as files and shows in what they differ. A paste of it writes nothing yet. */
export function requestCli(fix: BuiltFix, region: string): string {
  const { service, update } = RESOURCES[fix.of];
  return [
    ...keepFiles([heredoc("undo.json", fix.undo), heredoc("after.json", fix.after)]),
    ...writeCalls(`aws ${service} ${kebab(update)} --region ${region} --cli-input-json`),
  ].join("\n");
}

/** The word stands on a line of its own nowhere in JSON, so no value can end the text. */
function heredoc(file: string, request: unknown): string {
  return `cat > ${file} <<'END_OF_JSON'\n${JSON.stringify(request, null, 2)}\nEND_OF_JSON`;
}
