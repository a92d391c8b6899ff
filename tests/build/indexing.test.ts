import { describe, expect, it } from "vitest";
import { sitemapPaths, sitePages } from "../support/site.ts";

const STEP = /\/wizard\/[^/]+\/$/;
const isNoindex = (html: string): boolean => /<meta name="robots" content="[^"]*noindex/.test(html);
/** The address that a page names as the one to index. */
const canonicalPath = (html: string): string | null => {
  const href = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  return href === undefined ? null : new URL(href).pathname;
};
const pages = sitePages();
const sitemap = new Set(sitemapPaths());

describe("search engines", () => {
  it("are told to leave question pages out, and find no question page in the sitemap", () => {
    const steps = pages.filter(({ url }) => STEP.test(url));
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.filter(({ html }) => !isNoindex(html)).map(({ url }) => url)).toEqual([]);
    expect([...sitemap].filter((path) => STEP.test(path))).toEqual([]);
  });

  it("find in the sitemap every page that stands for itself", () => {
    const canonical = pages.filter(({ url, html }) => canonicalPath(html) === url && !isNoindex(html));
    expect(canonical.length).toBeGreaterThan(100);
    expect(canonical.map(({ url }) => url).filter((url) => !sitemap.has(url))).toEqual([]);
  });

  it("see one first-level heading and a description on every page", () => {
    const poor = pages.filter(
      ({ html }) =>
        (html.match(/<h1[\s>]/g) ?? []).length !== 1 || !/<meta name="description" content="[^"]{20,}/.test(html),
    );
    expect(poor.map(({ url }) => url)).toEqual([]);
  });
});
