import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { ALL_CHECKS, checkById } from "../../../src/checks/all-checks.ts";
import { KEBAB_ID } from "../../../src/schemas/id-patterns.ts";

const RESOURCES = [
  "client",
  "domain",
  "identity-pool",
  "import-job",
  "import-jobs",
  "pool",
  "provider",
  "resource-server",
  "user",
];

describe("all checks", () => {
  it("have sorted, unique ids", () => {
    const ids = ALL_CHECKS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it("are the files that hold a check, each named as its id", () => {
    const files = globSync("src/checks/*.ts")
      .filter((path) => /^export const \w+: Check = /m.test(readFileSync(path, "utf8")))
      .map((path) => basename(path, ".ts"));
    expect(files.sort()).toEqual(ALL_CHECKS.map(({ id }) => id));
  });

  it("are named by a resource and its good state", () => {
    for (const { id } of ALL_CHECKS) {
      expect(id).toMatch(KEBAB_ID);
      expect(
        RESOURCES.some((resource) => id.startsWith(`${resource}-`)),
        id,
      ).toBe(true);
    }
  });

  it("have a statement as title and at least one reading", () => {
    for (const { id, title, reads } of ALL_CHECKS) {
      expect(title, id).toMatch(/^[A-Z].{9,110}[^.]$/);
      expect(reads.length, id).toBeGreaterThan(0);
      expect(new Set(reads).size, id).toBe(reads.length);
    }
  });

  it("say what a fail read in plain words, each in its own, and never as a denial of the title", () => {
    for (const { id, otherwise, title } of ALL_CHECKS) {
      expect(otherwise, id).toMatch(/^[A-Z].{9,110}[^.]$/);
      expect(otherwise, id).not.toMatch(/^Not so|\bnot not\b|\bnone? (?:of|is) not\b/i);
      expect(otherwise, id).not.toBe(title);
    }
    expect(new Set(ALL_CHECKS.map(({ otherwise }) => otherwise)).size).toBe(ALL_CHECKS.length);
  });

  it("lead each to at least one cause", () => {
    expect(ALL_CHECKS.filter(({ fails }) => fails.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it("lead only to causes that exist", () => {
    const missing = ALL_CHECKS.flatMap(({ id, fails, passes }) =>
      [...fails, ...passes]
        .filter((cause) => !existsSync(`content/causes/${cause}.mdx`))
        .map((cause) => `${id}: ${cause}`),
    );
    expect(missing).toEqual([]);
  });

  it("name no cause twice", () => {
    for (const { id, fails, passes } of ALL_CHECKS) {
      expect(new Set(fails).size, id).toBe(fails.length);
      expect(new Set(passes).size, id).toBe(passes.length);
    }
  });

  it("look for the absence of something that they read", () => {
    for (const { id, absenceOf, reads } of ALL_CHECKS) {
      if (absenceOf) expect(reads, id).toContain(absenceOf);
    }
  });

  it("are found by their id", () => {
    expect(checkById("pool-exists")?.id).toBe("pool-exists");
    expect(checkById("constructor")).toBeUndefined();
  });
});
