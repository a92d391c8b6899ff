import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { parseContent } from "../../src/schemas/parse-content.ts";
import { LimitsFileSchema, type LimitsFile } from "../../src/schemas/limits.ts";

const FOLDER = "content/limits";

/** All files of limits; throws with file and field when one does not parse. */
export function readLimits(): LimitsFile[] {
  return readdirSync(FOLDER).map((name) => {
    const file = join(FOLDER, name);
    const parsed = parseContent(LimitsFileSchema, parse(readFileSync(file, "utf8")), file);
    if (parsed.ok) return parsed.data;
    const [first] = parsed.problems;
    throw new Error(`${file}, ${first?.field ?? ""}: found ${first?.found ?? ""}; write ${first?.write ?? ""}`);
  });
}
