import AxeBuilder from "@axe-core/playwright";
import { sitemapPaths, sitePages } from "../support/site.ts";
import { expect, test } from "../support/fixtures.ts";

/** The sitemap's pages; of the question pages, which it leaves out, the first of each tree; and the page for lost addresses. */
function addresses(): string[] {
  const firstSteps = new Map<string, string>();
  for (const { url } of sitePages()) {
    const tree = /^(.*\/wizard\/)[^/]+\/$/.exec(url)?.[1];
    if (tree && !firstSteps.has(tree)) firstSteps.set(tree, url);
  }
  return [...new Set([...sitemapPaths(), ...firstSteps.keys(), ...firstSteps.values(), "/404.html"])].sort();
}

for (const url of addresses()) {
  test(`${url} has no accessibility fault that axe can find`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.goto(url);
    const light = await new AxeBuilder({ page }).analyze();
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    const dark = await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze();
    const faults = [...light.violations, ...dark.violations];
    expect(faults.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual(
      [],
    );
  });
}
