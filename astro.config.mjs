import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";

/** The address under which the site is published; the sitemap and canonical links need it. */
const site = process.env.SITE_URL ?? "https://cognito-clinic.example";

/** Question pages are steps on a way, and the wizard's own page is one too: neither is a place to arrive from a search engine. */
const isStep = (page) => /\/wizard\/(?:[^/]+\/)?$/.test(page);

export default defineConfig({
  site,
  output: "static",
  trailingSlash: "always",
  integrations: [mdx(), preact(), sitemap({ filter: (page) => !isStep(page) })],
  markdown: { syntaxHighlight: "prism" },
  build: { inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
