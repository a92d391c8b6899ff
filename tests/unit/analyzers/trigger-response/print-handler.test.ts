import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTriggerResponse } from "../../../../src/analyzers/trigger-response/analyze-trigger-response.ts";
import { printHandler, type PrintedHandler } from "../../../../src/analyzers/trigger-response/print-handler.ts";
import { sampleEvent } from "../../../../src/analyzers/trigger-response/sample-event.ts";
import { TRIGGER_IDS, type TriggerId } from "../../../../src/analyzers/trigger-response/triggers.ts";

const hasPython = spawnSync("python3", ["--version"]).status === 0;

/** Writes the printed files into a folder of their own and runs commands there. */
function inFolder<Result>(
  { handler, test }: PrintedHandler,
  use: (run: (command: string, args: string[]) => string) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), "trigger-"));
  try {
    writeFileSync(join(folder, handler.file), handler.code);
    writeFileSync(join(folder, test.file), test.code);
    return use((command, args) => {
      const { status, stdout, stderr } = spawnSync(command, args, {
        cwd: folder,
        encoding: "utf8",
        env: { PATH: process.env.PATH, PYTHONDONTWRITEBYTECODE: "1" },
      });
      expect({ status, output: status === 0 ? "" : `${stdout}${stderr}` }).toEqual({ status: 0, output: "" });
      return stdout;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function findingsOf(returned: string, trigger: TriggerId): string[] {
  const { findings } = readTriggerResponse(returned, trigger).analysis;
  expect(findings.map(({ code }) => code)).toContain("accepted");
  return findings.filter(({ severity }) => severity === "fault" || severity === "warning").map(({ code }) => code);
}

describe.each(TRIGGER_IDS)("the programs printed for %s", (trigger) => {
  const [node, python] = printHandler(trigger);
  const event = JSON.stringify(sampleEvent(trigger));

  it("run in Node.js, pass their own test, and return what Cognito can read", () => {
    if (!node) throw new Error("no program for Node.js");
    inFolder(node, (run) => {
      run(process.execPath, ["--test"]);
      const call = `import("./index.mjs").then(async ({ handler }) => console.log(JSON.stringify(await handler(JSON.parse(process.argv[1])))))`;
      expect(findingsOf(run(process.execPath, ["-e", call, event]), trigger)).toEqual([]);
    });
  });

  it.skipIf(!hasPython)("run in Python, pass their own test, and return what Cognito can read (needs python3)", () => {
    if (!python) throw new Error("no program for Python");
    inFolder(python, (run) => {
      run("python3", ["-m", "unittest"]);
      const call =
        "import json, sys, handler; print(json.dumps(handler.lambda_handler(json.loads(sys.argv[1]), None)))";
      expect(findingsOf(run("python3", ["-c", call, event]), trigger)).toEqual([]);
    });
  });
});
