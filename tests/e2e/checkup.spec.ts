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
  await expect(page.locator(".connect-progress")).toHaveText(/^Done, but 1 of \d+ could not be read\.$/, {
    timeout: 15_000,
  });
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
  await page.getByText("Read with a user's access token").click();
  await page.getByText("Another endpoint").click();
  await page.getByLabel("Endpoint", { exact: true }).fill(proxy.url);
  await paste(page.getByLabel("Paste the user's access token here"), ACCESS_TOKEN);
  // The token names its pool, and so the Region.
  await expect(page.getByLabel("Region")).toHaveValue("eu-west-1");
  await expect(page.getByLabel("User pool ID", { exact: true })).toHaveValue("eu-west-1_Example1");
  await page.getByRole("button", { name: "Read 2 answers" }).click();
  await expect(page.locator(".connect-progress")).toHaveText("Done.");
  expect(proxy.seen.map(({ target }) => target.split(".")[1]).sort()).toEqual(["GetUser", "GetUserAuthFactors"]);
  // GetUser says what the user has; that the user exists is one of the things that are in order.
  await page.getByText(/^In order: \d+$/).click();
  await expect(page.locator(".checkup-passed").first()).toContainText("The user exists in the user pool");
  expect(await traces(page)).not.toContain(ACCESS_TOKEN);
});

test("an access token that is over has a message of its own", async ({ page, cognito: proxy }) => {
  proxy.inject({ operation: "*", fault: "expired-token" });
  await page.goto("/checkup/");
  await page.getByText("Read with a user's access token").click();
  await page.getByText("Another endpoint").click();
  await page.getByLabel("Endpoint", { exact: true }).fill(proxy.url);
  await paste(page.getByLabel("Paste the user's access token here"), ACCESS_TOKEN);
  await page.getByRole("button", { name: "Read 2 answers" }).click();
  await expect(page.getByRole("heading", { name: "The access token is expired" })).toHaveCount(1);
  await expect(page.getByText("The keys are expired")).toHaveCount(0);
});

test("what the pool publishes is read without keys, and only after a click", async ({ page, cognito: proxy }) => {
  await page.goto("/checkup/");
  await page.getByLabel("User pool ID", { exact: true }).fill(POOL_ID);
  await page.getByText("Read what the pool publishes, without keys").click();
  await page.getByText("Another endpoint").click();
  await page.getByLabel("Endpoint", { exact: true }).fill(proxy.url);
  expect(proxy.seen).toEqual([]);
  await page.getByRole("button", { name: "Read 2 answers" }).click();
  await expect(page.locator(".connect-progress")).toHaveText("Done.");
  expect(proxy.seen.map(({ target }) => target).sort()).toEqual(["GET jwks.json", "GET openid-configuration"]);
  await page.getByText("In order: 1").click();
  await expect(page.locator(".checkup-passed").first()).toContainText("public keys answers with keys");
});

test("the permission texts are filled in from fields, and from the account that an answer shows", async ({ page }) => {
  await page.goto("/checkup/");
  await page.getByLabel("User pool ID", { exact: true }).fill(POOL_ID);
  await page.getByText("Read live with AWS keys").click();
  await page.getByText("Permissions, and keys that end after 15 minutes").click();
  const box = page.locator("details", { hasText: "Permissions, and keys that end" });
  await expect(box).toContainText("Still to be filled in: ROLE_ARN, ACCOUNT_ID");
  await page.getByLabel("ARN of the role").fill("arn:aws:iam::111122223333:role/support");
  await expect(box).not.toContainText("Still to be filled in");
  await expect(box.getByRole("region", { name: "From a role that you may take on" })).toContainText(
    "--role-arn arn:aws:iam::111122223333:role/support",
  );
  await expect(box.getByRole("region", { name: "The smallest policy" })).toContainText(
    `arn:aws:cognito-idp:eu-west-1:111122223333:userpool/${POOL_ID}`,
  );
  await page.getByLabel("ARN of the role").fill("");
  await page.getByText("Paste the output of commands").click();
  await paste(page.getByLabel("Output of the commands"), output({ UserPool: POOL }));
  await page.getByText("Read live with AWS keys").click();
  await page.getByText("Permissions, and keys that end after 15 minutes").click();
  await expect(box).toContainText("Still to be filled in: ROLE_ARN.");
});

test("a healthy public client looks healthy: plain statements, folded, and no double negative", async ({ page }) => {
  await page.goto("/checkup/");
  const publicClient = { ...CLIENT, ClientSecret: undefined, AllowedOAuthScopes: ["openid", "email"] };
  await paste(
    page.getByLabel("Output of the commands"),
    output({ UserPool: POOL }, { UserPoolClient: publicClient }, MFA),
  );
  await expect(page.getByText(/^No fault found in \d+ checks/)).toBeVisible();
  const usual = page.locator(".checkup-depends");
  await expect(usual).not.toHaveAttribute("open");
  await usual.locator("summary").click();
  await expect(usual.getByRole("heading", { name: "The app client has no secret" })).toBeVisible();
  await expect(page.getByText("Not so")).toHaveCount(0);
  await page.locator("details").evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  const results = page.locator(".checkup-results");
  await expect(results.getByText("The app client has no secret", { exact: true })).toHaveCount(1);
  await expect(results.getByText("The app client has a secret")).toHaveCount(0);
});

test("case fields take what stands in a request: several scopes, encoded addresses, flows by other names", async ({
  page,
}) => {
  await page.goto("/checkup/");
  const client = {
    ...CLIENT,
    AllowedOAuthScopes: ["openid", "email"],
    CallbackURLs: ["https://app.example.com/callback"],
  };
  await page.getByText("More about the case").click();
  await page.getByLabel("Scope of the request").fill("openid email");
  await page.getByLabel("Sign-in flow").fill("ALLOW_USER_SRP_AUTH");
  await page.getByLabel("OAuth flow", { exact: true }).fill("authorization_code");
  await page.getByLabel("redirect_uri of the request").fill("https%3A%2F%2Fapp.example.com%2Fcallback");
  await expect(page.getByLabel("redirect_uri of the request")).toHaveValue("https://app.example.com/callback");
  await paste(page.getByLabel("Output of the commands"), output({ UserPool: POOL }, { UserPoolClient: client }, MFA));
  await expect(page.getByText(/^No fault found in \d+ checks/)).toBeVisible();
  expect(await findings(page)).toEqual([]);
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
  await expect(page.locator(".connect-progress")).toHaveText(/^Done/);
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
    await expect(page.locator(".connect-progress")).toHaveText(/^Done/);
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
