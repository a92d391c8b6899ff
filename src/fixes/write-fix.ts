import type { Dialect } from "../schemas/dialects.ts";
import type { BuiltFix } from "./build-fix.ts";
import { diffCdk } from "./dialects/diff-cdk.ts";
import { diffCloudFormation } from "./dialects/diff-cloudformation.ts";
import { diffTerraform } from "./dialects/diff-terraform.ts";
import { requestCli } from "./dialects/request-cli.ts";
import { requestJs } from "./dialects/request-js.ts";
import { requestPython } from "./dialects/request-python.ts";
import { safeUpdate } from "./safe-update.ts";

/** A built fix in one form. */
export interface WrittenFix {
  dialect: Exclude<Dialect, "console" | "java">;
  text: string;
  /** True for a diff to carry into a file of one's own; false for a script to run. */
  isDiff: boolean;
}

/**
 * The fix in every form that has one. Where the requests lack a secret, the scripts are the procedure that reads it anew:
 * a request without it would take it away.
 *
 * @param region The AWS Region, or the placeholder for it.
 */
export function writeFix(fix: BuiltFix, region: string): WrittenFix[] {
  const script = (
    dialect: "cli" | "js" | "python",
    request: (fix: BuiltFix, region: string) => string,
  ): WrittenFix => ({
    dialect,
    text: fix.lacksSecret ? safeUpdate(fix.change, dialect) : request(fix, region),
    isDiff: false,
  });
  const diffs: WrittenFix[] = [
    { dialect: "terraform" as const, text: diffTerraform(fix) },
    { dialect: "cloudformation" as const, text: diffCloudFormation(fix) },
    { dialect: "cdk" as const, text: diffCdk(fix) },
  ].flatMap(({ dialect, text }) => (text === null ? [] : [{ dialect, text, isDiff: true }]));
  return [script("cli", requestCli), script("js", requestJs), script("python", requestPython), ...diffs];
}
