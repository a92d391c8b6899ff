import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildSearchIndex } from "../../../src/search/build-index.ts";
import type { Match } from "../../../src/search/candidate.ts";
import { match, MAX_MATCHES } from "../../../src/search/match.ts";
import { readFacts } from "../../../src/search/read-facts.ts";
import { smallLibrary } from "../../support/search-library.ts";

const index = buildSearchIndex(smallLibrary);
const find = (text: string): Match[] => match({ text, facts: readFacts(text), index });

describe("a wording", () => {
  test("with one cause decides the cause", () => {
    expect(find("NotAuthorizedException: Refresh Token has expired")[0]).toMatchObject({
      error: "user-pools/NotAuthorizedException",
      cause: "token-expired",
      level: "certain",
      answers: { "which-message": "token" },
      url: "/causes/token-expired/?in=user-pools/NotAuthorizedException&which-message=token&read=which-message",
    });
  });

  test.each([
    ["in other letters and without spaces", "REFRESH TOKEN HAS EXPIRED"],
    ["over several lines", "Refresh\n  Token has\n  expired."],
    ["in quotes and escapes", String.raw`{\"message\":\"Refresh Token has expired\"}`],
    ["in an address", "?error_description=Refresh+Token+has+expired&error=invalid_grant"],
    ["in the middle of a log", `${"noise ".repeat(500)}\nRefresh Token has expired\n${"noise ".repeat(500)}`],
  ])("is found %s", (_, text) => {
    expect(find(text)[0]?.cause).toBe("token-expired");
  });

  test("with several causes leads to the wizard with what the facts answer, then names the causes", () => {
    const found = find(
      "An error occurred (NotAuthorizedException) when calling the InitiateAuth operation: Unable to verify secret hash for client 4abcexample",
    );
    expect(found[0]).toMatchObject({
      cause: null,
      answers: { "which-message": "hash", "which-call": "sign-in" },
      url: "/errors/user-pools/NotAuthorizedException/wizard/?which-message=hash&which-call=sign-in&read=which-message,which-call",
    });
    expect(found.slice(1, 3).map(({ cause }) => cause)).toEqual(["hash-missing", "hash-wrong"]);
  });

  test("says why in words", () => {
    const text = "calling the InitiateAuth operation: Refresh Token has expired";
    expect(find(`An error occurred (NotAuthorizedException) when ${text}`)[0]?.because).toBe(
      "The message “Refresh Token has expired” leads to this one cause; the operation InitiateAuth gives it.",
    );
  });

  test("that is short counts only as a whole message", () => {
    expect(find("Denied")[0]).toMatchObject({ cause: "hash-wrong" });
    expect(find("I denied everything and then something else happened")[0]?.level).not.toBe("certain");
  });

  test("of two services is told apart by the operation", () => {
    const text = "Invalid login token. Token expired: 1 >= 2\nX-Amz-Target: AWSCognitoIdentityService.GetId";
    expect(find(text)[0]?.error).toBe("identity-pools/NotAuthorizedException");
  });

  test("that nearly fits is likely, never certain", () => {
    expect(find("Refresh Tokens have expired")[0]).toMatchObject({ cause: "token-expired", level: "likely" });
  });
});

describe("an error name", () => {
  test("leads to its article", () => {
    expect(find("it says NotAuthorizedException, what now")[0]).toMatchObject({
      cause: null,
      level: "likely",
    });
  });

  test("that is not known gives nothing instead of a guess", () => {
    expect(find("FancyNewException: qwertz")).toEqual([]);
  });
});

describe("the structure of a paste", () => {
  test("with a name that is only a part of another name decides nothing", () => {
    expect(find("MyNotAuthorizedExceptionHandler was called").map(({ level }) => level)).not.toContain("certain");
  });

  test("with an article alone is followed by the causes that the other words speak for", () => {
    const found = find("NotAuthorizedException when the rotated secret makes the hash");
    expect(found[0]).toMatchObject({ error: "user-pools/NotAuthorizedException", cause: null });
    expect(found[1]).toMatchObject({ cause: "hash-wrong" });
  });
});

describe("a phrase that people search with", () => {
  test("wins over shared words, and says so", () => {
    expect(find("verification mails missing")[0]).toMatchObject({
      error: "symptoms/code-never-arrives",
      because: "That is how people search for this problem.",
    });
  });

  test("of a cause is likely, never certain", () => {
    expect(find("rotated secrets")[0]).toMatchObject({ cause: "hash-wrong", level: "likely" });
  });

  test("may begin like a line of code", () => {
    expect(find("import verification mail missing")[0]?.error).toBe("symptoms/code-never-arrives");
  });
});

describe("words", () => {
  test("find a symptom and its cause", () => {
    const found = find("verification email never arrives");
    expect(found[0]?.error).toBe("symptoms/code-never-arrives");
  });

  test("that are mistyped find it, too", () => {
    expect(find("verificaton mail mising")[0]?.error).toBe("symptoms/code-never-arrives");
  });
});

describe("any text", () => {
  test("that is empty gives an empty list", () => {
    expect(find("")).toEqual([]);
    expect(find(" \n ")).toEqual([]);
  });

  test("gives at most eight candidates in order, and never throws", () => {
    const words = [
      "NotAuthorizedException",
      "Refresh Token has expired",
      "secret",
      "hash",
      "{",
      "\n",
      "\\",
      "%",
      "InitiateAuth",
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 30 }), (parts) => {
        const found = find(parts.join(" "));
        const surest = found.map(({ confidence }) => confidence);
        expect(found.length).toBeLessThanOrEqual(MAX_MATCHES);
        expect(surest).toEqual([...surest].sort((a, b) => b - a));
      }),
    );
  });

  test.each([
    "a",
    "Exception: ",
    '"message":"',
    "{",
    "token expired ",
    "a b c ",
    "at x (y:1:2)\n",
    "=%41+",
    "An error occurred (",
  ])("100 KB of %j are read and matched in well under a second", (seed) => {
    const text = seed.repeat(Math.ceil(100_000 / seed.length));
    const start = performance.now();
    find(text);
    expect(performance.now() - start).toBeLessThan(800);
  });
});
