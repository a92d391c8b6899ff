import type { Page } from "playwright/test";
import { expect, test } from "../support/fixtures.ts";

const box = (page: Page) => page.getByRole("combobox");
const results = (page: Page) => page.getByRole("listbox").getByRole("option");

/** Pastes into the focused field as a person does: the browser's own paste event with a clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await box(page).focus();
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.setData("text/plain", content);
    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    const field = document.activeElement as HTMLInputElement;
    if (field.dispatchEvent(event)) {
      field.value = content;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
  }, text);
}

test("a secret hash error leads to its question with the message already answered", async ({ page }) => {
  await page.goto("/");
  await paste(
    page,
    "An error occurred (NotAuthorizedException) when calling the InitiateAuth operation: Unable to verify secret hash for client 4abcexample",
  );
  await expect(results(page).first()).toContainText("NotAuthorizedException");
  await expect(page.locator(".search-box")).toContainText("InitiateAuth");
  await box(page).press("Enter");
  await expect(page).toHaveURL(/NotAuthorizedException\/wizard\/\?which-message=secret&/);
  await expect(page.getByText("read from what you pasted").first()).toBeVisible();
});

test("a null access token leads straight to its cause", async ({ page }) => {
  await page.goto("/");
  await paste(
    page,
    `{"__type":"InvalidParameterException","message":"1 validation error detected: Value null at 'accessToken' failed to satisfy constraint: Member must not be null"}`,
  );
  await expect(results(page).first()).toBeVisible();
  await box(page).press("Enter");
  await expect(page).toHaveURL(/\/causes\/access-token-null\//);
});

test("an invalid refresh token reaches the remembered device by questions", async ({ page }) => {
  await page.goto("/");
  await paste(page, "NotAuthorizedException: Invalid Refresh Token.");
  await expect(results(page).first()).toBeVisible();
  await box(page).press("Enter");
  await expect(page).toHaveURL(/which-refresh-message=invalid/);
  for (const label of ["Yes, device tracking is on", "USER_SRP_AUTH", "No, or the device was never confirmed"]) {
    await page.locator(".question-options").getByRole("link", { name: label }).click();
  }
  await page.getByRole("link", { name: "See the fix and how to prove it" }).click();
  await expect(page).toHaveURL(/\/causes\/device-key-missing-on-refresh\//);
});

test("the box is reached with a slash, walked with arrows, and announces what it found", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Escape");
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  await page.keyboard.press("/");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("refresh token has expired");
  await expect(page.getByRole("status").filter({ hasText: /result/ })).toBeAttached();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(results(page).nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/\/$/);
});

test("secrets in a paste reach neither the document, nor storage, nor an address", async ({ page }) => {
  const secrets = [
    "eyJraWQiOiJhYmMiLCJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwidG9rZW5fdXNlIjoiYWNjZXNzIn0.c2lnbmF0dXJlLXRoYXQtaXMtbG9uZy1lbm91Z2g",
    "AKIAIOSFODNN7EXAMPLE",
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    "jane.doe@example.com",
    "hunter2-Secret!",
  ];
  const [token = "", key = "", secret = "", email = "", password = ""] = secrets;
  await page.goto("/");
  await paste(
    page,
    `POST https://cognito-idp.eu-west-1.amazonaws.com/\nAuthorization: Bearer ${token}\naws_access_key_id = ${key}\naws_secret_access_key = ${secret}\n{"USERNAME":"${email}","PASSWORD":"${password}"}\nNotAuthorizedException: Incorrect username or password.`,
  );
  await expect(results(page).first()).toContainText("NotAuthorizedException");
  const seen = await page.evaluate(() => {
    const fields = [...document.querySelectorAll("input, textarea")].map((field) => (field as HTMLInputElement).value);
    return JSON.stringify([
      document.documentElement.outerHTML,
      fields,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      location.href,
    ]);
  });
  for (const item of secrets) expect(seen).not.toContain(item);
  await box(page).press("Enter");
  await page.waitForURL(/wizard|causes|errors/);
  for (const item of secrets) expect(page.url()).not.toContain(encodeURIComponent(item));
});

test("a fact that was read wrongly can be corrected and removed, and the results follow", async ({ page }) => {
  await page.goto("/");
  await paste(page, "TooManyRequestsException: Refresh Token has expired");
  await page.getByRole("button", { name: "TooManyRequestsException. Correct it" }).click();
  const field = page.getByRole("textbox", { name: "Error", exact: true });
  await expect(field).toBeFocused();
  await field.fill("NotAuthorizedException");
  await field.press("Enter");
  await expect(results(page).first()).toContainText("The refresh token is older");
  await page.getByRole("button", { name: "Error is not so: remove it" }).click();
  await expect(page.getByRole("button", { name: "Error is not so: remove it" })).toHaveCount(0);
});

test("text that nothing is known of gets a way on", async ({ page }) => {
  await page.goto("/");
  await box(page).fill("qqqq zzzz xxxx");
  await expect(page.getByRole("link", { name: /first ten minutes/i }).first()).toBeVisible();
});

test("an operation and the limits are found by their names", async ({ page }) => {
  await page.goto("/");
  await box(page).fill("ListUsers");
  await expect(results(page).first()).toContainText("The errors that this operation can give");
  await box(page).press("Enter");
  await expect(page).toHaveURL(/\/operations\/ListUsers\/$/);
  await page.goto("/");
  await box(page).fill("quotas");
  await expect(results(page).first()).toContainText("Limits and quotas");
  await box(page).press("Enter");
  await expect(page).toHaveURL(/\/limits\/$/);
});

test("a symptom is found by its title as people type it", async ({ page }) => {
  await page.goto("/");
  await box(page).fill("trigger never runs");
  await expect(results(page).first()).toContainText("A Lambda trigger does not run");
  await box(page).fill("the code email never arrives");
  await expect(results(page).first()).toContainText("Symptom");
  await box(page).press("Enter");
  await expect(page).toHaveURL(/\/symptoms\/the-code-email-never-arrives\//);
});
