import { expect, findings, openLive, output, POOL, test } from "../support/checkup/check-up-test.ts";
import { KEYS, paste } from "../support/checkup/live-page.ts";

test("a paste that is no JSON says what to do, and finds nothing", async ({ page }) => {
  await page.goto("/checkup/");
  await paste(page.getByLabel("Output of the commands"), "UserPool:\n  Id: eu-west-1_Example1\n  Name: shop\n");
  await expect(page.locator(".connect-notes")).toContainText("YAML: run the command again with --output json");
  await expect(page.getByText("Nothing has been read yet.")).toBeVisible();
});

test("refused keys are one message and no finding", async ({ page, cognito: proxy }) => {
  proxy.inject({ operation: "*", fault: "expired-keys" });
  await openLive(page, proxy);
  await page.getByRole("button", { name: /^Read \d+ answers$/ }).click();
  await expect(page.getByRole("heading", { name: "The keys are expired" })).toHaveCount(1);
  expect(await findings(page)).toEqual([]);
});

test("a run can be cancelled, and what had come in counts", async ({ page, cognito: proxy }) => {
  proxy.inject({ operation: "GetUserPoolMfaConfig", fault: "hang" });
  await openLive(page, proxy);
  await page.getByRole("button", { name: /^Read \d+ answers$/ }).click();
  await expect(page.locator('[data-state="good"]').first()).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.locator(".connect-progress")).toContainText("Cancelled. What had come in by then");
  await expect(page.locator(".checkup-count")).toBeVisible();
});

test("Forget drops the keys, and so does leaving the page", async ({ page, cognito: proxy }) => {
  await openLive(page, proxy);
  await expect(page.getByRole("timer")).toHaveText(/^1[45]:\d\d$/);
  await page.getByRole("button", { name: "Forget" }).click();
  await expect(page.getByText("Keys and tokens are forgotten.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Read \d+ answers$/ })).toBeDisabled();
  await paste(page.getByLabel("Paste the keys here"), JSON.stringify({ Version: 1, ...KEYS }));
  await expect(page.getByText("Keys are in the memory of this page.")).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
  await expect(page.getByText("Keys and tokens are forgotten.")).toBeVisible();
});

test("keys are forgotten after fifteen minutes without use", async ({ page, cognito: proxy }) => {
  await page.clock.install();
  await openLive(page, proxy);
  await page.clock.runFor(14 * 60_000);
  await expect(page.getByText("Keys are in the memory of this page.")).toBeVisible();
  await page.clock.runFor(61_000);
  await expect(page.getByText("Keys and tokens are forgotten.")).toBeVisible();
});

test("swapped keys are refused before anything is sent, and the fields are empty again", async ({
  page,
  cognito: proxy,
}) => {
  await openLive(page, proxy);
  await page.getByRole("button", { name: "Forget" }).click();
  await page.getByText("Or enter the parts").click();
  await page.getByLabel("Access key ID").fill(KEYS.SecretAccessKey);
  await page.getByLabel("Secret access key").fill(KEYS.AccessKeyId);
  await page.getByRole("button", { name: "Keep in memory" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was kept" })).toContainText(
    "put the two keys into each other's field",
  );
  await expect(page.getByLabel("Access key ID")).toHaveValue("");
  await expect(page.getByLabel("Secret access key")).toHaveValue("");
  expect(proxy.seen).toEqual([]);
});

test("an address that the policy of the page forbids is told apart from a network that is down", async ({
  page,
  cognito: proxy,
  said,
}) => {
  await openLive(page, proxy);
  await page.getByLabel("Endpoint", { exact: true }).fill("https://cognito.example.org");
  await page.getByRole("button", { name: /^Read \d+ answers$/ }).click();
  await expect(page.getByRole("heading", { name: "Blocked in the browser" })).toBeVisible();
  await expect(page.locator(".checkup-trouble")).toContainText("own security policy");
  said.length = 0;
  await page.getByLabel("Endpoint", { exact: true }).fill(proxy.url);
  proxy.inject({ operation: "*", fault: "reset" });
  await page.getByRole("button", { name: /^Read \d+ answers$/ }).click();
  await expect(page.getByRole("heading", { name: "No answer" })).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test("code that cannot be loaded is said, and pasting still works", async ({ page, cognito: proxy, said }) => {
  await page.route(/live-reader/, (route) => route.abort());
  await openLive(page, proxy);
  await page.getByRole("button", { name: /^Read \d+ answers$/ }).click();
  await expect(page.locator(".connect-progress")).toContainText("could not be loaded, so nothing was called");
  await page.getByText("Paste the output of commands").click();
  await paste(page.getByLabel("Output of the commands"), output({ UserPool: POOL }));
  await expect(page.locator(".checkup-count")).toBeVisible();
  said.length = 0;
});

test("an answer that the browser keeps from the page is told as that", async ({ page, cognito: proxy, said }) => {
  proxy.inject({ operation: "*", fault: "no-cors" });
  await openLive(page, proxy);
  await page.getByRole("button", { name: /^Read \d+ answers$/ }).click();
  await expect(page.getByRole("heading", { name: "Blocked in the browser" })).toHaveCount(1);
  await expect(page.locator(".checkup-trouble")).toContainText("(CORS)");
  expect(await findings(page)).toEqual([]);
  said.length = 0;
});
