import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The folder that the build writes. */
export const DIST = "dist";

/** One built page. */
export interface Page {
  /** The address, such as `/errors/`; `/404.html` for the page of that name. */
  url: string;
  html: string;
}

/** All files of the built site, as paths from its root: `/index.html`. */
export function siteFiles(): string[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(DIST, join(entry.parentPath, entry.name))}`);
}

/** All built pages. */
export function sitePages(): Page[] {
  return siteFiles()
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ url: file.replace(/index\.html$/, ""), html: readFileSync(join(DIST, file), "utf8") }));
}

/** The addresses that the sitemap names, as paths. */
export function sitemapPaths(): string[] {
  const files = siteFiles().filter((file) => /^\/sitemap-\d+\.xml$/.test(file));
  return files.flatMap((file) =>
    [...readFileSync(join(DIST, file), "utf8").matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      (match) => new URL(match[1] ?? "").pathname,
    ),
  );
}

/** The values of an attribute in a page, with HTML entities that addresses use undone. */
export function attributeValues(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((match) =>
    (match[1] ?? "").replaceAll("&amp;", "&").replaceAll("&#38;", "&"),
  );
}
