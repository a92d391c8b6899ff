import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { attributeValues, DIST, sitePages } from "../support/site.ts";

const pages = new Map(sitePages().map(({ url, html }) => [url, html]));

/** Scripts that a page loads by itself, with everything that they import at once, as paths from the site's root. */
function scriptsOf(html: string): Set<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path) || !existsSync(join(DIST, path))) return;
    found.add(path);
    const code = readFileSync(join(DIST, path), "utf8");
    for (const match of code.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g))
      visit(posix.join(posix.dirname(path), match[1] ?? ""));
  };
  const entries = [
    ...[...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map((match) => match[1] ?? ""),
    ...attributeValues(html, "component-url"),
    ...attributeValues(html, "renderer-url"),
  ];
  for (const entry of entries) visit(entry);
  return found;
}

/** Kilobytes of a page's scripts and of its HTML, gzipped, as a server would send them. */
function weigh(url: string): { scripts: number; html: number } {
  const html = pages.get(url) ?? "";
  const scripts = [...scriptsOf(html)].reduce((sum, path) => sum + gzipSync(readFileSync(join(DIST, path))).length, 0);
  return { scripts: scripts / 1000, html: gzipSync(html).length / 1000 };
}

describe("the weight of a page, gzipped", () => {
  it.each([
    { url: "/", scripts: 45, html: 12 },
    { url: "/errors/user-pools/NotAuthorizedException/", scripts: 6, html: 25 },
    { url: "/errors/user-pools/NotAuthorizedException/wizard/", scripts: 40, html: 12 },
    { url: "/errors/user-pools/NotAuthorizedException/map/", scripts: 40, html: 45 },
    { url: "/checkup/", scripts: 45, html: 16 },
    { url: "/tools/redirect-url/", scripts: 30, html: 12 },
    { url: "/causes/device-key-missing-on-refresh/", scripts: 30, html: 16 },
  ])("of $url stays under $scripts kB of scripts and $html kB of HTML", ({ url, scripts, html }) => {
    const weight = weigh(url);
    expect(weight.html).toBeGreaterThan(0);
    expect(weight.scripts).toBeLessThan(scripts);
    expect(weight.html).toBeLessThan(html);
  });
});

/** The paths of all scripts of the site. */
const scripts = readdirSync(join(DIST, "_astro"))
  .filter((name) => name.endsWith(".js"))
  .map((name) => `/_astro/${name}`);

describe("the AWS SDK", () => {
  /** A header that the SDK alone sends. */
  const holdsSdk = (path: string): boolean => readFileSync(join(DIST, path), "utf8").includes("amz-sdk-invocation-id");

  it("is in no script that a page loads by itself", () => {
    expect(scripts.some(holdsSdk)).toBe(true);
    const early = [...pages].filter(([, html]) => [...scriptsOf(html)].some(holdsSdk)).map(([url]) => url);
    expect(early).toEqual([]);
  });

  it.each(["user-pools", "identity-pools"])("takes less than 60 kB with brotli, to read %s", (service) => {
    const entry = scripts.find((path) => path.startsWith(`/_astro/${service}.`)) ?? "";
    const chunk = [...scriptsOf(`<script src="${entry}"></script>`)];
    const weight = chunk.reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(DIST, path))).length, 0);
    expect(chunk.some(holdsSdk)).toBe(true);
    expect(weight / 1000).toBeLessThan(60);
  });
});

describe("what looking up takes", () => {
  it("is in no script that a wizard loads by itself", () => {
    const wizards = [...pages].filter(([url]) => url.endsWith("/wizard/"));
    const lazy = /\/(?:look-up-kit|run-checkup|live-reader)\./;
    const early = wizards.filter(([, html]) => [...scriptsOf(html)].some((path) => lazy.test(path)));
    expect(wizards.length).toBeGreaterThan(10);
    expect(early.map(([url]) => url)).toEqual([]);
    expect(scripts.filter((path) => lazy.test(path))).toHaveLength(3);
  });
});
