import AxeBuilder from "@axe-core/playwright";
import { PLANTED, POOL_ID } from "../fixtures/collectors/answers.ts";
import { CLIENT, expect, findings, MFA, openLive, output, POOL, test } from "../support/checkup/check-up-test.ts";
import { ACCESS_TOKEN, KEYS, paste, saved, traces } from "../support/checkup/live-page.ts";

test("pasted output without a fault leads to no finding", async ({ page }) => {
  await page.goto("/checkup/");
  await paste(page.getByLabel("Output of the commands"), output({ UserPool: POOL }, { UserPoolClient: CLIENT }, MFA));
  await expect(page.getByText(/No fault found in \d+ checks/)).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await expect(page.getByLabel("User pool ID", { exact: true })).toHaveValue(POOL_ID);
});

test("pasted output with planted faults leads to these and nothing else, each with its cause", async ({ page }) => {
  await page.goto("/checkup/");
  const pool = {
    ...POOL,
    MfaConfiguration: "ON",
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["EMAIL_OTP"] } },
  };
  const client = {
    ...CLIENT,
    AllowedOAuthScopes: [],
    AccessTokenValidity: 5,
    TokenValidityUnits: { AccessToken: "minutes" },
  };
  const mfa = { ...MFA, MfaConfiguration: "ON" };
  await paste(page.getByLabel("Output of the commands"), output({ UserPool: pool }, { UserPoolClient: client }, mfa));
  await expect(page.getByRole("heading", { name: "Found: 3" })).toBeVisible();
  expect((await findings(page)).sort()).toEqual([
    "client-access-validity-not-very-short",
    "client-oauth-lists-filled",
    "pool-first-factors-fit-mfa",
  ]);
  const first = page.locator('[data-check="client-oauth-lists-filled"]');
  await expect(first).toContainText("OAuth on, flows: 1, scopes: 0");
  await expect(first).toContainText("DescribeUserPoolClient, pasted");
  await first.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/causes\/oauth-flows-or-scopes-missing\//);
});

test("a live run lists every call, gives verdicts, and leaves out what was denied", async ({
  page,
  cognito: proxy,
}) => {
  proxy.inject({ operation: "GetUserPoolMfaConfig", fault: "access-denied" });
  proxy.inject({ operation: "ListResourceServers", fault: "throttled", times: 1 });
  await openLive(page, proxy);
  await page.getByRole("button", { name: /^Read \d+ answers$/ }).click();
  await expect(page.locator(".connect-progress")).toHaveText("Done.", { timeout: 15_000 });
  const calls = page.getByRole("list", { name: "Calls to AWS" });
  await expect(calls).toContainText("DescribeUserPool");
  await expect(calls.locator('[data-state="bad"]')).toContainText(["GetUserPoolMfaConfig"]);
  await expect(calls.getByRole("listitem").filter({ hasText: "ListResourceServers" })).toContainText("try 2");
  // What other answers name is read after them.
  await expect(calls).toContainText("DescribeIdentityProvider");
  await expect(page.getByRole("heading", { name: "Access denied" })).toBeVisible();
  await expect(page.locator(".checkup-trouble")).toContainText("cognito-idp:GetUserPoolMfaConfig");
  expect(await findings(page)).toEqual([]);
  expect(proxy.seen.map(({ target }) => target).some((target) => target.endsWith("AdminGetUser"))).toBe(false);
  await page.getByRole("button", { name: "Show the commands to paste instead" }).click();
  await expect(page.getByLabel("Output of the commands")).toBeVisible();
});

test("an access token alone reads what needs no permission", async ({ page, cognito: proxy }) => {
  await page.goto("/checkup/");
  await page.getByLabel("Region").fill("eu-west-1");
  await page.getByText("Read with a user's access token").click();
  await page.getByText("Another endpoint").click();
  await page.getByLabel("Endpoint", { exact: true }).fill(proxy.url);
  await paste(page.getByLabel("Paste the user's access token here"), ACCESS_TOKEN);
  await page.getByRole("button", { name: "Read 2 answers" }).click();
  await expect(page.locator(".connect-progress")).toHaveText("Done.");
  expect(proxy.seen.map(({ target }) => target.split(".")[1]).sort()).toEqual(["GetUser", "GetUserAuthFactors"]);
  expect(await traces(page)).not.toContain(ACCESS_TOKEN);
});

test("planted secrets are nowhere: document, storage, address, console, report", async ({
  page,
  cognito: proxy,
  said,
}) => {
  const secrets = [...Object.values(KEYS), ...PLANTED];
  await openLive(page, proxy);
  await page.getByText("More about the case").click();
  await page.getByRole("textbox", { name: "User name" }).fill("someone");
  await page.getByText(/^What to read:/).click();
  await page.getByText("Import jobs").click();
  await page.getByRole("button", { name: /^Read \d+ answers$/ }).click();
  await expect(page.locator(".connect-progress")).toHaveText("Done.");
  await page.getByText("Paste the output of commands").click();
  await paste(page.getByLabel("Output of the commands"), output({ UserPoolClient: CLIENT }));
  await page.locator("details").evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  const markdown = await saved(page, "Download Markdown");
  const json = await saved(page, "Download JSON");
  expect(markdown).toContain("# Check-up of a user pool");
  expect((JSON.parse(json) as { results: unknown[] }).results.length).toBeGreaterThan(50);
  const all = [await traces(page), markdown, json, said.join("\n")].join("\n");
  for (const secret of secrets) expect(all).not.toContain(secret);
});

test("the page has no accessibility fault, empty and with results", async ({ page, cognito: proxy }) => {
  proxy.inject({ operation: "GetUserPoolMfaConfig", fault: "access-denied" });
  await openLive(page, proxy);
  await page.getByRole("button", { name: /^Read \d+ answers$/ }).click();
  await expect(page.locator(".connect-progress")).toHaveText("Done.");
  await page.locator("details").evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`),
    ).toEqual([]);
  }
});

test.describe("on a narrow screen", () => {
  test.use({ viewport: { width: 320, height: 700 } });
  test("nothing runs over the edge", async ({ page, cognito: proxy }) => {
    await openLive(page, proxy);
    await page.getByRole("button", { name: /^Read \d+ answers$/ }).click();
    await expect(page.locator(".connect-progress")).toHaveText("Done.");
    await page.locator("details").evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says what it does and lists the checks", async ({ page }) => {
    await page.goto("/checkup/");
    await expect(page.getByRole("heading", { name: "Without JavaScript" })).toBeVisible();
    await page.locator("summary", { hasText: "Sign-in pages" }).click();
    await expect(page.getByText("The domain of the sign-in pages is in service")).toBeVisible();
    await expect(page.getByLabel("Output of the commands")).toBeHidden();
  });
});

test("the page loads neither the SDK nor the checks before they are needed", async ({ page, cognito: proxy }) => {
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(request.url()));
  const isLazy = (url: string): boolean => /user-pools|identity-pools|live-reader|run-checkup/.test(url);
  await openLive(page, proxy);
  expect(scripts.filter(isLazy)).toEqual([]);
  await page.getByRole("button", { name: /^Read \d+ answers$/ }).click();
  await expect(page.locator(".connect-progress")).toHaveText("Done.");
  expect(scripts.some((url) => url.includes("user-pools"))).toBe(true);
  expect(scripts.some((url) => url.includes("identity-pools"))).toBe(false);
});
