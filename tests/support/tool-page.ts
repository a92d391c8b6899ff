import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Locator, type Page } from "playwright/test";

/** What a person pastes in a case of an analyzer. */
export function fixture(tool: string, name: string): string {
  return readFileSync(join("tests/fixtures/analyzers", tool, `${name}.in`), "utf8");
}

/** Waits until the scripts of the page run: before, it does not hear what happens to its fields. */
export async function awake(page: Page): Promise<void> {
  await expect(page.locator("astro-island[ssr]")).toHaveCount(0);
}

/** Waits until a field of a tool takes something. */
export async function ready(field: Locator): Promise<void> {
  await awake(field.page());
  await field.and(field.page().locator(":enabled")).waitFor();
}

/** Pastes a text as the clipboard does. */
export async function pasteInto(field: Locator, text: string): Promise<void> {
  await ready(field);
  await field.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Drops a file on a field. */
export async function dropOn(field: Locator, name: string, text: string): Promise<void> {
  await ready(field);
  await field.evaluate(
    (element, file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([file.text], file.name));
      element.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, text },
  );
}

/** Everything that a page keeps or shows: where a secret must not be. */
export async function tracesOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
    return [
      document.documentElement.outerHTML,
      location.href,
      JSON.stringify(Object.entries(localStorage)),
      JSON.stringify(Object.entries(sessionStorage)),
      ...fields.map(({ value }) => value),
    ].join("\n");
  });
}
