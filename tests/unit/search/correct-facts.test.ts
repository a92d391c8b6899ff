import { expect, test } from "vitest";
import { correctFacts, correctText } from "../../../src/search/correct-facts.ts";
import { readFacts } from "../../../src/search/read-facts.ts";

const text = "NotAuthorizedException: Invalid Refresh Token.";
const facts = readFacts(text);

test("a removed fact is gone", () => {
  expect(correctFacts(facts, { message: null })).not.toHaveProperty("message");
});

test("a corrected fact was read from nowhere", () => {
  expect(correctFacts(facts, { exception: "LimitExceededException" }).exception).toEqual({
    value: "LimitExceededException",
    from: "",
  });
});

test("a corrected message takes the place of the old one in the text", () => {
  expect(correctText(text, facts, { message: "User is disabled." })).toBe("NotAuthorizedException: User is disabled.");
});

test("a removed error name is gone from the text", () => {
  expect(correctText(text, facts, { exception: null })).toBe(": Invalid Refresh Token.");
});

test("other corrections leave the text alone", () => {
  expect(correctText(text, facts, { operation: "SignUp" })).toBe(text);
});
