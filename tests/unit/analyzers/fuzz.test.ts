import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recognize } from "../../../src/analyzers/recognize.ts";
import { CLOCK, loadAnalyzers } from "../../support/analyzers/analyzers.ts";
import { hostileText, repetitive } from "../../support/analyzers/hostile-text.ts";

/** Milliseconds that an analyzer may take for 100 KB of anything. */
const LIMIT = 100;
const LENGTH = 100_000;

/** Secrets that stand in a paste and may not stand in what is said about it. */
const SECRETS = [
  "eyJhbGciOiJSUzI1NiJ9.eyJ0b2tlbl91c2UiOiJhY2Nlc3MiLCJzdWIiOiJqYW5lLXNlY3JldCJ9.c2VjcmV0LXNpZ25hdHVyZS10aGF0LWlzLWxvbmc",
  "jane.doe@example.com",
  "AKIAIOSFODNN7EXAMPLE",
  "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
];

/** The fastest of several runs in milliseconds, up to the first below the limit: what the machine does besides slows single runs. */
function fastest(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 8 && best > LIMIT; turn += 1) {
    const started = performance.now();
    run();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

const analyzers = [...(await loadAnalyzers()), ["recognition", (text: string) => recognize(text)] as const];

describe.each(analyzers)("%s", (_name, analyze) => {
  it("bears any text", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        analyze(text, CLOCK);
      }),
      { numRuns: 400 },
    );
  });

  it("takes at most 100 ms for 100 KB of anything", () => {
    const slow = repetitive(LENGTH)
      .map(({ name, text }) => ({ name, ms: Math.round(fastest(() => analyze(text, CLOCK))) }))
      .filter(({ ms }) => ms > LIMIT);
    expect(slow).toEqual([]);
  });

  it("says nothing that is secret", () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), fc.constantFrom(...SECRETS), (before, after, secret) => {
        const said = JSON.stringify(analyze(`${before} "${secret}" ${after}`, CLOCK));
        expect(said.includes(secret)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the name beside a token", () => {
  it.each([
    ['"AKIAIOSFODNN7EXAMPLE" =', "AKIA"],
    ["CognitoIdentityServiceProvider.1example23456789.jane.doe.idToken=", "jane"],
  ])("is not repeated when it may be a secret: %s", (before, secret) => {
    const analyze = analyzers.find(([name]) => name === "token")?.[1];
    expect(JSON.stringify(analyze?.(`${before}eyJhbGciOiJSUzI1NiJ9=`, CLOCK))).not.toContain(secret);
  });
});
