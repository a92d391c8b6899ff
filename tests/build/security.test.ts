import { describe, expect, it } from "vitest";
import { sitePages } from "../support/site.ts";

const pages = sitePages();

/** The check-up, the wizards, the causes with a bench, and the tools for tokens and addresses: where a person may let the browser read from AWS. */
const READS_LIVE = /^\/(?:checkup|tools\/(?:token|redirect-url)|causes\/[^/]+|(?:errors|symptoms)\/.+\/wizard)\/$/;

/** The content security policy of a page, by directive. */
function policyOf(html: string): Map<string, string[]> {
  const content = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? "";
  return new Map(
    content
      .replaceAll("&#39;", "'")
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = "", ...values]) => [name, values]),
  );
}

describe("every page", () => {
  it("has a policy that allows its own scripts and styles and nothing inline", () => {
    const loose = pages.filter(({ html }) => {
      const policy = policyOf(html);
      const all = [...policy.values()].flat();
      return (
        !policy.has("script-src") ||
        !policy.has("style-src") ||
        all.some((value) => ["'unsafe-inline'", "'unsafe-eval'", "*", "https:", "http:"].includes(value))
      );
    });
    expect(loose.map(({ url }) => url)).toEqual([]);
  });

  it("connects to nothing but the site itself, except where it reads live", () => {
    const open = pages.filter(({ html }) => policyOf(html).get("connect-src")?.join(" ") !== "'self'");
    expect(open.map(({ url }) => url).filter((url) => !READS_LIVE.test(url))).toEqual([]);
    expect(open.length).toBeGreaterThan(0);
  });

  it("connects for live reading to Cognito endpoints only, and to emulators on this machine when built for tests", () => {
    const hosts = [...new Set(pages.flatMap(({ html }) => policyOf(html).get("connect-src") ?? []))];
    expect(hosts.length).toBeGreaterThan(50);
    const cognito =
      /^https:\/\/(?:issuer-)?cognito-(?:idp|identity)(?:-fips)?\.[a-z0-9-]+\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|api\.aws)$/;
    const emulator = /^http:\/\/(?:localhost|127\.0\.0\.1):\*$/;
    expect(hosts.filter((host) => host !== "'self'" && !cognito.test(host) && !emulator.test(host))).toEqual([]);
  });

  it("has no inline style and no inline event handler, which the policy would refuse", () => {
    const inline = pages.filter(({ html }) =>
      /<[^>]+\s(?:style|on[a-z]+)="/.test(html.replace(/<(?:pre|code|script)\b[\s\S]*?<\/(?:pre|code|script)>/g, "")),
    );
    expect(inline.map(({ url }) => url)).toEqual([]);
  });
});
