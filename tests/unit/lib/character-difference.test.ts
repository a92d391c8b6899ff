import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { characterDifference } from "../../../src/lib/character-difference.ts";

describe("characterDifference", () => {
  it("marks a slash that only one of two addresses has", () => {
    expect(characterDifference("https://a.example/cb", "https://a.example/cb/")).toEqual([
      { text: "https://a.example/cb", kind: "same" },
      { text: "/", kind: "second" },
    ]);
  });

  it("marks single letters in the middle", () => {
    expect(
      characterDifference("http://A.example", "https://a.example").map(({ text, kind }) => `${kind} ${text}`),
    ).toEqual(["same http", "second s", "same ://", "first A", "second a", "same .example"]);
  });

  it("gives both texts back, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (a, b) => {
        const runs = characterDifference(a, b);
        const without = (kind: string) =>
          runs
            .filter((run) => run.kind !== kind)
            .map(({ text }) => text)
            .join("");
        expect(without("second")).toBe(a);
        expect(without("first")).toBe(b);
      }),
    );
  });
});
