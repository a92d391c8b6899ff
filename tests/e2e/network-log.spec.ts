import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import type { Page } from "playwright/test";
import { expect, test } from "../support/fixtures.ts";
import { dropOn, fixture, pasteInto, ready, tracesOf } from "../support/tool-page.ts";

const FIELD = "HAR file, console, server log, CloudTrail or trigger log";
const field = (page: Page) => page.getByLabel(FIELD, { exact: true });

test("a pasted HAR file with a refresh loop ends at its cause", async ({ page }) => {
  await page.goto("/tools/network-log/");
  await pasteInto(field(page), fixture("network-log", "har-refresh-loop"));
  const loop = page.locator('[data-code="hot-loop"]');
  await expect(loop).toContainText("InitiateAuth REFRESH_TOKEN_AUTH called 40 times in 36 s");
  await expect(page.getByRole("img", { name: "Calls over time" })).toBeVisible();
  await loop.getByRole("link").click();
  await expect(page).toHaveURL(/\/causes\/tokens-fetched-too-often\//);
});

test("the same HAR file in the box of the first page ends at its cause", async ({ page }) => {
  await page.goto("/");
  const box = page.getByRole("combobox");
  await pasteInto(box, fixture("network-log", "har-refresh-loop"));
  const loop = page.locator('[data-code="hot-loop"]');
  await loop.getByRole("link").click();
  await expect(page).toHaveURL(/\/causes\/tokens-fetched-too-often\//);
});

for (const [name, file, says] of [
  ["CloudTrail events", "cloudtrail-throttled", "TooManyRequestsException"],
  ["a server's log", "server-log-boto3", "AdminInitiateAuth"],
  ["a browser console", "console-chrome", "Unable to verify secret hash"],
  ["a trigger's log", "cloudwatch-trigger-timeout", "stopped after 6.01 seconds"],
] as const) {
  test(`${name}, dropped as a file, name the first failing call`, async ({ page }) => {
    await page.goto("/tools/network-log/");
    await dropOn(field(page), "some.log", fixture("network-log", file));
    await expect(page.locator('[data-code="first-failure"]')).toContainText(says);
  });
}

test("a file that breaks off says where", async ({ page }) => {
  await page.goto("/tools/network-log/");
  await pasteInto(field(page), fixture("network-log", "har-cut-off"));
  await expect(page.locator('[data-code="unreadable"]')).toContainText("line 14, column 20");
});

test("planted secrets are in neither the page nor the sanitised file, which stays JSON", async ({ page }) => {
  const token = "eyJraWQiOiJhYmNkZWYiLCJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlc2lnbmF0dXJl";
  const secrets = [token, "hunter2-secret", "jane.doe@example.com", "AKIAIOSFODNN7EXAMPLE", "plain-cookie-value"];
  const har = JSON.parse(fixture("network-log", "har-first-failure")) as {
    log: { entries: { request: { headers: unknown[]; postData?: { text: string } } }[] };
  };
  for (const { request } of har.log.entries) {
    request.headers.push(
      { name: "Authorization", value: `Bearer ${token}` },
      { name: "cookie", value: `sid=${secrets[4] ?? ""}` },
    );
    request.postData = { text: JSON.stringify({ USERNAME: secrets[2], PASSWORD: secrets[1], note: secrets[3] }) };
  }
  await page.goto("/tools/network-log/");
  await pasteInto(field(page), JSON.stringify(har));
  const save = page.getByRole("button", { name: "Save the sanitised file" });
  await expect(save).toBeVisible();
  await expect(page.locator(".mask-receipt")).toContainText("password: 4");
  const download = page.waitForEvent("download");
  await save.click();
  const saved = readFileSync(await (await download).path(), "utf8");
  expect((JSON.parse(saved) as typeof har).log.entries).toHaveLength(har.log.entries.length);
  const traces = await tracesOf(page);
  for (const secret of secrets) {
    expect(saved).not.toContain(secret);
    expect(traces).not.toContain(secret);
  }
});

test.describe("50 MB", () => {
  test.describe.configure({ mode: "serial" });
  let folder = "";
  let big = "";

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "har-"));
    big = join(folder, "big.har");
    const file = createWriteStream(big);
    const entry = (JSON.parse(fixture("network-log", "har-getuser-loop")) as { log: { entries: object[] } }).log
      .entries[0];
    const body = "lorem ipsum dolor sit amet 0123456789 ".repeat(250);
    file.write('{"log":{"version":"1.2","entries":[');
    for (let index = 0; index < 5_200; index += 1) {
      const at = new Date(Date.UTC(2026, 0, 1) + index * 300).toISOString();
      const filler = { response: { status: 200, content: { text: body, mimeType: "text/html" } } };
      const asset = {
        startedDateTime: at,
        request: { method: "GET", url: "https://shop.example.com/x", headers: [] },
        ...filler,
      };
      file.write(
        `${index === 0 ? "" : ","}${JSON.stringify(index % 10 === 0 ? { ...entry, startedDateTime: at } : asset)}`,
      );
      if (index % 10 === 0) file.write(`,${JSON.stringify({ ...asset, padding: body })}`);
    }
    file.end("]}}");
    await finished(file);
  });
  test.afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const watch = (page: Page): Promise<void> =>
    page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: "longtask" });
    });
  const longest = (page: Page): Promise<number> =>
    page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));

  /** The longest task of the quietest of some runs: whatever else the machine does only adds to it. */
  const quietest = async (page: Page, run: () => Promise<void>): Promise<number> => {
    let most = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < 4 && most >= 200; turn += 1) {
      await page.goto("/tools/network-log/");
      await ready(field(page));
      await run();
      most = Math.min(most, await longest(page));
    }
    return most;
  };

  test("of a chosen file are read without a task of over 200 ms on the page, with progress", async ({ page }) => {
    test.slow();
    const most = await quietest(page, async () => {
      await watch(page);
      await page.getByLabel("or choose a file").setInputFiles(big);
      await expect(page.getByRole("progressbar")).toBeVisible();
      await expect(page.locator('[data-code="hot-loop"]')).toContainText("GetUser called", { timeout: 60_000 });
      await expect(page.getByRole("button", { name: "Save the sanitised file" })).toBeVisible({ timeout: 80_000 });
    });
    expect(most).toBeLessThan(200);
  });

  test("of a pasted text are read without a task of over 200 ms on the page", async ({ page }) => {
    test.slow();
    const most = await quietest(page, async () => {
      // The clipboard is the browser's: only what the page does with it is measured.
      await page.evaluate(() => {
        const entry = JSON.stringify({
          startedDateTime: "2026-01-01T00:00:00.000Z",
          request: { method: "GET", url: "https://shop.example.com/x", headers: [] },
          response: { status: 200, content: { text: "lorem ipsum 0123456789 ".repeat(440) } },
        });
        const text = `{"log":{"entries":[${Array.from({ length: 5_000 }, () => entry).join(",")}]}}`;
        Object.assign(window, { clipboard: { getData: () => text, files: [] } });
      });
      await page.waitForTimeout(1_000);
      await watch(page);
      await field(page).evaluate((element) => {
        const event = new Event("paste", { bubbles: true, cancelable: true });
        const { clipboard } = window as unknown as { clipboard: unknown };
        Object.defineProperty(event, "clipboardData", { value: clipboard });
        setTimeout(() => element.dispatchEvent(event), 0);
      });
      await expect(page.locator('[data-code="no-cognito-call"]')).toContainText("5000 entries", { timeout: 60_000 });
    });
    expect(most).toBeLessThan(200);
  });

  test("are dropped on Cancel", async ({ page }) => {
    await page.goto("/tools/network-log/");
    await ready(field(page));
    await page.getByLabel("or choose a file").setInputFiles(big);
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect(page.getByText("Cancelled.")).toBeVisible();
    await expect(page.getByRole("progressbar")).toHaveCount(0);
  });
});

test("the first failure of a log leads on to the questions about it, already answered as far as the log goes", async ({
  page,
}) => {
  await page.goto("/tools/network-log/");
  await pasteInto(field(page), fixture("network-log", "har-first-failure"));
  const first = page.locator('[data-code="first-failure"]');
  await expect(first).toContainText("what is read here is answered there");
  const link = first.getByRole("link", { name: /^Questions about/ });
  await expect(link).toHaveAttribute("href", /\/wizard\/\?.*read=/);
  await link.click();
  await expect(page.locator(".wizard[data-place]")).toBeVisible();
});
