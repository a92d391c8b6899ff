import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const FOLDER = "src/analyzers";

const lists = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(FOLDER, entry.name, "causes.ts")))
  .map(({ name }) => name);

describe("the causes that findings name", () => {
  it("are listed by the tools", () => {
    expect(lists.length).toBeGreaterThanOrEqual(4);
  });

  it.each(lists)("of %s all have a page", async (tool) => {
    const module = (await import(resolve(join(FOLDER, tool, "causes.ts")))) as Record<string, readonly string[]>;
    const missing = Object.values(module)
      .flat()
      .filter((id) => !existsSync(`content/causes/${id}.mdx`));
    expect(missing).toEqual([]);
  });
});
