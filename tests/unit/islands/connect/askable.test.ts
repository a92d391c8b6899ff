import { describe, expect, it } from "vitest";
import { askable } from "../../../../src/islands/connect/askable.ts";

describe("what can be asked for", () => {
  it("is nothing without the pool, and says what is missing", () => {
    expect(askable(["pool", "client"], {})).toEqual({ now: [], missing: ["userPoolId", "clientId"] });
  });

  it("leaves out what waits for a field, and reads the rest", () => {
    expect(askable(["pool", "user"], { userPoolId: "eu-west-1_Example1" })).toEqual({
      now: ["pool"],
      missing: ["username"],
    });
  });

  it("counts as known what another wanted answer tells", () => {
    const subject = { userPoolId: "eu-west-1_Example1" };
    expect(askable(["pool", "domain"], subject)).toEqual({ now: ["pool", "domain"], missing: [] });
    expect(askable(["pool", "domain"], {})).toEqual({ now: [], missing: ["userPoolId"] });
    expect(askable(["domain"], subject).missing).toEqual(["domain"]);
  });
});
