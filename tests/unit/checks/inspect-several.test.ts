import { describe, expect, it } from "vitest";
import { inspectSeveral } from "../../../src/checks/inspect-several.ts";
import type { Evidence } from "../../../src/evidence/evidence.ts";
import type { Origin, Reading } from "../../../src/evidence/reading.ts";

function read(data: Record<string, unknown>, origin: Origin = "live", at = "2026-11-21T10:00:00Z"): Reading {
  return { kind: "read", data, from: { origin, call: "Call", at } };
}

const looks = [
  ["pool", "UserPoolTier"],
  ["client", "ExplicitAuthFlows"],
] as const;
const client = read({ ClientId: "c", UserPoolId: "p", ExplicitAuthFlows: ["x"] });
const pool = read({ Id: "p", UserPoolTier: "LITE" });
const look = (evidence: Evidence) =>
  inspectSeveral(evidence, looks, ([tier, flows]) => ({
    ok: false,
    observed: JSON.stringify([tier, flows]),
    expected: "other",
  }));

describe("inspectSeveral", () => {
  it("gives the values in order and names all fields", () => {
    expect(look({ pool, client })).toMatchObject({
      status: "fail",
      observed: '["LITE",["x"]]',
      field: "UserPool.UserPoolTier, UserPoolClient.ExplicitAuthFlows",
    });
  });

  it("is unknown when one answer is missing, absent or a part", () => {
    const from = { origin: "live", call: "Call", at: "2026-11-21T10:00:00Z" } as const;
    for (const other of [undefined, read({}), { kind: "absent", from, detail: "none" } satisfies Reading]) {
      expect(look(other ? { pool, client: other } : { pool }).status).toBe("unknown");
      expect(look(other ? { client, pool: other } : { client }).status).toBe("unknown");
    }
  });

  it("is unknown when the answers are about different user pools", () => {
    expect(look({ pool: read({ Id: "other" }), client })).toEqual({
      status: "unknown",
      reason: "the answers are about different user pools",
    });
  });

  it("is unknown when the answers are about different users", () => {
    const evidence = { user: read({ Username: "jane" }), authFactors: read({ Username: "john" }) };
    const verdict = inspectSeveral(
      evidence,
      [
        ["user", "UserStatus"],
        ["authFactors", "PreferredMfaSetting"],
      ],
      () => ({ ok: true, observed: "", expected: "" }),
    );
    expect(verdict).toEqual({ status: "unknown", reason: "the answers are about different users" });
  });

  it("rests on the weakest answer, and among equals on the oldest", () => {
    const pasted = read({ ClientId: "c" }, "pasted", "2026-11-21T11:00:00Z");
    expect(look({ pool, client: pasted })).toMatchObject({ from: { origin: "pasted" } });
    const older = read({ ClientId: "c" }, "live", "2026-11-20T10:00:00Z");
    expect(look({ pool, client: older })).toMatchObject({ from: { at: "2026-11-20T10:00:00Z" } });
  });

  it("is unknown when the judge cannot tell or there is nothing to look at", () => {
    expect(inspectSeveral({ pool, client }, looks, () => ({ unknown: "odd" }))).toEqual({
      status: "unknown",
      reason: "odd",
    });
    expect(inspectSeveral({}, [], () => ({ ok: true, observed: "", expected: "" })).status).toBe("unknown");
  });
});
