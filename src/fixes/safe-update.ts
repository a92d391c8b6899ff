import type { Change } from "../schemas/change.ts";
import { RESOURCES } from "./resources.ts";
import { safeUpdateCli } from "./safe-update-cli.ts";
import { safeUpdateJs } from "./safe-update-js.ts";
import { safeUpdatePython } from "./safe-update-python.ts";

/** The forms in which a safe update is printed. */
export type SafeDialect = "cli" | "js" | "python";

const WRITERS = { cli: safeUpdateCli, js: safeUpdateJs, python: safeUpdatePython };

/**
 * Prints the whole procedure for a change of a resource whose update resets what it leaves out: read the present
 * settings, carry over everything that the update accepts, make the change, show the difference, write.
 * What was carried over, without the change, is kept: written back by the same update, it undoes the change.
 */
export function safeUpdate(change: Change, dialect: SafeDialect): string {
  return WRITERS[dialect](RESOURCES[change.of], change.edits);
}
