import { describe, expect, it } from "vitest";
import { lifetimeInWords, tokenLifetime } from "../../../src/checks/token-lifetime.ts";

describe("tokenLifetime", () => {
  it("takes the defaults when nothing is set, or 0 is", () => {
    expect(tokenLifetime("RefreshToken", undefined, undefined)).toBe(30 * 86_400);
    expect(tokenLifetime("RefreshToken", 0, "minutes")).toBe(30 * 86_400);
    expect(tokenLifetime("AccessToken", undefined, undefined)).toBe(3600);
  });

  it("takes days for refresh tokens and hours for the others when no unit is set", () => {
    expect(tokenLifetime("RefreshToken", 2, undefined)).toBe(172_800);
    expect(tokenLifetime("IdToken", 2, null)).toBe(7200);
  });

  it("reads number and unit", () => {
    expect(tokenLifetime("AccessToken", 5, "minutes")).toBe(300);
    expect(tokenLifetime("RefreshToken", 3600, "seconds")).toBe(3600);
  });

  it("does not guess at other types and units", () => {
    expect(tokenLifetime("AccessToken", "5", "minutes")).toBeUndefined();
    expect(tokenLifetime("AccessToken", 5, "weeks")).toBeUndefined();
    expect(tokenLifetime("AccessToken", 5, "constructor")).toBeUndefined();
    expect(tokenLifetime("AccessToken", -5, "minutes")).toBeUndefined();
  });
});

describe("lifetimeInWords", () => {
  it("uses the largest unit that divides", () => {
    expect([1, 90, 60, 5400, 3600, 86_400, 2_592_000].map(lifetimeInWords)).toEqual([
      "1 second",
      "90 seconds",
      "1 minute",
      "90 minutes",
      "1 hour",
      "1 day",
      "30 days",
    ]);
  });
});
