import { describe, expect, test } from "vitest";
import { findPattern, squash, squashPattern } from "../../../src/search/squash.ts";

describe("squash", () => {
  test.each([
    ["Invalid Refresh Token.", "invalidrefreshtoken"],
    ["user pool's “id”", "userpoolsid"],
    ["can\\u0027t  turn\noff", "cantturnoff"],
    ["Attribute+cannot+be+updated.%0A+", "attributecannotbeupdated"],
    ["\u001b[31mRate exceeded\u001b[0m", "rateexceeded"],
  ])("%j becomes %s", (text, squashed) => {
    expect(squash(text)).toBe(squashed);
  });
});

describe("a placeholder", () => {
  const pieces = squashPattern("User pool {userPoolId} does not exist.");

  test("stands for any id", () => {
    expect(findPattern(squash("… User pool eu-west-1_AbCdEf123 does not exist."), pieces)).toBeGreaterThanOrEqual(0);
  });

  test("stands for nothing, too, when an id was left out", () => {
    expect(findPattern(squash("user pool does not exist"), pieces)).toBe(0);
  });

  test("does not bridge a whole page", () => {
    expect(findPattern(squash(`user pool ${"x".repeat(900)} does not exist`), pieces)).toBe(-1);
  });
});
