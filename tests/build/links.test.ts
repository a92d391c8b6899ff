import { describe, expect, it } from "vitest";
import { attributeValues, siteFiles, sitePages } from "../support/site.ts";

const files = new Set(siteFiles());
const pages = sitePages();
const ids = new Map(pages.map(({ url, html }) => [url, new Set(attributeValues(html, "id"))]));

describe("the built site", () => {
  it("has no link into itself that leads nowhere", () => {
    const broken = pages.flatMap(({ url, html }) =>
      [...attributeValues(html, "href"), ...attributeValues(html, "src")]
        .filter((link) => link.startsWith("/") || link.startsWith("#"))
        .map((link) => new URL(link, `https://site.example${url}`))
        .filter((link) => {
          const path = decodeURIComponent(link.pathname);
          if (!files.has(path) && !files.has(`${path}index.html`)) return true;
          return link.hash !== "" && ids.get(path)?.has(decodeURIComponent(link.hash.slice(1))) === false;
        })
        .map((link) => `${url} → ${link.pathname}${link.hash}`),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it("loads nothing from another host", () => {
    const foreign = pages.flatMap(({ url, html }) =>
      [...html.matchAll(/<(?:script|img|link|iframe|source)\b[^>]*\b(?:src|href)="(https?:[^"]+)"/g)]
        .filter((match) => !/rel="(?:canonical|license)"/.test(match[0]))
        .map((match) => `${url} loads ${match[1] ?? ""}`),
    );
    expect(foreign).toEqual([]);
  });
});
