import { describe, expect, test } from "vitest";
import { cleanText, meaningfulLine } from "../../../src/search/clean-text.ts";

const TRACE = `Traceback (most recent call last):
  File "/srv/app.py", line 42, in sign_in
NotAuthorizedException: Invalid Refresh Token.
    at de_InitiateAuthCommandError (/app/index.js:1822:19)
Request ID: 7f3f6a0e-1c2d-4b5a-9e8f-0a1b2c3d4e5f`;

describe("cleanText", () => {
  test("drops frames and ids", () => {
    expect(cleanText(TRACE)).toBe(
      "Traceback (most recent call last):\nNotAuthorizedException: Invalid Refresh Token.\nRequest ID:  ",
    );
  });

  test("keeps to its limit", () => {
    expect(cleanText("word ".repeat(10_000), 100)).toHaveLength(100);
  });
});

describe("meaningfulLine", () => {
  test("is the line that names the error", () => {
    expect(meaningfulLine(TRACE)).toBe("NotAuthorizedException: Invalid Refresh Token.");
  });

  test("is empty when there are only frames", () => {
    expect(meaningfulLine("    at x (y:1:2)\n    at z (y:3:4)")).toBe("");
  });
});
