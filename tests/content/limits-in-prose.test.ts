import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readLimits } from "../support/read-limits.ts";

const limits = readLimits().flatMap((file) => file.limits);

const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** Everything written about errors and causes, as files, with words for small numbers turned into digits. */
const texts = readdirSync("content", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".mdx"))
  .map((file) => ({ file, text: inDigits(readFileSync(join("content", file), "utf8")) }));

function inDigits(text: string): string {
  return text.replace(new RegExp(`\\b(?:${NUMBERS.join("|")})\\b`, "gi"), (word) =>
    String(NUMBERS.indexOf(word.toLowerCase()) + 1),
  );
}

/** A number as somebody wrote it, and the numbers that the limit has. */
interface Claim {
  limit: string;
  file: string;
  said: string;
  numbers: string[];
  known: string[];
}

const numbersIn = (text: string): string[] =>
  [...text.matchAll(/\d[\d,]*/g)].map(([digits]) => digits.replaceAll(",", ""));
const normal = (text: string): string => text.replace(/\b60 minutes\b/, "1 hour").replace(/\b10 years\b/, "3650 days");

function claims(id: string, pattern: RegExp): Claim[] {
  const limit = limits.find((one) => one.id === id);
  const known = numbersIn(limit?.value ?? "");
  return texts.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map((match) => {
      const said = match[0].replaceAll(/\s+/g, " ");
      return { limit: id, file, said, numbers: numbersIn(normal(match.slice(1).join(" ") || said)), known };
    }),
  );
}

/** Sentences in which the number of one limit can be told from other numbers. Groups hold the claim; none: all of the match. */
const SENTENCES: readonly [limit: string, pattern: RegExp][] = [
  ["default-email", /\b(\d[\d,]*) e-?mails a day/g],
  ["auth-session", /AuthSessionValidity`?[^.\d]{0,20}(\d+ to \d+ minutes|\d+ minutes by default)/g],
  ["auth-session", /session of a sign-in lives (\d+ minutes by default and at most \d+)/g],
  ["access-token", /[Aa]ccess tokens?[^.\d]{0,40}(\d+ (?:minutes|hours?) to \d+ (?:hours?|days?))/g],
  ["refresh-token", /[Rr]efresh tokens?[^.\d]{0,20}(\d+ (?:minutes|hours?) to [\d,]+ (?:days|years))/g],
  ["refresh-token", /refresh tokens?[^.\d]{0,40}(\d+ days) (?:by default|unless)/gi],
  ["wrong-passwords", /\b(\d+) (?:wrong passwords|failed tries with a password)/g],
  ["email-mfa", /E-mail MFA allows (\d+ to \d+) messages in an hour/g],
  ["import-file", /import takes up to ([\d,]+ users or \d+ MB)/g],
  ["email-size", /mail has at most ([\d,]+) characters/g],
  ["attribute-size", /attribute has a maximum length, at most ([\d,]+)/g],
  ["sign-up-code", /\| (?:the link of a sign-up|sign-up[^|]*) \| (\d+ hours?) \|/g],
  ["forgot-password-code", /\| a forgotten password \| (\d+ hours?) \|/g],
  ["authorization-code", /authorization code[^.\d]{0,30}(\d+) minutes/gi],
];

/** A rate stands after the name of its category: `UserList 30`, `UserRead`, which allows 120 per second. An HTTP status is none. */
const RATES = limits
  .filter(({ perSecond, name }) => perSecond !== undefined && /^[A-Z]\w+$/.test(name))
  .flatMap(({ id, name }) => [
    ...claims(id, new RegExp(`\\b${name}\`? (?!(?:4|5)\\d\\d\\b)(\\d[\\d,]*)(?=,|;| per second| requests)`, "g")),
    ...claims(id, new RegExp(`\\b${name}\`? \\(?\\|? ?(\\d[\\d,]*)(?: per second| \\|)`, "g")),
    ...claims(id, new RegExp(`\\b${name}\`?,? (?:which )?(?:allows|has) (\\d[\\d,]*)(?: requests)? per second`, "g")),
  ]);

const ALL: Claim[] = [...RATES, ...SENTENCES.flatMap(([limit, pattern]) => claims(limit, pattern))];

describe("numbers in the text", () => {
  it("are those of the limits", () => {
    const wrong = ALL.filter(({ numbers, known }) => !numbers.every((number) => known.includes(number)));
    expect(
      wrong.map(({ file, said, limit, known }) => `${file}: "${said}", but ${limit} is ${known.join(", ")}`),
    ).toEqual([]);
  });

  it("are found where they are written", () => {
    expect(ALL.length).toBeGreaterThan(25);
    const ids = new Set(limits.map(({ id }) => id));
    expect(SENTENCES.filter(([id]) => !ids.has(id))).toEqual([]);
  });
});

describe("links to the table of limits", () => {
  it("lead to a limit", () => {
    const ids = new Set(limits.map(({ id }) => id));
    const dead = texts.flatMap(({ file, text }) =>
      [...text.matchAll(/\/limits\/#([\w-]+)/g)]
        .filter(([, id = ""]) => !ids.has(id))
        .map(([link]) => `${file}: ${link}`),
    );
    expect(dead).toEqual([]);
  });
});
