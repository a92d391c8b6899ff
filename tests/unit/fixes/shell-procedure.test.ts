import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildFix } from "../../../src/fixes/build-fix.ts";
import { safeUpdate } from "../../../src/fixes/safe-update.ts";
import { writeFix } from "../../../src/fixes/write-fix.ts";
import type { Change } from "../../../src/schemas/change.ts";
import { runSafeUpdate } from "../../support/run-safe-update.ts";

const hasJq = spawnSync("bash", ["-c", "type -P jq"]).status === 0;
const hasPython = spawnSync("python3", ["--version"]).status === 0;

const CLIENT = { UserPoolId: "p", ClientId: "c", ClientSecret: "planted", CallbackURLs: ["https://a"] };
const ADD: Change = { of: "user-pool-client", edits: [{ field: "CallbackURLs", add: ["https://new"] }] };
const ABSENT: Change = { of: "user-pool-client", edits: [{ field: "WriteAttributes", add: ["custom:plan"] }] };
const FACTOR: Change = {
  of: "user-pool-mfa",
  edits: [{ field: "SoftwareTokenMfaConfiguration.Enabled", set: true }],
};

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "paste-"));
  // Stands for the AWS CLI: reads from a file, and notes what it is told to write.
  writeFileSync(
    join(folder, "aws"),
    '#!/bin/sh\ncase "$2" in describe-*|get-*) cat "$ANSWER" ;; *) echo "$@" >> "$FOLDER/written" ;; esac\n',
  );
  chmodSync(join(folder, "aws"), 0o755);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Pastes text into a shell. */
function paste(text: string, answer: unknown): { stderr: string; written: string } {
  writeFileSync(join(folder, "answer.json"), JSON.stringify(answer));
  const run = spawnSync("bash", [], {
    cwd: folder,
    input: text,
    encoding: "utf8",
    env: {
      ...process.env,
      PATH: `${folder}:${process.env.PATH ?? ""}`,
      ANSWER: join(folder, "answer.json"),
      FOLDER: folder,
    },
  });
  return { stderr: run.stderr, written: has("written") ? readFileSync(join(folder, "written"), "utf8") : "" };
}
const has = (file: string): boolean => existsSync(join(folder, file));
const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"));

const PROCEDURE = safeUpdate(ADD, "cli");
const BUILT = writeFix(buildFix(ADD, CLIENT), "eu-west-1")[0]?.text ?? "";
const SCRIPTS = [
  ["printed", PROCEDURE],
  ["built", BUILT],
] as const;

describe.skipIf(!hasJq)("a paste of the whole script", () => {
  it.each(SCRIPTS)("that is %s keeps both files and writes nothing", (_, script) => {
    expect(paste(script, CLIENT)).toEqual({ stderr: "", written: "" });
    expect(json("undo.json")).toEqual({ UserPoolId: "p", ClientId: "c", CallbackURLs: ["https://a"] });
    expect(json("after.json")).toMatchObject({ CallbackURLs: ["https://a", "https://new"] });
  });

  it.each(SCRIPTS)("that is %s writes when a person says so, and takes it back", (_, script) => {
    const { written } = paste(`${script}\nwrite_change\ntake_back\n`, CLIENT);
    expect(written.match(/update-user-pool-client.*file:\/\/(?:after|undo)\.json/g)).toHaveLength(2);
    expect([has("undo.json"), has("after.json")]).toEqual([true, true]);
  });

  it.each(SCRIPTS)("that is %s leaves the way back of an earlier run alone, and has nothing to write", (_, script) => {
    for (const file of ["undo.json", "after.json"]) {
      writeFileSync(join(folder, file), '"earlier"');
      const { stderr, written } = paste(`${script}\nwrite_change\n`, CLIENT);
      expect(stderr).toContain(`${file} is here from an earlier run`);
      expect([written, json(file)]).toEqual(["", "earlier"]);
      rmSync(join(folder, file));
    }
  });

  it("leaves no file behind when reading fails, so it can be pasted again", () => {
    const { written } = paste(`PATH="$PATH"; ANSWER=/nowhere\n${PROCEDURE}\nwrite_change\n`, CLIENT);
    expect([written, has("undo.json"), has("after.json")]).toEqual(["", false, false]);
  });

  it.each([
    ["an absent list of attributes", ABSENT, CLIENT, "DescribeUserPool"],
    ["a factor while MFA is off", FACTOR, { MfaConfiguration: "OFF" }, "OPTIONAL"],
  ])("stops before %s", (_, change, present, way) => {
    const { stderr, written } = paste(`${safeUpdate(change, "cli")}\nwrite_change\n`, present);
    expect(stderr).toContain(way);
    expect([written, has("undo.json"), has("after.json")]).toEqual(["", false, false]);
  });

  it("of a provider with a secret keeps files that only their owner can read", () => {
    const change: Change = { of: "identity-provider", edits: [{ field: "ProviderDetails.IDPInit", set: "true" }] };
    const provider = { UserPoolId: "p", ProviderName: "n", ProviderDetails: { client_secret: "planted" } };
    paste(safeUpdate(change, "cli"), provider);
    expect(json("undo.json")).toEqual(provider);
    expect(spawnSync("stat", ["-c", "%a", join(folder, "undo.json")], { encoding: "utf8" }).stdout.trim()).toBe("600");
  });
});

