import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** For each folder of src the folders that it may import from. CONTRIBUTING.md explains the order. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  lib: [],
  schemas: ["lib"],
  evidence: ["schemas", "lib"],
  checks: ["evidence", "schemas", "lib"],
  analyzers: ["evidence", "schemas", "lib"],
  fixes: ["evidence", "schemas", "lib"],
  wizard: ["schemas", "lib"],
  rules: ["wizard", "checks", "fixes", "schemas", "lib"],
  search: ["wizard", "schemas", "lib"],
  "sdk-model": [],
  proof: ["search", "wizard", "schemas", "lib"],
  collectors: ["evidence", "schemas", "lib"],
  session: ["wizard", "checks", "evidence", "schemas", "lib"],
  catalog: ["proof", "sdk-model", "schemas", "wizard", "search", "lib"],
  islands: ["session", "collectors", "analyzers", "fixes", "search", "evidence", "wizard", "schemas", "lib", "styles"],
  components: ["catalog", "fixes", "schemas", "lib", "islands", "wizard", "styles"],
  layouts: ["catalog", "components", "islands", "wizard", "schemas", "lib", "styles"],
  pages: ["catalog", "components", "layouts", "islands", "analyzers", "schemas", "lib", "styles"],
  cli: ["rules", "proof", "search", "wizard", "schemas", "lib"],
};

/** Packages that one folder alone may import. */
const ONLY_IN: Record<string, readonly string[]> = {
  zod: ["schemas"],
  xstate: ["wizard"],
  "fuse.js": ["search"],
  jose: ["checks", "analyzers", "fixes"],
  "@aws-sdk/": ["collectors"],
  "astro:content": ["catalog"],
  "@dagrejs/dagre": ["catalog"],
  preact: ["islands"],
  "node:fs": ["cli", "sdk-model"],
};

interface Import {
  file: string;
  folder: string;
  target: string;
}

const SOURCE = resolve("src");

const imports: Import[] = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|tsx|astro)$/.test(entry.name))
  .flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const file = relative(SOURCE, path);
    const folder = file.includes("/") ? file.slice(0, file.indexOf("/")) : "";
    const found = readFileSync(path, "utf8").matchAll(
      /^\s*(?:import|export)\b[^"';]*?["']([^"']+)["']|import\(["']([^"']+)["']\)/gm,
    );
    return [...found].map((match) => {
      const target = match[1] ?? match[2] ?? "";
      return {
        file,
        folder,
        target: target.startsWith(".") ? relative(SOURCE, resolve(dirname(path), target)) : target,
      };
    });
  })
  .filter(({ folder }) => folder !== "");

describe("imports", () => {
  it("run from a folder only to folders below it", () => {
    const wrong = imports.filter(({ folder, target }) => {
      const to =
        target.includes("/") && !target.startsWith("@") && !target.includes(":")
          ? target.slice(0, target.indexOf("/"))
          : null;
      return to !== null && to in MAY_IMPORT && to !== folder && !MAY_IMPORT[folder]?.includes(to);
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it("reach a package only from the folder that it belongs to", () => {
    const wrong = imports.filter(({ folder, target }) =>
      Object.entries(ONLY_IN).some(
        ([name, folders]) =>
          (target === name || target.startsWith(name.endsWith("/") ? name : `${name}/`)) && !folders.includes(folder),
      ),
    );
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it("come from folders that the order knows", () => {
    expect([...new Set(imports.map(({ folder }) => folder))].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });
});
