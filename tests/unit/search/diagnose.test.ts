import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";

const diagnose = (input: string, ...options: string[]) =>
  spawnSync(process.execPath, ["src/cli/diagnose.ts", ...options], { input, encoding: "utf8" });

describe("the diagnose command", () => {
  test("prints facts and candidates as JSON, masked", () => {
    const { stdout, status } = diagnose(
      "NotAuthorizedException: Invalid Refresh Token. user jane@example.com password=hunter!",
    );
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/jane|hunter/);
    const printed = JSON.parse(stdout) as { facts: object; matches: object[] };
    expect(printed.facts).toMatchObject({ exception: { value: "NotAuthorizedException" } });
    expect(Object.keys(printed.matches[0] ?? {})).toEqual(
      expect.arrayContaining(["error", "cause", "url", "confidence", "because"]),
    );
  });

  test("prints lines for people on request", () => {
    expect(diagnose("NotAuthorizedException: Invalid Refresh Token.", "--text").stdout).toContain("Found");
  });

  test("says what to do when nothing is piped in, and fails with 2", () => {
    const { status, stderr, stdout } = diagnose(" \n");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("Nothing to diagnose");
  });
});
