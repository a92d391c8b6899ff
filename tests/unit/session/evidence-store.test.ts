import { describe, expect, it } from "vitest";
import type { Reading } from "../../../src/evidence/reading.ts";
import { dropLive, keepReading, NO_EVIDENCE, viewEvidence } from "../../../src/session/evidence-store.ts";

const read = (origin: "live" | "pasted", data: Record<string, unknown>): Reading => ({
  kind: "read",
  data,
  from: { origin, call: "DescribeUserPool", at: "2026-01-31T09:00:00.000Z" },
});
const denied: Reading = { kind: "unread", reason: "denied", detail: "DescribeUserPool was refused" };
const about = { userPoolId: "eu-west-1_A" };

describe("the evidence of a page", () => {
  it("takes the live answer before the pasted one and names what differs", () => {
    const pasted = keepReading(NO_EVIDENCE, "pool", {
      origin: "pasted",
      reading: read("pasted", {
        Id: "a",
        MfaConfiguration: "ON",
        LambdaConfig: { PreSignUp: "x", PostConfirmation: "y" },
      }),
      about,
    });
    const live = read("live", {
      Id: "a",
      MfaConfiguration: "OFF",
      LambdaConfig: { PostConfirmation: "y", PreSignUp: "x" },
    });
    const view = viewEvidence(keepReading(pasted, "pool", { origin: "live", reading: live, about }), about);
    expect(view.evidence.pool).toBe(live);
    expect(view.conflicts).toMatchObject([
      { name: "pool", fields: ["MfaConfiguration"], counts: { origin: "live" }, other: { origin: "pasted" } },
    ]);
  });

  it("keeps a pasted answer when the live call was refused", () => {
    const answer = read("pasted", { Id: "a" });
    const pasted = keepReading(NO_EVIDENCE, "pool", { origin: "pasted", reading: answer, about });
    const view = viewEvidence(keepReading(pasted, "pool", { origin: "live", reading: denied, about }), about);
    expect(view.evidence.pool).toBe(answer);
    expect(view.conflicts).toEqual([]);
  });

  it("sets aside what is about another pool, and has it again when that pool is asked about", () => {
    const stored = keepReading(NO_EVIDENCE, "mfa", { origin: "live", reading: read("live", {}), about });
    expect(viewEvidence(stored, { userPoolId: "eu-west-1_B" })).toEqual({
      evidence: {},
      conflicts: [],
      aside: ["mfa"],
      stale: [],
    });
    expect(viewEvidence(stored, about).aside).toEqual([]);
    expect(viewEvidence(stored, {}).evidence.mfa?.kind).toBe("read");
  });

  it("keeps an answer that a later try did not renew, and says so", () => {
    const first = keepReading(NO_EVIDENCE, "pool", { origin: "live", reading: read("live", { Id: "a" }), about });
    const again = keepReading(first, "pool", { origin: "live", reading: denied, about });
    const view = viewEvidence(again, about);
    expect(view.evidence.pool).toMatchObject({ kind: "read", data: { Id: "a" } });
    expect(view.stale).toMatchObject([{ name: "pool", counts: { origin: "live" }, failed: { reason: "denied" } }]);
    const other = { userPoolId: "eu-west-1_B" };
    const elsewhere = keepReading(first, "pool", { origin: "live", reading: denied, about: other });
    expect(viewEvidence(elsewhere, other).evidence.pool).toBe(denied);
    const renewed = keepReading(again, "pool", { origin: "live", reading: read("live", { Id: "a" }), about });
    expect(viewEvidence(renewed, about).stale).toEqual([]);
  });

  it("does not fall back on a live answer that was dropped", () => {
    const stored = keepReading(NO_EVIDENCE, "pool", { origin: "live", reading: read("live", { Id: "a" }), about });
    const again = keepReading(dropLive(stored, ["pool"]), "pool", { origin: "live", reading: denied, about });
    expect(viewEvidence(again, about).evidence.pool).toBe(denied);
    expect(viewEvidence(dropLive(stored, ["pool"]), about).evidence).toEqual({});
  });
});
