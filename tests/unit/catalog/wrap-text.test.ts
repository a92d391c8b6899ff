import { describe, expect, it } from "vitest";
import { edgePath } from "../../../src/catalog/edge-path.ts";
import { wrapText } from "../../../src/catalog/wrap-text.ts";

describe("wrapping text for a drawing", () => {
  it("keeps every word, in order", () => {
    const text = "The answer to NEW_PASSWORD_REQUIRED sends attributes back";
    expect(wrapText(text, 20).join(" ")).toBe(text);
  });

  it("gives capitals more room than small letters", () => {
    expect(wrapText("aaaaaaaa aaaaaaaa", 20)).toHaveLength(1);
    expect(wrapText("AAAAAAAA AAAAAAAA", 20)).toHaveLength(2);
  });

  it("makes no line of an empty text", () => {
    expect(wrapText("  ", 20)).toEqual([]);
  });
});

describe("the path of a line", () => {
  it("runs level past a column of boxes", () => {
    expect(edgePath({ x: 0, y: 0 }, { x: 100, y: 10 }, [{ left: 40, right: 60, y: 30 }])).toBe(
      "M0 0C20 0 20 30 40 30L60 30C80 30 80 10 100 10",
    );
  });
});
