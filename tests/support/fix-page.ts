import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright/test";
import { expect } from "./fixtures.ts";

/** The opened bench of the page of a cause. */
export const bench = (page: Page): Locator => page.locator(".fix-bench");

/** Opens the bench of a cause; gives back the field for its settings. */
export async function openBench(page: Page, cause: string): Promise<Locator> {
  await page.goto(`/causes/${cause}/`);
  await page.getByRole("button", { name: "Build this fix for my settings" }).click();
  await expect(bench(page)).toBeVisible();
  return bench(page).getByLabel("Output of the commands");
}

/** The request that a button of the bench saves. */
export async function saved(page: Page, name: string): Promise<unknown> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: `Save ${name}` }).click();
  return JSON.parse(await readFile(await (await download).path(), "utf8"));
}
