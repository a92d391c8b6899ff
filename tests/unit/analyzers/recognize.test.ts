import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { recognize } from "../../../src/analyzers/recognize.ts";

const FIXTURES = "tests/fixtures/analyzers";

/** Pastes that say nothing of what they are, or that the search knows better. */
const OWN_WORDS = new Set(["prose", "nothing", "undefined", "masked-before", "short", "two-urls", "something-else"]);

const read = (tool: string, name: string): string => readFileSync(join(FIXTURES, tool, `${name}.in`), "utf8");

describe("recognize", () => {
  it.each(["token", "redirect-url", "trigger-response"])("gives no other tool what belongs to %s", (tool) => {
    const wrong = readdirSync(join(FIXTURES, tool))
      .filter((file) => file.endsWith(".in"))
      .map((file) => file.replace(/\.in$/, ""))
      .filter((name) => !OWN_WORDS.has(name))
      .map((name) => ({ name, best: recognize(read(tool, name))[0]?.tool }))
      .filter(({ best }) => best !== undefined && best !== tool);
    expect(wrong).toEqual([]);
  });

  it.each([
    ["token", "id-token"],
    ["token", "access-token-expired"],
    ["token", "encoded-twice"],
    ["redirect-url", "error-page-redirect-mismatch"],
    ["redirect-url", "authorize-missing-slash"],
    ["redirect-url", "callback-already-found"],
    ["trigger-response", "auto-confirm-as-text-alone"],
    ["trigger-response", "pre-token-v2-good"],
  ])("is sure of %s/%s", (tool, name) => {
    expect(recognize(read(tool, name))[0]).toMatchObject({ tool });
    expect(recognize(read(tool, name))[0]?.confidence).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    "aws-logs-tail-slow",
    "insights-csv-slow",
    "insights-query-results",
    "lambda-json-crash",
    "lambda-python-raised",
    "cloudtrail-login-pages-token-refused",
    "har-with-byte-order-mark",
  ])("is sure that %s is a log", (name) => {
    const [best] = recognize(read("network-log", name));
    expect(best?.tool).toBe("network-log");
    expect(best?.confidence).toBeGreaterThanOrEqual(0.9);
  });

  it("offers the log tool for a console without times, and for objects of a logger", () => {
    const console = `amplify.js:12 [DEBUG] AuthClass - refresh
POST https://cognito-idp.eu-west-1.amazonaws.com/ 400 (Bad Request)
handler.ts:33 Uncaught (in promise) NotAuthorizedException: Refresh Token has been revoked`;
    expect(recognize(console)[0]?.tool).toBe("network-log");
    const object = '{"level":50,"msg":"login failed","err":{"type":"NotAuthorizedException"}}';
    expect(recognize(Array.from({ length: 4 }, () => object).join("\n"))[0]?.tool).toBe("network-log");
  });

  it("knows an address of the login pages without its scheme", () => {
    expect(recognize(read("redirect-url", "without-scheme"))[0]).toMatchObject({ tool: "redirect-url" });
  });

  it("leaves error messages to the search", () => {
    const folder = "content/cases";
    const pastes = readdirSync(folder).map(
      (file) => (parse(readFileSync(join(folder, file), "utf8")) as { paste: string }).paste,
    );
    const taken = pastes
      .filter((paste) => !paste.includes("://"))
      .filter((paste) => (recognize(paste)[0]?.confidence ?? 0) >= 0.9);
    expect(taken).toEqual([]);
  });
});
