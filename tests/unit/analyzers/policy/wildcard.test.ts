import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitsWildcard } from "../../../../src/analyzers/policy/wildcard.ts";

describe("a pattern of IAM", () => {
  it.each([
    ["*", "anything", true],
    ["cognito-idp:Admin*", "cognito-idp:AdminGetUser", true],
    ["cognito-idp:*User", "cognito-idp:AdminGetUser", true],
    ["cognito-idp:List?sers", "cognito-idp:ListUsers", true],
    ["cognito-idp:Admin*Pool", "cognito-idp:AdminGetUser", false],
    ["", "", true],
    ["a", "", false],
    ["**", "", true],
  ])("%s, held against %s, fits: %s", (pattern, text, fits) => {
    expect(fitsWildcard(pattern, text)).toBe(fits);
  });

  it("agrees with a regular expression of the same meaning", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "*", "?"), maxLength: 8 });
    fc.assert(
      fc.property(letters, fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 8 }), (pattern, text) => {
        const regex = new RegExp(`^${pattern.replaceAll("*", ".*").replaceAll("?", ".")}$`);
        expect(fitsWildcard(pattern, text)).toBe(regex.test(text));
      }),
    );
  });
});
