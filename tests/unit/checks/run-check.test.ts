import { describe, expect, it } from "vitest";
import type { Check } from "../../../src/checks/check.ts";
import { runCheck } from "../../../src/checks/run-check.ts";
import type { Provenance } from "../../../src/evidence/reading.ts";

const from: Provenance = { origin: "live", call: "DescribeUserPool", at: "2026-11-21T10:00:00Z" };

function check(run: Check["run"], needs: Check["needs"] = []): Check {
  return {
    id: "pool-example",
    otherwise: "The pool is not so",
    title: "An example",
    group: "pool",
    reads: ["pool"],
    needs,
    fails: [],
    passes: [],
    run,
  };
}

describe("runCheck", () => {
  it("gives the check's own verdict", () => {
    const verdict = { status: "fail", observed: "OFF", expected: "ON", field: "UserPool.X", from } as const;
    expect(
      runCheck(
        check(() => verdict),
        {},
        {},
      ),
    ).toEqual(verdict);
  });

  it("names what is not known of the case, and does not run the check", () => {
    const never = check(() => {
      throw new Error("it ran");
    }, ["region", "clientId", "scope"]);
    expect(runCheck(never, {}, { clientId: "1example", scope: "" })).toEqual({
      status: "unknown",
      reason: "not known yet: region, scope",
    });
  });

  it("turns a break into unknown, with the reason", () => {
    const broken = check(() => {
      throw new TypeError("x is not a function");
    });
    expect(runCheck(broken, {}, {})).toEqual({ status: "unknown", reason: "the check broke off: x is not a function" });
  });

  it("turns a thrown thing that is no error into unknown", () => {
    const broken = check(() => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- that is the case
      throw "a text";
    });
    expect(runCheck(broken, {}, {})).toEqual({ status: "unknown", reason: "the check broke off: a text" });
  });

  it("takes addresses out of all words", () => {
    const talkative = check(() => ({
      status: "fail",
      observed: "jane@example.com",
      expected: "not jane@example.com",
      field: "User.Attributes",
      from,
    }));
    expect(JSON.stringify(runCheck(talkative, {}, {}))).not.toContain("jane@");
    const unsure = check(() => ({ status: "unknown", reason: "jane@example.com was not found" }));
    expect(JSON.stringify(runCheck(unsure, {}, {}))).not.toContain("jane@");
  });

  it("keeps words to one line", () => {
    const long = check(() => ({ status: "unknown", reason: "word ".repeat(500) }));
    expect(runCheck(long, {}, {})).toMatchObject({ reason: expect.stringMatching(/^.{300}…$/) as string });
  });
});
