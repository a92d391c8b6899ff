import { expect, it } from "vitest";
import { hasInvisible, showInvisible } from "../../../src/lib/invisible-characters.ts";

it("writes out what nobody sees, and leaves the rest", () => {
  expect(showInvisible("https://a.example/cb\u200B")).toBe("https://a.example/cb⟨U+200B⟩");
  expect(showInvisible("x\u00A0y\uFEFF")).toBe("x⟨U+00A0⟩y⟨U+FEFF⟩");
  expect(showInvisible("müller – 😀")).toBe("müller – 😀");
  expect(hasInvisible("a\u202Eb")).toBe(true);
  expect(hasInvisible("a b")).toBe(false);
});
