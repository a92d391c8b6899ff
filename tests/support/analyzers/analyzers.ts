import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Analyze } from "../../../src/analyzers/analysis.ts";

/** The time at which fixtures are read: 2026-01-15T12:00:00Z. */
export const CLOCK = Date.UTC(2026, 0, 15, 12);

const FOLDER = "src/analyzers";

/** Every analyzer that keeps to `Analyze`, by the name of its folder: `src/analyzers/<tool>/analyze-<tool>.ts`. */
export async function loadAnalyzers(): Promise<Map<string, Analyze>> {
  const tools = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const analyzers = new Map<string, Analyze>();
  for (const { name } of tools) {
    const file = join(FOLDER, name, `analyze-${name}.ts`);
    if (!readdirSync(join(FOLDER, name)).includes(`analyze-${name}.ts`)) continue;
    const module = (await import(resolve(file))) as Record<string, Analyze>;
    const analyze = module[`analyze${name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`];
    if (analyze) analyzers.set(name, analyze);
  }
  return analyzers;
}