describe("the script for JavaScript", () => {
  it("keeps the way back before it writes, and only then", async () => {
    const run = await runSafeUpdate(safeUpdate(ADD, "js"), CLIENT, ["--write"]);
    expect(run.kept).toEqual({ UserPoolId: "USER_POOL_ID", ClientId: "CLIENT_ID", CallbackURLs: ["https://a"] });
    expect((await runSafeUpdate(safeUpdate(ADD, "js"), CLIENT, [])).kept).toBeNull();
  });

  it.each([
    ["an absent list of attributes", ABSENT, CLIENT, "DescribeUserPool"],
    ["a factor while MFA is off", FACTOR, { MfaConfiguration: "OFF" }, "OPTIONAL"],
  ])("stops before %s", async (_, change, present, way) => {
    await expect(runSafeUpdate(safeUpdate(change, "js"), present, ["--write"])).rejects.toThrow(way);
  });
});

describe.skipIf(!hasPython)("the script for boto3", () => {
  /** Runs a script against a client that answers with `answer`. */
  function runPython(change: Change, answer: unknown): { stderr: string; sent: unknown } {
    const root = change.of === "user-pool-client" ? { UserPoolClient: answer } : answer;
    writeFileSync(
      join(folder, "boto3.py"),
      `import json
class Client:
    def __getattr__(self, name):
        def call(**given):
            if name.startswith("describe_") or name.startswith("get_"):
                return json.loads(${JSON.stringify(JSON.stringify(root))})
            json.dump(given, open("sent.json", "w"))
        return call
def client(service, region_name):
    return Client()
`,
    );
    writeFileSync(join(folder, "fix.py"), safeUpdate(change, "python"));
    const run = spawnSync("python3", ["fix.py", "--write"], { cwd: folder, encoding: "utf8" });
    return { stderr: run.stderr, sent: has("sent.json") ? json("sent.json") : null };
  }

  it("keeps the way back before it writes, and does not write over an earlier one", () => {
    const first = runPython(ADD, CLIENT);
    expect(first.sent).toMatchObject({ CallbackURLs: ["https://a", "https://new"] });
    expect(json("undo.json")).toMatchObject({ CallbackURLs: ["https://a"] });
    rmSync(join(folder, "sent.json"));
    expect(runPython(ADD, CLIENT).sent).toBeNull();
  });

  it.each([
    ["an absent list of attributes", ABSENT, CLIENT, "DescribeUserPool"],
    ["a factor while MFA is off", FACTOR, { MfaConfiguration: "OFF" }, "OPTIONAL"],
  ])("stops before %s", (_, change, present, way) => {
    const { stderr, sent } = runPython(change, present);
    expect(stderr).toContain(way);
    expect(sent).toBeNull();
  });

  it("writes older flows and older message texts anew, as the builder does", () => {
    const flows: Change = { of: "user-pool-client", edits: [{ field: "ExplicitAuthFlows", add: ["ALLOW_USER_AUTH"] }] };
    const present = { ...CLIENT, ExplicitAuthFlows: ["ADMIN_NO_SRP_AUTH"] };
    expect(runPython(flows, present).sent).toMatchObject({
      ExplicitAuthFlows: buildFix(flows, present).after.ExplicitAuthFlows,
    });
  });
});
