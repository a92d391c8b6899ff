import { createHmac } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { ANSWERS, PLANTED } from "../fixtures/collectors/answers.ts";
import { test as liveTest } from "../support/checkup/check-up-test.ts";
import { KEYS, paste, traces } from "../support/checkup/live-page.ts";
import { called, readLive } from "../support/checkup/look-up.ts";
import { expect, test } from "../support/fixtures.ts";
import { dropOn, fixture, pasteInto, ready, tracesOf } from "../support/tool-page.ts";

test("the address that fails is compared with the allowed list, character by character", async ({ page }) => {
  await page.goto("/tools/redirect-url/");
  const [address = ""] = fixture("redirect-url", "authorize-missing-slash").split("\n");
  await pasteInto(page.getByLabel("Paste the address that fails"), address);
  await expect(page.locator('[data-code="compare-list"]')).toBeVisible();
  await pasteInto(
    page.getByLabel("Paste what is allowed"),
    '{"UserPoolClient": {"CallbackURLs": ["https://app.example.com/callback/"]}}',
  );
  await expect(page.locator('[data-code="nearly-listed"]')).toContainText("differ in trailing slash");
  await expect(page.locator(".difference mark")).toHaveText(["/"]);
  await expect(page.getByRole("button", { name: "Copy the value to add" })).toBeVisible();
  await page.getByLabel("Paste what is allowed").fill("https://app.example.com/callback\nhttp://localhost:3000/");
  await expect(page.locator('[data-code="listed"]')).toBeVisible();
});

