import type { Change } from "../schemas/change.ts";
import type { ReplacedResource } from "./replaced-resource.ts";
import { RESOURCES } from "./resources.ts";
import { safeUpdateCli } from "./safe-update-cli.ts";
import { safeUpdateJs } from "./safe-update-js.ts";
import { safeUpdatePython } from "./safe-update-python.ts";

/** The forms in which a safe update is printed. */
export type SafeDialect = "cli" | "js" | "python";

const WRITERS = { cli: safeUpdateCli, js: safeUpdateJs, python: safeUpdatePython };

/** Where a procedure is run: the names of the resource by parameter, and the Region. Left out, they are placeholders. */
export interface Place {
  names: Readonly<Record<string, string>>;
  region: string;
}

/**
 * Prints the whole procedure for a change of a resource whose update resets what it leaves out: read the present
 * settings, carry over everything that the update accepts, make the change, show the difference, stop. Writing is a step
 * of its own, and what was carried over, without the change, is kept: written back by the same update, it undoes the change.
 */
export function safeUpdate(change: Change, dialect: SafeDialect, { names, region }: Partial<Place> = {}): string {
  const resource: ReplacedResource = RESOURCES[change.of];
  const keys = { ...resource.keys, ...names };
  return WRITERS[dialect]({ ...resource, keys }, change.edits, region ?? "REGION");
}
