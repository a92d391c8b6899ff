import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locateJsonError } from "../../../src/lib/locate-json-error.ts";

describe("the place where JSON stops", () => {
  it.each([
    ['{"a": 1 "b": 2}', 1, 9, "a comma or }"],
    ['{\n  "a": OFF\n}', 2, 8, "a value"],
    ['{"a": [1, 2}', 1, 12, "a comma or ]"],
    ['{"a": "x', 1, 9, "the closing quote"],
    ["{a: 1}", 1, 2, 'a name in "double quotes" or }'],
    ['{"a" 1}', 1, 6, "a colon"],
    ["", 1, 1, "a value"],
    ["[1,]", 1, 4, "a value"],
    ['{"a":1} x', 1, 9, "nothing more: the JSON value ends before this"],
  ])("is found in %s", (text, line, column, expected) => {
    expect(locateJsonError(text)).toMatchObject({ line, column, expected });
  });

  it("is nowhere in JSON, and somewhere in what JSON.parse refuses", () => {
    const pieces = fc.array(
      fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', "1", "-", "true", " ", "\\", '"', "1e5", "01"),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          pieces.map((list) => list.join("")),
        ),
        (text) => {
          let valid = true;
          try {
            JSON.parse(text);
          } catch {
            valid = false;
          }
          expect(locateJsonError(text) === null).toBe(valid);
        },
      ),
      { numRuns: 500 },
    );
  });
});
