import type { Dialect } from "../schemas/dialects.ts";
import type { BuiltFix } from "./build-fix.ts";
import { type CodePart, codeText } from "./code-parts.ts";
import { diffCdk } from "./dialects/diff-cdk.ts";
import { diffCloudFormation } from "./dialects/diff-cloudformation.ts";
import { diffTerraform } from "./dialects/diff-terraform.ts";
import { requestCli } from "./dialects/request-cli.ts";
import { requestJs } from "./dialects/request-js.ts";
import { requestPython } from "./dialects/request-python.ts";
import { markedFix, type MarkedFix } from "./marked-fix.ts";
import { RESOURCES } from "./resources.ts";
import { safeUpdate, type SafeDialect } from "./safe-update.ts";
import { regionOf } from "./region-of.ts";

/** A built fix in one form. */
export interface WrittenFix {
  dialect: Exclude<Dialect, "console" | "java">;
  /** The code, with placeholders where it is open. */
  text: string;
  /** The same in pieces: only the blanks among them are filled in. */
  parts: CodePart[];
  /** True for a diff to carry into a file of one's own; false for a script to run. */
  isDiff: boolean;
}

const REQUESTS = { cli: requestCli, js: requestJs, python: requestPython };
const DIFFS = { terraform: diffTerraform, cloudformation: diffCloudFormation, cdk: diffCdk };

/**
 * The fix in every form that has one. Where the requests lack a secret, the scripts are the procedure that reads it anew:
 * a request without it would take it away.
 *
 * @param region The AWS Region; "REGION" when nobody knows it.
 */
export function writeFix(built: BuiltFix, region = "REGION"): WrittenFix[] {
  const marked = markedFix(built);
  const { fix, parts } = marked;
  const written = (dialect: WrittenFix["dialect"], code: string, isDiff: boolean): WrittenFix => {
    const pieces = parts(code);
    return { dialect, text: codeText(pieces), parts: pieces, isDiff };
  };
  const place = regionOf(marked, region);
  const scripts = (["cli", "js", "python"] as const).map((dialect) =>
    written(dialect, fix.lacksSecret ? procedure(marked, dialect, place) : REQUESTS[dialect](fix, place), false),
  );
  const diffs = (["terraform", "cloudformation", "cdk"] as const).flatMap((dialect) => {
    const code = DIFFS[dialect](fix);
    return code === null ? [] : [written(dialect, code, true)];
  });
  return [...scripts, ...diffs];
}

/** The printed procedure, with the names of this resource in it. */
function procedure({ fix, mark }: MarkedFix, dialect: SafeDialect, region: string): string {
  const names = Object.entries(RESOURCES[fix.of].keys).map(([name, blank]): [string, string] => {
    const known = fix.undo[name];
    return [name, typeof known === "string" ? known : mark(blank as Parameters<typeof mark>[0])];
  });
  return safeUpdate(fix.change, dialect, { names: Object.fromEntries(names), region });
}
