import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyzeConfiguration } from "../../../src/analyzers/configuration/analyze-configuration.ts";
import type { Finding } from "../../../src/analyzers/finding.ts";
import { analyzeNetworkLog } from "../../../src/analyzers/network-log/analyze-network-log.ts";
import { sanitizeLog } from "../../../src/analyzers/network-log/sanitize-log.ts";
import { analyzePolicy } from "../../../src/analyzers/policy/analyze-policy.ts";
import { analyzeRequestPlan } from "../../../src/analyzers/request-planner/analyze-request-plan.ts";
import { quotaCategories } from "../../../src/schemas/quota-categories.ts";
import { readLimits } from "../../support/read-limits.ts";

const categories = quotaCategories(readLimits());

const ANALYZERS: [string, (text: string) => readonly Finding[]][] = [
  ["network-log", (text) => analyzeNetworkLog(text).findings],
  ["policy", (text) => analyzePolicy(text).findings],
  ["configuration", (text) => analyzeConfiguration(text, 0).findings],
  ["request-planner", (text) => analyzeRequestPlan(text, categories).findings],
];

const fixtures = (tool: string): string[] => {
  const folder = join("tests/fixtures/analyzers", tool);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".in"))
    .map((file) => readFileSync(join(folder, file), "utf8"));
};

/** Pieces that readers look for, and marks that open without closing. */
const PIECES = [
  '{"log":{"entries":[',
  '"Statement":[{"Effect":"Allow","Action":',
  'resource "aws_cognito_user_pool" "a" {\n',
  "AWS::Cognito::UserPool",
  "Type: AWS::Cognito::UserPool\n",
  "Properties:\n  ",
  "!Ref ",
  "{",
  "}",
  "[",
  "]",
  "(",
  '"',
  "\\",
  "${",
  "<<EOT\n",
  "\n",
  "  ",
  "- ",
  ": ",
  "? ",
  "&a ",
  "*a ",
  "GetUser 12\n",
  "2026-01-01T00:00:00Z ",
  "NotAuthorizedException: ",
  "AWSCognitoIdentityProviderService.GetUser",
  "https://x.auth.eu-west-1.amazoncognito.com/oauth2/authorize?",
  "is not authorized to perform: cognito-idp:GetUser on resource: ",
  "a",
  "1",
  "=",
  "->",
  "#",
  "/*",
  "%7B",
  "eyJhbGciOiJSUzI1NiJ9.",
  "\u0000",
  "💥",
];

const LONG = 100_000;

/** Milliseconds that 100 KB may take. */
const PATIENCE = 100;

/** The time of the quickest of some runs: what else the machine does only adds to it. */
const quickest = (run: () => unknown): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 5 && best >= PATIENCE / 4; turn += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
};

describe.each(ANALYZERS)("the analyzer %s", (tool, analyze) => {
  it("takes any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => void analyze(text)));
  });

  it("takes any mixture of what it looks for", () => {
    const mixture = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((list) => list.join(""));
    fc.assert(
      fc.property(mixture, (text) => void analyze(text)),
      { numRuns: 500 },
    );
  });

  it("takes its own fixtures cut off and with a piece exchanged anywhere", () => {
    const texts = fixtures(tool).map((text) => text.slice(0, 6_000));
    const cut = fc.tuple(fc.constantFrom(...texts), fc.nat(6_000), fc.nat(20), fc.constantFrom(...PIECES));
    fc.assert(
      fc.property(cut, ([text, at, length, piece]) => {
        analyze(text.slice(0, at));
        analyze(text.slice(0, at) + piece + text.slice(at + length));
      }),
      { numRuns: 300 },
    );
  });

  it.each(PIECES)("takes 100 KB of %j in a moment", (piece) => {
    const text = piece.repeat(Math.ceil(LONG / piece.length)).slice(0, LONG);
    expect(quickest(() => analyze(text))).toBeLessThan(PATIENCE);
  });

  it("takes what is nested deeper than the browser's stack", () => {
    for (const text of [
      "[".repeat(50_000) + "]".repeat(50_000),
      '{"a":'.repeat(50_000) + "1" + "}".repeat(50_000),
      `[${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}]`,
    ])
      expect(() => analyze(text)).not.toThrow();
  });

  it("takes each fixture, repeated to 100 KB, in a moment", () => {
    for (const fixture of fixtures(tool).filter((text) => text !== "")) {
      const text = fixture.repeat(Math.ceil(LONG / fixture.length)).slice(0, LONG);
      expect(quickest(() => analyze(text))).toBeLessThan(PATIENCE);
    }
  });

  it("says nothing that holds a planted secret", () => {
    const planted = [
      "AKIAIOSFODNN7EXAMPLE",
      "jane.doe@example.com",
      "eyJraWQiOiJhYmNkZWYifQ.eyJzdWIiOiIxMjM0NTYifQ.c2lnbmF0dXJlMTIz",
    ];
    for (const fixture of fixtures(tool)) {
      for (const secret of planted) {
        const text = fixture
          .replaceAll("web", secret)
          .replaceAll("Example12", secret)
          .replaceAll("message", `message ${secret}`);
        expect(JSON.stringify(analyze(text))).not.toContain(secret);
      }
    }
  });
});

describe("sanitising", () => {
  it.each(PIECES)("takes 100 KB of %j in a moment", (piece) => {
    const text = piece.repeat(Math.ceil(LONG / piece.length)).slice(0, LONG);
    expect(quickest(() => sanitizeLog(text, undefined))).toBeLessThan(PATIENCE);
  });
});
