import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The text that a file of `tests/fixtures` holds. With GOLDEN=write in the environment the file is written anew from
 * `made`, for a person to read in the diff.
 */
export function golden(file: string, made: string): string {
  const path = join("tests/fixtures", file);
  if (process.env.GOLDEN === "write") writeFileSync(path, `${made}\n`);
  return existsSync(path) ? readFileSync(path, "utf8").replace(/\n$/, "") : "";
}
