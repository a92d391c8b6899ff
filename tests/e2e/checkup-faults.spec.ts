import type { Page } from "playwright/test";
import { expect, findings, openLive, output, POOL, test } from "../support/checkup/check-up-test.ts";
import { KEYS, paste } from "../support/checkup/live-page.ts";
import { readLive } from "../support/checkup/look-up.ts";

/** A run is over, with or without success. */
const OVER = /^(?:Done|Nothing could be read)/;

test("a paste that is no JSON says what to do, and finds nothing", async ({ page }) => {
  await page.goto("/checkup/");
  await paste(page.getByLabel("Output of the commands"), "UserPool:\n  Id: eu-west-1_Example1\n  Name: shop\n");
  await expect(page.locator(".connect-notes")).toContainText("YAML: run the command again with --output json");
  await expect(page.getByText("Nothing has been read yet.")).toBeVisible();
});

const MESSAGES = [
  ["explicit-deny", "Access denied", "a policy denies it expressly"],
  ["unknown-key", "The keys were refused", "AWS does not know the access key id"],
  ["wrong-secret", "The keys were refused", "the secret access key is not the one of this access key id"],
  ["clock-skew", "Could not be read", "this computer's clock is 60 minutes behind"],
  ["html-200", "Not an answer of Cognito", "something that is not Cognito, such as a proxy"],
  ["cut-off", "Not an answer of Cognito", "something that is not Cognito"],
  ["blocked-by-waf", "Blocked in the browser", "blocked by a web ACL"],
] as const;

for (const [fault, heading, words] of MESSAGES) {
  test(`a fault has a message of its own and no finding: ${fault}`, async ({ page, cognito: proxy }) => {
    proxy.inject({ operation: "*", fault });
    await openLive(page, proxy);
    await readLive(page);
    await expect(page.getByRole("heading", { name: heading })).toHaveCount(1);
    await expect(page.locator(".checkup-trouble")).toContainText(words);
    await expect(page.getByRole("button", { name: "Show the commands to paste instead" })).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });
}

/** Lets the page's clock run until something holds: waits of the page take no time of the test. */
async function until(page: Page, holds: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.clock.runFor(1_000);
    await holds();
  }).toPass();
}

test("throttled calls wait and say why, are tried again, and end with a message", async ({ page, cognito: proxy }) => {
  proxy.inject({ operation: "*", fault: "throttled" });
  await page.clock.install();
  await page.addInitScript(() => {
    Math.random = () => 0.999;
  });
  await openLive(page, proxy);
  await readLive(page);
  const calls = page.getByRole("list", { name: "Calls to AWS" });
  await expect(calls.getByText(/^throttled: tries again in 1\.0 s$/).first()).toBeVisible();
  await until(page, () => expect(page.locator(".connect-progress")).toHaveText(OVER, { timeout: 200 }));
  await expect(page.getByRole("heading", { name: "Too many calls" })).toHaveCount(1);
  await expect(page.locator(".checkup-trouble")).toContainText("throttled 4 times: wait a minute and read it again");
  expect(await findings(page)).toEqual([]);
});

test("half of a batch that fails at the service leaves the other half", async ({ page, cognito: proxy }) => {
  for (const operation of ["DescribeUserPool", "GetUserPoolMfaConfig", "ListUserPoolClients"]) {
    proxy.inject({ operation, fault: "html-503" });
  }
  await page.clock.install();
  await openLive(page, proxy);
  await readLive(page);
  await until(page, () => expect(page.locator(".connect-progress")).toHaveText(OVER, { timeout: 200 }));
  await expect(page.getByRole("heading", { name: "Fault at the service" })).toHaveCount(1);
  await expect(page.locator(".checkup-trouble")).toContainText("failed at the service 4 times (HTTP 503)");
  await expect(page.getByText(/^No fault found in \d\d checks/)).toBeVisible();
});

test("a call that takes more than ten seconds is given up, and says what to do", async ({ page, cognito: proxy }) => {
  proxy.inject({ operation: "GetUserPoolMfaConfig", fault: "hang" });
  await page.clock.install();
  await openLive(page, proxy);
  await readLive(page);
  await until(page, () => expect(page.locator(".connect-progress")).toHaveText(OVER, { timeout: 200 }));
  await expect(page.getByRole("heading", { name: "Too slow" })).toHaveCount(1);
  await expect(page.locator(".checkup-trouble")).toContainText("was not answered within 10 seconds");
  await expect(page.locator('[data-state="good"]').first()).toBeVisible();
});

test("a Region that the ids contradict is told before anything is sent", async ({ page, cognito: proxy }) => {
  await openLive(page, proxy);
  await page.getByLabel("Region").fill("us-east-1");
  await readLive(page);
  await expect(page.locator(".checkup-trouble")).toContainText(
    "The user pool id says eu-west-1, but the connection is to us-east-1: change the Region",
  );
  expect(proxy.seen).toEqual([]);
});

