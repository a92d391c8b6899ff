import { describe, expect, it, vi } from "vitest";
import { inspect, valueAt } from "../../../src/evidence/inspect.ts";
import type { Provenance, Reading } from "../../../src/evidence/reading.ts";

const from: Provenance = { origin: "pasted", call: "DescribeUserPool", at: "2026-11-21T10:00:00Z" };
const read = (data: Record<string, unknown>): Reading => ({ kind: "read", data, from });
const fine = () => ({ ok: true, observed: "seen", expected: "wanted" });

describe("inspect", () => {
  it("gives the value at the path to the judge and says where it stood", () => {
    const judge = vi.fn(() => ({ ok: false, observed: "true", expected: "false" }));
    const pool = read({ Id: "p", AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } });
    expect(inspect({ pool }, "pool", "AdminCreateUserConfig.AllowAdminCreateUserOnly", judge)).toEqual({
      status: "fail",
      observed: "true",
      expected: "false",
      field: "UserPool.AdminCreateUserConfig.AllowAdminCreateUserOnly",
      from,
    });
    expect(judge).toHaveBeenCalledWith(true);
  });

  it("gives undefined to the judge for a field that a complete answer lacks", () => {
    const judge = vi.fn(fine);
    inspect({ pool: read({ Id: "p" }) }, "pool", "LambdaConfig.PreSignUp", judge);
    expect(judge).toHaveBeenCalledWith(undefined);
  });

  it("names the field without a root where the answer has none", () => {
    expect(inspect({ mfa: read({ MfaConfiguration: "ON" }) }, "mfa", "MfaConfiguration", fine)).toMatchObject({
      field: "MfaConfiguration",
    });
    expect(inspect({ pool: read({ Id: "p" }) }, "pool", "", fine)).toMatchObject({ field: "UserPool" });
  });

  it.each<[string, Reading | undefined, string]>([
    ["was never asked for", undefined, "DescribeUserPool: this was not read"],
    ["was denied", { kind: "unread", reason: "denied", detail: "not allowed" }, "DescribeUserPool: not allowed"],
    ["says that there is none", { kind: "absent", from, detail: "no such pool" }, "DescribeUserPool: no such pool"],
  ])("is unknown for an answer that %s, and does not ask the judge", (_, pool, reason) => {
    const judge = vi.fn(fine);
    expect(inspect(pool ? { pool } : {}, "pool", "Name", judge)).toEqual({ status: "unknown", reason });
    expect(judge).not.toHaveBeenCalled();
  });

  it("is unknown for a part of an answer, and names the missing anchor", () => {
    const verdict = inspect({ pool: read({ Name: "example" }) }, "pool", "Name", fine);
    expect(verdict).toEqual({ status: "unknown", reason: expect.stringContaining("no Id") as string });
  });

  it("passes on that the judge cannot tell", () => {
    expect(inspect({ pool: read({ Id: "p" }) }, "pool", "Name", () => ({ unknown: "odd" }))).toEqual({
      status: "unknown",
      reason: "odd",
    });
  });
});

describe("valueAt", () => {
  it("follows dots, and gives the whole for an empty path", () => {
    expect(valueAt({ a: { b: [1] } }, "a.b")).toEqual([1]);
    expect(valueAt("x", "")).toBe("x");
  });

  it("counts own properties only", () => {
    expect(valueAt({}, "constructor")).toBeUndefined();
    expect(valueAt("text", "length")).toBeUndefined();
    expect(valueAt({ a: null }, "a.b")).toBeUndefined();
  });
});