liveTest("the allowed list is read live, with one read-only call", async ({ page, account }) => {
  const { proxy, poolId, publicClientId } = account;
  proxy.answer("DescribeUserPoolClient", {
    UserPoolClient: {
      ...ANSWERS.DescribeUserPoolClient.UserPoolClient,
      UserPoolId: poolId,
      ClientId: publicClientId,
      CallbackURLs: ["https://app.example.com/callback/", "http://localhost:3000/"],
      LogoutURLs: ["https://app.example.com/"],
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ["code"],
      AllowedOAuthScopes: ["openid"],
      SupportedIdentityProviders: ["COGNITO"],
    },
  });
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(request.url()));
  await page.goto("/tools/redirect-url/");
  await pasteInto(
    page.getByLabel("Paste the address that fails"),
    `https://myapp.auth.eu-west-1.amazoncognito.com/oauth2/authorize?client_id=${publicClientId}&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback`,
  );
  await expect(page.locator('[data-code="compare-list"]')).toBeVisible();
  expect(scripts.filter((url) => /LiveListsDesk|live-reader|user-pools\./.test(url))).toEqual([]);

  await page.getByRole("button", { name: "Read live with AWS keys" }).click();
  await expect(page.getByLabel("App client ID")).toHaveValue(publicClientId);
  await expect(page.getByLabel("Region")).toHaveValue("eu-west-1");
  await page.getByLabel("User pool ID", { exact: true }).fill(poolId);
  await page.getByText("Another endpoint").click();
  await page.getByLabel("Endpoint", { exact: true }).fill(proxy.url);
  await paste(page.getByLabel("Paste the keys here"), JSON.stringify({ Version: 1, ...KEYS }));
  expect(proxy.seen).toEqual([]);
  await readLive(page);

  await expect(page.locator('[data-code="nearly-listed"]')).toContainText("differ in trailing slash");
  await expect(page.locator(".difference mark")).toHaveText(["/"]);
  await expect(page.getByText("Read live: 2 callback URLs and 1 sign-out URL.")).toBeVisible();
  expect(called(account)).toEqual(["DescribeUserPoolClient"]);
  for (const { body } of proxy.seen) expect(body).not.toContain("app.example.com");
  const kept = await traces(page);
  for (const secret of [...Object.values(KEYS), ...PLANTED]) expect(kept).not.toContain(secret);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(", ")}`)).toEqual([]);

  await page.getByLabel("App client ID").fill("1example23456789");
  await expect(page.locator('[data-code="compare-list"]')).toBeVisible();
  await page.getByLabel("App client ID").fill(publicClientId);
  await expect(page.locator('[data-code="nearly-listed"]')).toBeVisible();
  await page.getByRole("button", { name: "Drop what was read" }).click();
  await expect(page.locator('[data-code="compare-list"]')).toBeVisible();
});

liveTest(
  "an app client that does not exist, or may not be read, leaves the address uncompared",
  async ({ page, account }) => {
    account.proxy.inject({ operation: "DescribeUserPoolClient", fault: "access-denied", times: 1 });
    await page.goto("/tools/redirect-url/");
    await pasteInto(
      page.getByLabel("Paste the address that fails"),
      fixture("redirect-url", "authorize-missing-slash").split("\n")[0] ?? "",
    );
    await page.getByRole("button", { name: "Read live with AWS keys" }).click();
    await page.getByLabel("User pool ID", { exact: true }).fill(account.poolId);
    await page.getByText("Another endpoint").click();
    await page.getByLabel("Endpoint", { exact: true }).fill(account.proxy.url);
    await paste(page.getByLabel("Paste the keys here"), JSON.stringify({ Version: 1, ...KEYS }));
    await readLive(page);
    await expect(page.getByText("The list was not read: ")).toBeVisible();
    await readLive(page);
    await expect(page.getByText("There is no list: ")).toBeVisible();
    await expect(page.locator('[data-code="compare-list"]')).toBeVisible();
  },
);

test("codes and states of a callback are hidden", async ({ page }) => {
  await page.goto("/tools/redirect-url/");
  await pasteInto(
    page.getByLabel("Paste the address that fails"),
    "https://app.example.com/callback?code=8c1b9f3e-1111-2222-3333-444455556666&state=my-own-state-value",
  );
  await expect(page.getByText("36 characters, hidden")).toBeVisible();
  expect(await tracesOf(page)).not.toContain("8c1b9f3e-1111");
});

test("a trigger's answer is judged, with the trigger recognised or picked", async ({ page }) => {
  await page.goto("/tools/trigger-response/");
  const field = page.getByLabel("Paste what the function returned");
  await pasteInto(field, fixture("trigger-response", "verify-challenge-missing"));
  await expect(page.locator('[data-code="misspelt-field"]')).toContainText("answerCorrect");
  await page.getByLabel("Trigger", { exact: true }).selectOption("PreSignUp");
  await expect(page.locator('[data-code="another-trigger"]')).toBeVisible();
  await expect(page.getByRole("group", { name: "index.mjs", exact: true })).toContainText("autoConfirmUser = true");
  await expect(page.getByRole("button", { name: "Copy index.test.mjs" })).toBeVisible();
  await page.getByText("Python", { exact: true }).click();
  await expect(page.getByRole("group", { name: "handler.py", exact: true })).toContainText("return event");
});

test("the hash that was sent is traced to the name that it was made from", async ({ page }) => {
  const secret = "9example87654321";
  const hash = createHmac("sha256", secret).update("jane@example.com1example23456789").digest("base64");
  await page.goto("/tools/secret-hash/");
  await pasteInto(
    page.getByLabel(/Paste the SECRET_HASH/),
    JSON.stringify({ ClientId: "1example23456789", AuthParameters: { USERNAME: "jane", SECRET_HASH: hash } }),
  );
  await expect(page.locator('[data-code="form-good"]')).toBeVisible();
  await expect(page.getByLabel("App client ID")).toHaveValue("1example23456789");
  await page.getByLabel("Client secret").fill(secret);
  await page.getByLabel(/other alias/).fill("jane@example.com");
  await page.getByRole("button", { name: "Compute" }).click();
  await expect(page.locator('[data-code="other-name"]')).toContainText("not for the USERNAME of the request");
  await expect(page.getByRole("button", { name: /Copy the hash for/ })).toHaveCount(2);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  for (const hidden of [hash, 'value="9example']) expect(html).not.toContain(hidden);
  await page.getByRole("button", { name: "Forget everything" }).click();
  await expect(page.getByLabel("Client secret")).toHaveValue("");
});

for (const [path, label, tool, name] of [
  ["/tools/token/", "Paste a token, or a text with tokens in it", "token", "id-token"],
  ["/tools/redirect-url/", "Paste the address that fails", "redirect-url", "authorize-missing-slash"],
  ["/tools/trigger-response/", "Paste what the function returned", "trigger-response", "auto-confirm-as-text-alone"],
  ["/tools/secret-hash/", "Paste the SECRET_HASH that was sent, or the whole request", "secret-hash", "request-hex"],
] as const) {
  test(`${path} with a paste in it has no accessibility fault that axe can find`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.goto(path);
    await ready(page.getByLabel(label));
    await pasteInto(page.getByLabel(label), fixture(tool, name));
    await expect(page.locator(".findings li").first()).toBeVisible();
    const light = await new AxeBuilder({ page }).analyze();
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    const dark = await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze();
    expect(
      [...light.violations, ...dark.violations].map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
      ),
    ).toEqual([]);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const tool of ["token", "redirect-url", "trigger-response", "secret-hash"]) {
    test(`the page of ${tool} says how to do it by hand, and shows no field`, async ({ page }) => {
      await page.goto(`/tools/${tool}/`);
      await expect(page.getByText("JavaScript is off")).toBeVisible();
      await expect(page.getByRole("heading", { name: "By hand" })).toBeVisible();
      await expect(page.locator(".by-hand li").first()).toBeVisible();
      await expect(page.getByRole("textbox")).toHaveCount(0);
    });
  }
});

test("what is sent and cannot be listed is not offered to be added; a character without a width is shown", async ({
  page,
}) => {
  await page.goto("/tools/redirect-url/");
  await pasteInto(page.getByLabel("Paste the address that fails"), fixture("redirect-url", "zero-width-space"));
  await expect(page.locator('[data-code="invisible-character"]')).toBeVisible();
  await expect(page.locator(".difference mark")).toHaveText(["⟨U+200B⟩"]);
  await expect(page.getByRole("button", { name: "Copy the listed value" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy the value to add" })).toHaveCount(0);
});

test("an error that a callback brings leads to the questions about it", async ({ page }) => {
  await page.goto("/tools/redirect-url/");
  await pasteInto(page.getByLabel("Paste the address that fails"), fixture("redirect-url", "callback-relay-state"));
  const link = page.locator('[data-code="error-reported"]').getByRole("link", { name: /^Questions about/ });
  await expect(link).toHaveAttribute("href", /saml-response-errors\/wizard\/\?/);
  await link.click();
  await expect(page.locator(".wizard[data-place]")).toBeVisible();
});

for (const [tool, label, name, code] of [
  ["redirect-url", "Paste the address that fails", "wildcard-listed", "wildcard-listed"],
  ["trigger-response", "Paste what the function returned", "pre-token-v1-reserved-claims", "reserved-claim"],
  ["secret-hash", "Paste the SECRET_HASH that was sent, or the whole request", "request-hex", "hash-is-hex"],
  ["policy", "Policy", "two-policies", "statement-allows"],
] as const) {
  test(`a file dropped on ${tool} is read`, async ({ page }) => {
    await page.goto(`/tools/${tool}/`);
    await dropOn(page.getByLabel(label, { exact: true }), "paste.txt", fixture(tool, name));
    await expect(page.locator(`[data-code="${code}"]`).first()).toBeVisible();
  });
}

test("a paste goes along from the first page into its tool, in memory only", async ({ page, context }) => {
  const paste = fixture("token", "raw-http-get-user-with-id-token");
  const token = /eyJ[\w.-]+/.exec(paste)?.[0] ?? "";
  await page.goto("/");
  await pasteInto(page.getByRole("combobox"), paste);
  const link = page.getByRole("link", { name: /^More in the tool/ });
  await expect(link).toBeVisible();
  const [tool] = await Promise.all([context.waitForEvent("page"), link.click()]);
  await expect(tool.locator('[data-code="id-token"]')).toContainText("An ID token is sent");
  await expect(tool.getByRole("heading", { name: "Claims" })).toBeVisible();
  expect(tool.url()).toMatch(/\/tools\/token\/$/);
  for (const one of [page, tool]) expect(await tracesOf(one)).not.toContain(token);
});
