import { describe, expect, it } from "vitest";
import { sdkSettings } from "../../../../src/analyzers/request-planner/sdk-settings.ts";

describe("printed retry settings", () => {
  it("hold the same number of tries for all three SDKs", () => {
    expect(
      sdkSettings(7).map(({ code }) => /(?:maxAttempts[:(] ?|total_max_attempts": )(\d+)/.exec(code)?.[1]),
    ).toEqual(["7", "7", "7"]);
  });

  it("stay between one and ten tries", () => {
    expect(sdkSettings(0)[0]?.code).toContain("maxAttempts: 1");
    expect(sdkSettings(Number.NaN)[0]?.code).toContain("maxAttempts: 3");
    expect(sdkSettings(99)[0]?.code).toContain("maxAttempts: 10");
  });
});
