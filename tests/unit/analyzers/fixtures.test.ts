import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CLOCK, loadAnalyzers } from "../../support/analyzers/analyzers.ts";

/** `<case>.in` is what a person pastes; `<case>.expected.json` what is said about it, with an error by its name. */
const FIXTURES = "tests/fixtures/analyzers";

interface Expected {
  kind: string;
  findings: { code: string; severity: string; cause?: string; tree?: string; error?: string }[];
}

const analyzers = await loadAnalyzers();

describe.each([...analyzers].filter(([tool]) => existsSync(join(FIXTURES, tool))))(
  "the analyzer %s",
  (tool, analyze) => {
    const folder = join(FIXTURES, tool);
    const cases = readdirSync(folder).filter((file) => file.endsWith(".in"));

    it("has at least twelve cases", () => {
      expect(cases.length).toBeGreaterThanOrEqual(12);
    });

    it.each(cases)("finds in %s what stands beside it", (file) => {
      const text = readFileSync(join(folder, file), "utf8");
      const expected = JSON.parse(
        readFileSync(join(folder, file.replace(/\.in$/, ".expected.json")), "utf8"),
      ) as Expected;
      const { kind, findings } = analyze(text, CLOCK);
      const found = findings.map(({ code, severity, cause, tree, error }) => ({
        code,
        severity,
        ...(cause ? { cause } : {}),
        ...(tree ? { tree } : {}),
        ...(error ? { error: error.name } : {}),
      }));
      expect({ kind, findings: found }).toEqual(expected);
      for (const finding of findings) {
        expect(finding.observed).not.toBe("");
        if (finding.severity === "fault") expect(finding.expected).not.toBe("");
      }
    });
  },
);
