import { describe, expect, test } from "vitest";
import { rankAmong, rankPhrases, rankWords } from "../../../src/search/rank.ts";
import type { IndexedArticle, SearchIndex } from "../../../src/search/search-index.ts";
import { stems } from "../../../src/search/tokens.ts";

const stemmed = (texts: readonly string[]): string[] => texts.map((text) => stems(text).join(" "));

const article = (
  id: string,
  title: string,
  search: string[],
  weak = "",
  causes: string[] = [],
  sees: string[] = [],
): IndexedArticle => ({
  id,
  title,
  messages: [],
  start: "q",
  questions: {},
  causes,
  sees: stemmed(sees),
  search: stemmed(search),
  weak: stems(weak).join(" "),
});

const long =
  "browser cookie session provider account google window page server token scope group claim attribute phone number code message device key pool client domain address";

const index: SearchIndex = {
  version: 1,
  articles: [
    article(
      "symptoms/still-signed-in",
      "Signing out does not sign out",
      ["logout error"],
      "",
      ["provider-remembers", "tokens-live-on"],
      ["Google lets the user in without a question.", "The old token still works at the API."],
    ),
    article("symptoms/signed-out-early", "Users are signed out too early", ["random logout"]),
    article("symptoms/about-everything", "Many things at once", ["many words"], `${long} signout error`),
    article("symptoms/code-never-arrives", "The code e-mail never arrives", ["verification mail missing"]),
  ],
  causes: [
    { id: "provider-remembers", title: "The provider remembers the user", search: [], weak: "" },
    { id: "tokens-live-on", title: "Issued tokens are accepted until they end", search: [], weak: "" },
  ],
};

const first = (text: string): string | undefined => rankWords(text, index)[0]?.id;

describe("words", () => {
  test.each([
    "logging out doesn't sign me out",
    "the app does not actually log the user out",
    "log off does not sign off",
  ])("of one meaning meet in every spelling: %s", (text) => {
    expect(first(text)).toBe("symptoms/still-signed-in");
  });

  test("keep their negation", () => {
    expect(first("users never sign out")).toBe("symptoms/still-signed-in");
    expect(first("users sign out early")).toBe("symptoms/signed-out-early");
  });

  test("of a long entry do not win over those of a short one", () => {
    expect(first("logout error in the browser")).toBe("symptoms/still-signed-in");
  });

  test("that are akin lead there, too", () => {
    expect(first("the mail is not delivered")).toBe("symptoms/code-never-arrives");
  });
});

describe("a phrase", () => {
  const likeness = (text: string, id: string): number =>
    rankPhrases(text, index).find((one) => one.id === id)?.likeness ?? 0;

  test("is recognised whole, in other word forms", () => {
    expect(likeness("Logout errors", "symptoms/still-signed-in")).toBeCloseTo(1);
    expect(likeness("the code email never arrived", "symptoms/code-never-arrives")).toBeCloseTo(1);
  });

  test("that says the opposite is another one", () => {
    expect(likeness("the code email arrives", "symptoms/code-never-arrives")).toBeLessThan(0.7);
  });

  test("beside words that nobody knows is less alike", () => {
    expect(likeness("frobnicate logout error", "symptoms/still-signed-in")).toBeLessThan(0.8);
  });
});

describe("the causes of one article", () => {
  const among = (text: string) => rankAmong(["provider-remembers", "tokens-live-on"], text, index);

  test("are told apart by what the words say besides", () => {
    const { "provider-remembers": google = 0, "tokens-live-on": token = 0 } = Object.fromEntries(
      among("Google signs in without asking"),
    );
    expect(google).toBeGreaterThan(token);
  });

  test("get nothing from words that say nothing", () => {
    expect([...among("frobnicate").values()]).toEqual([0, 0]);
  });
});
