import { describe, expect, it } from "vitest";
import { relativeTime } from "../../../src/lib/relative-time.ts";

const NOW = Date.UTC(2026, 0, 15, 12);

describe("relativeTime", () => {
  it.each([
    [-720_000, "12 min ago"],
    [2_400_000, "in 40 min"],
    [-3_900_000, "1 h 5 min ago"],
    [-90_000, "1 min ago"],
    [86_400_000 * 30, "in 30 d"],
    [-5_000, "5 s ago"],
    [200, "now"],
  ])("says for %d ms: %s", (ms, words) => {
    expect(relativeTime(NOW + ms, NOW)).toBe(words);
  });
});
