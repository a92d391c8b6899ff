import { describe, expect, it } from "vitest";
import { ALL_CHECKS, checkById } from "../../../src/checks/all-checks.ts";
import { runCheck } from "../../../src/checks/run-check.ts";
import { checkFixtures } from "./fixtures.ts";

const fixtures = checkFixtures();

describe("fixtures", () => {
  it.each(fixtures.map((fixture) => [`${fixture.id}/${fixture.name}`, fixture] as const))(
    "%s gives its verdict",
    (_, { id, evidence, subject, verdict }) => {
      const check = checkById(id);
      if (!check) throw new Error(`there is no check ${id}`);
      expect(runCheck(check, evidence, subject)).toMatchObject(verdict);
    },
  );

  it.each(ALL_CHECKS.map(({ id }) => id))("%s has a pass, a fail and an unknown", (id) => {
    const own = fixtures.filter((fixture) => fixture.id === id);
    for (const status of ["pass", "fail", "unknown"]) {
      expect(own.find(({ name }) => name === status)?.verdict.status, `${id}/${status}.json`).toBe(status);
    }
  });

  it("say why a verdict is unknown, and what was seen and wanted when it is not", () => {
    for (const { path, verdict } of fixtures) {
      const words = verdict.status === "unknown" ? ["reason"] : ["observed", "expected", "field"];
      for (const word of words) expect(verdict[word]?.length, `${path}: ${word}`).toBeGreaterThan(0);
    }
  });

  it("read only what the check declares", () => {
    for (const { path, id, evidence } of fixtures) {
      const reads: readonly string[] = checkById(id)?.reads ?? [];
      expect(
        Object.keys(evidence).filter((name) => !reads.includes(name)),
        path,
      ).toEqual([]);
    }
  });
});
