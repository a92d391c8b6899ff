import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inspect } from "node:util";
import { readLooseValue } from "../../../src/lib/loose-value.ts";

const value = (text: string): unknown => {
  const reading = readLooseValue(text);
  return reading.ok ? reading.value : reading;
};

describe("readLooseValue", () => {
  it("reads what JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (json) => {
        const text = JSON.stringify(json);
        expect(value(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it("reads what Node.js prints of objects", () => {
    const printed = { version: "1", ok: true, "user-name": null, list: [1, -2.5], inner: { quote: "it's" } };
    expect(value(inspect(printed, { depth: 9 }))).toEqual(printed);
    expect(readLooseValue("{ a: undefined }")).toMatchObject({ ok: true, notation: "javascript" });
  });

  it("reads what Python prints of dicts", () => {
    expect(readLooseValue("{'a': True, 'b': None, 'c': ['x', False,]}")).toMatchObject({
      ok: true,
      notation: "python",
      value: { a: true, b: null, c: ["x", false] },
    });
  });

  it.each([
    ['{"a" 1}', 5, "a colon"],
    ['{"a": 1', 7, "a comma or }"],
    ['{"a": x}', 6, "a value"],
    ['["a', 3, "the closing quote"],
    ["[".repeat(200), 100, "at most 100 brackets inside each other"],
  ])("says where %j stops being a value", (text, at, expected) => {
    expect(readLooseValue(text)).toEqual({ ok: false, at, expected });
  });

  it("makes no object out of __proto__", () => {
    const read = value('{"__proto__": {"polluted": true}}') as Record<string, unknown>;
    expect(read.polluted).toBeUndefined();
  });
});
