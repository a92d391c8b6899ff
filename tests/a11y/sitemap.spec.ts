import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { coverOfClasses } from "../support/cover-of-classes.ts";
import { expect, test } from "../support/fixtures.ts";
import { sitemapPaths, sitePages } from "../support/site.ts";

/** Pages that one test visits: enough to spread the cost of a browser context, few enough to name the place of a fault. */
const BATCH = 25;

/**
 * The sitemap's pages; of the wizards and question pages, which it leaves out and which all have one layout each, those
 * of the first tree of each family; and the page for lost addresses.
 */
function addresses(): string[] {
  const wizards = new Map<string, { wizard: string; step: string }>();
  for (const { url } of sitePages()) {
    const [, wizard, family] = /^(\/(?:errors\/)?([^/]+)\/[^/]+\/wizard\/)[^/]+\/$/.exec(url) ?? [];
    if (wizard !== undefined && family !== undefined && !wizards.has(family))
      wizards.set(family, { wizard, step: url });
  }
  const shown = [...wizards.values()].flatMap(({ wizard, step }) => [wizard, step]);
  return [...new Set([...sitemapPaths(), ...shown, "/404.html"])].sort();
}

const all = addresses();
const batches = Array.from({ length: Math.ceil(all.length / BATCH) }, (_, n) => all.slice(n * BATCH, (n + 1) * BATCH));

for (const [n, batch] of batches.entries()) {
  test(`pages ${n * BATCH + 1} to ${n * BATCH + batch.length} have no accessibility fault that axe can find`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    const faults: string[] = [];
    for (const url of batch) {
      await page.goto(url);
      faults.push(...(await faultsOf(page, url, (axe) => axe.disableRules(["color-contrast"]))));
    }
    expect(faults).toEqual([]);
  });
}

// Contrast depends on the style sheets alone, and measuring it is most of axe's time: so on pages that together
// show every class of the site.
for (const url of coverOfClasses(sitePages().filter((page) => all.includes(page.url)))) {
  test(`${url} has enough contrast by day and by night`, async ({ page }) => {
    await page.goto(url);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      expect(await faultsOf(page, url, (axe) => axe.withRules(["color-contrast"]))).toEqual([]);
    }
  });
}

async function faultsOf(page: Page, url: string, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const { violations } = await choose(
    new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] }),
  ).analyze();
  return violations.map(({ id, nodes }) => `${url} ${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
