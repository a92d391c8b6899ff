import { createHmac } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../support/fixtures.ts";
import { fixture, pasteInto, ready, tracesOf } from "../support/tool-page.ts";

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
