import { describe, expect, it } from "vitest";
import { sitemapPaths, sitePages } from "../support/site.ts";

const STEP = /\/wizard\/[^/]+\/$/;
const isNoindex = (html: string): boolean => /<meta name="robots" content="[^"]*noindex/.test(html);
const pages = sitePages();
const sitemap = new Set(sitemapPaths());

describe("search engines", () => {
  it("are told to leave question pages out, and find no question page in the sitemap", () => {
    const steps = pages.filter(({ url }) => STEP.test(url));
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.filter(({ html }) => !isNoindex(html)).map(({ url }) => url)).toEqual([]);
    expect([...sitemap].filter((path) => STEP.test(path))).toEqual([]);
  });

  it("find every article, cause, symptom, map and wizard in the sitemap", () => {
    const wanted = pages.filter(
      ({ url, html }) =>
        /^\/(?:errors|causes|symptoms|incidents|first-ten-minutes|about)\//.test(url) && !isNoindex(html),
    );
    expect(wanted.filter(({ url }) => !sitemap.has(url)).map(({ url }) => url)).toEqual([]);
  });

  it("see one first-level heading and a description on every page", () => {
    const poor = pages.filter(
      ({ html }) =>
        (html.match(/<h1[\s>]/g) ?? []).length !== 1 || !/<meta name="description" content="[^"]{20,}/.test(html),
    );
    expect(poor.map(({ url }) => url)).toEqual([]);
  });
});
