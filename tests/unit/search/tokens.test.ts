import { expect, test } from "vitest";
import { readTokens, stems } from "../../../src/search/tokens.ts";

test("words of one family share a stem", () => {
  expect(stems("verified verify verifies")).toEqual(["verif", "verif", "verif"]);
});

test("sign-in is one word in every spelling", () => {
  expect(new Set(stems("login signin sign-in log in signing in"))).toEqual(new Set(["signin"]));
});

test("names are read whole and by their parts", () => {
  expect(stems("AdminCreateUser")).toEqual(["admincreateuser", "admin", "creat", "user"]);
});

test("words of every error report count for nothing", () => {
  expect(stems("I get an exception from AWS Cognito")).toEqual([]);
});

test("a stem knows the word that it comes from", () => {
  expect(readTokens("Expired")).toEqual([{ stem: "expir", word: "expired" }]);
});