test("a pool that does not exist is a finding of its own, and of nothing else", async ({ page, cognito: proxy }) => {
  proxy.inject({ operation: "*", fault: "not-found" });
  await openLive(page, proxy);
  await readLive(page);
  await expect(page.locator(".connect-progress")).toHaveText(OVER);
  expect((await findings(page)).sort()).toEqual(["client-exists", "pool-exists"]);
});

test("a computer that is offline is told as that", async ({ page, context, cognito: proxy, said }) => {
  await openLive(page, proxy);
  proxy.inject({ operation: "*", fault: "reset" });
  await readLive(page);
  await expect(page.getByRole("heading", { name: "No answer" })).toHaveCount(1);
  await context.setOffline(true);
  await readLive(page);
  await expect(page.locator(".checkup-trouble")).toContainText("the browser says that this computer is offline");
  await context.setOffline(false);
  proxy.reset();
  await readLive(page);
  await expect(page.getByText(/^No fault found in \d\d checks/)).toBeVisible();
  said.length = 0;
});

test("checks that do not load keep what was read, and load when asked again", async ({ page, said }) => {
  await page.route(/run-checkup/, (route) => route.abort());
  await page.goto("/checkup/");
  await paste(page.getByLabel("Output of the commands"), output({ UserPool: POOL }));
  await expect(page.getByRole("alert").filter({ hasText: "The checks could not be loaded" })).toContainText(
    "What was read is kept.",
  );
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  said.length = 0;
});

test("refused keys are one message and no finding", async ({ page, cognito: proxy }) => {
  proxy.inject({ operation: "*", fault: "expired-keys" });
  await openLive(page, proxy);
  await page.getByRole("button", { name: /^Read \d+ answers$/ }).click();
  await expect(page.getByRole("heading", { name: "The keys are expired" })).toHaveCount(1);
  await expect(page.locator(".connect-progress")).toHaveText("Nothing could be read.");
  await expect(page.locator(".checkup-count")).toContainText(/^Nothing could be checked: all \d+ checks wait/);
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

test("without the pool's id nothing can be read, and the page says what is missing", async ({
  page,
  cognito: proxy,
}) => {
  await page.goto("/checkup/");
  await page.getByText("Read live with AWS keys").click();
  await paste(page.getByLabel("Paste the keys here"), JSON.stringify({ Version: 1, ...KEYS }));
  await expect(page.locator(".connect-missing")).toHaveText(/^Nothing can be read yet\. Missing above: User pool ID/);
  await expect(page.getByRole("button", { name: "Read 0 answers" })).toBeDisabled();
  await page.getByLabel("User pool ID", { exact: true }).fill("eu-west-1_Example1");
  await expect(page.getByRole("button", { name: /^Read \d+ answers$/ })).toBeEnabled();
  expect(proxy.seen).toEqual([]);
});

test("a second reading that fails takes no result away, and is told with the time of the first", async ({
  page,
  cognito: proxy,
}) => {
  await openLive(page, proxy);
  await readLive(page);
  await expect(page.locator(".connect-progress")).toHaveText("Done.");
  const count = await page.locator(".checkup-count").textContent();
  proxy.inject({ operation: "*", fault: "expired-keys" });
  await readLive(page);
  await expect(page.getByRole("heading", { name: "The keys are expired" })).toHaveCount(1);
  await expect(page.locator(".checkup-notice")).toContainText("Read again without success: DescribeUserPool");
  await expect(page.locator(".checkup-count")).toHaveText(count ?? "");
  await page.getByText("Paste the output of commands").click();
  await paste(
    page.getByLabel("Output of the commands"),
    "An error occurred (ExpiredTokenException) when calling the DescribeUserPool operation: The security token is expired",
  );
  await expect(page.locator(".checkup-count")).toHaveText(count ?? "");
});

test("keys that are held are shown with their time in every way, and Start over drops them", async ({
  page,
  cognito: proxy,
}) => {
  await openLive(page, proxy);
  await readLive(page);
  await expect(page.locator(".connect-progress")).toHaveText("Done.");
  await page.getByText("Paste the output of commands").click();
  await expect(page.getByText("Keys are in the memory of this page.")).toBeVisible();
  await expect(page.getByRole("timer")).toHaveText(/^1[45]:\d\d$/);
  await expect(page.getByRole("button", { name: "Forget", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByText("Read live with AWS keys").click();
  await expect(page.getByText("Keys are in the memory of this page.")).toHaveCount(0);
  await expect(page.getByLabel("Paste the keys here")).toBeVisible();
});

test("FIPS where Cognito has no such host is told before anything is sent, and the console stays empty", async ({
  page,
  cognito: proxy,
  said,
}) => {
  await openLive(page, proxy);
  await page.getByLabel("Endpoint", { exact: true }).fill("");
  await page.getByLabel("Use the FIPS hosts").check();
  await readLive(page);
  await expect(page.locator(".checkup-trouble")).toContainText(
    "Cognito has no FIPS host in eu-west-1, only in us-east-1",
  );
  expect(said.filter((text) => /blocked|policy/i.test(text))).toEqual([]);
});
