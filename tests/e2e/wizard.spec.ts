import type { Page } from "playwright/test";
import { expect, test } from "../support/fixtures.ts";

const WIZARD = "/errors/user-pools/NotAuthorizedException/wizard/";

const question = (page: Page, text: string) => page.getByRole("heading", { level: 2, name: text });
const choose = (page: Page, label: string) =>
  page.locator(".question-options").getByRole("link", { name: label }).click();
/** Opens a wizard and waits until its questions remember answers: before that they are links to static pages. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator(".wizard[data-place]")).toBeVisible();
}

const possible = (page: Page) => page.locator(".elimination-count");

test.describe("the wizard", () => {
  test("reaches the remembered device by questions, and its cause page goes on when the fix does not help", async ({
    page,
  }) => {
    await open(page, WIZARD);
    await choose(page, "It names the refresh token");
    await choose(page, "It is invalid");
    await choose(page, "Yes, device tracking is on");
    await choose(page, "USER_SRP_AUTH");
    await choose(page, "No, or the device was never confirmed");
    await expect(question(page, "The pool remembers devices")).toBeFocused();
    await expect(possible(page)).toHaveText("1");

    await page.getByRole("link", { name: "See the fix and how to prove it" }).click();
    await expect(page).toHaveURL(/\/causes\/device-key-missing-on-refresh\/\?in=user-pools\/NotAuthorizedException&/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("The pool remembers devices");

    await page.getByRole("link", { name: "Still failing" }).click();
    await expect(page).toHaveURL(/not=device-key-missing-on-refresh/);
    await expect(question(page, "Does the refresh request carry the device key?")).toBeVisible();
    await expect(page.getByText("led only to causes whose fix did not help")).toBeVisible();
    await page.getByText(/^Ruled out/).click();
    const tried = page.locator(".elimination-group", { hasText: "Struck out: said to be still failing" });
    await expect(tried).toContainText("carries no confirmed device key");
  });

  test("keeps the place over refresh, in a shared link and with the browser's Back", async ({ page, context }) => {
    await open(page, WIZARD);
    await choose(page, "It names the refresh token");
    await choose(page, "It is invalid");
    const address = page.url();
    expect(address).toContain("?which-message=refresh-token&which-refresh-message=invalid");

    await page.reload();
    await expect(question(page, "Does the user pool remember devices?")).toBeVisible();

    const other = await context.newPage();
    await open(other, address);
    await expect(question(other, "Does the user pool remember devices?")).toBeVisible();

    await page.goBack();
    await expect(question(page, "What does the message say about the refresh token?")).toBeVisible();
    await page.goForward();
    await expect(question(page, "Does the user pool remember devices?")).toBeVisible();
  });

  test("keeps later answers when an earlier one is changed, and sets aside those that are not met", async ({
    page,
  }) => {
    await open(
      page,
      `${WIZARD}?which-message=refresh-token&which-refresh-message=invalid&devices-remembered=not-remembered`,
    );
    await page
      .getByRole("button", { name: "Change the answer to: What does the message say about the refresh token?" })
      .click();
    await expect(question(page, "What does the message say about the refresh token?")).toBeFocused();
    await expect(page.getByText("Set aside (1)")).toBeVisible();
    await choose(page, "It has been revoked");
    await expect(question(page, "What happened before the refresh token was revoked?")).toBeVisible();
    await page
      .getByRole("button", { name: "Change the answer to: What does the message say about the refresh token?" })
      .click();
    await choose(page, "It is invalid");
    await expect(question(page, "What is true of the refresh token that is sent?")).toBeVisible();
  });

  test("is walked with the keyboard alone", async ({ page }) => {
    await open(page, WIZARD);
    await page.locator(".question-options").getByRole("link").first().focus();
    await page.keyboard.press("3");
    await expect(question(page, "What does the message say about the refresh token?")).toBeFocused();
    await page.keyboard.press("u");
    await expect(question(page, "Does the user pool remember devices?")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Answer myself" })).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(page.locator(".question-options").getByRole("link").first()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(question(page, "How did the user sign in to get this refresh token?")).toBeFocused();
  });

  test("leaves out what a link says and the page does not know, and says so", async ({ page }) => {
    await open(page, `${WIZARD}?which-message=refresh-token&which-refresh-message=never&shoe=42`);
    await expect(page.getByText("Part of this link was left out")).toBeVisible();
    await expect(page.getByText("this question has no such answer")).toBeVisible();
    await expect(question(page, "What does the message say about the refresh token?")).toBeVisible();
  });

  test("starts again with everything possible", async ({ page }) => {
    await open(page, WIZARD);
    const all = await possible(page).textContent();
    await choose(page, "It names the refresh token");
    await page.getByRole("button", { name: "Start again" }).click();
    await expect(possible(page)).toHaveText(all ?? "");
    await expect(page).toHaveURL(WIZARD);
  });

  test("puts answers, outcome and masked notes into a transcript, and notes nowhere else", async ({ page }) => {
    await open(page, `${WIZARD}?which-message=refresh-token&which-refresh-message=expired`);
    await page.getByText("Notes, link and transcript").click();
    await page
      .getByLabel("Notes for the ticket")
      .fill("Customer jane@example.com, key AKIAIOSFODNN7EXAMPLE, since Monday");
    const transcript = page.getByLabel("Transcript", { exact: true });
    await expect(transcript).toContainText("What does the message say? It names the refresh token");
    await expect(transcript).toContainText("since Monday");
    await expect(transcript).not.toContainText("jane@example.com");
    await expect(transcript).not.toContainText("AKIAIOSFODNN7EXAMPLE");
    const stored = await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, location.href]),
    );
    expect(stored).not.toContain("jane@example.com");
    expect(stored).not.toContain("AKIAIOSFODNN7EXAMPLE");
    await page.reload();
    await page.getByText("Notes, link and transcript").click();
    await expect(page.getByLabel("Notes for the ticket")).toHaveValue("");
  });

  test("says so where the answers rule out every cause, with the case file and the way back", async ({ page }) => {
    await open(page, "/errors/oauth/redirect_mismatch/wizard/?whose-error-page=cognito&callback-listed=listed");
    await choose(page, "Yes");
    await expect(question(page, "None of the causes known here fits your answers")).toBeFocused();
    await expect(possible(page)).toHaveText("0");
    await page.getByText("Notes, link and transcript").click();
    await expect(page.getByRole("button", { name: /case file for AWS Support/ })).toBeVisible();
    await expect(page.getByLabel("Transcript")).toContainText("The answers rule out every cause on this page.");
    await page.getByRole("button", { name: "Back" }).click();
    await expect(question(page, "Does the client id belong to the pool of this domain?")).toBeFocused();
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("the list of causes is one line above the question, and nothing scrolls sideways", async ({ page }) => {
    await open(page, WIZARD);
    await expect(possible(page)).toBeVisible();
    await expect(page.locator(".elimination-list")).toBeHidden();
    const list = await page.locator(".elimination").boundingBox();
    const heading = await page.locator("#question-heading").boundingBox();
    expect(list?.y).toBeLessThan(heading?.y ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every question is a page, and its links lead to a cause", async ({ page }) => {
    await page.goto(WIZARD);
    await page.getByRole("link", { name: "It names the refresh token" }).click();
    await expect(page).toHaveURL(/\/wizard\/which-refresh-message\/$/);
    await page.getByRole("link", { name: "It is invalid" }).click();
    await page.getByRole("link", { name: "Yes, device tracking is on" }).click();
    await page.getByRole("link", { name: "USER_SRP_AUTH" }).click();
    await page.getByRole("link", { name: "No, or the device was never confirmed" }).click();
    await expect(page).toHaveURL(/\/causes\/device-key-missing-on-refresh\/\?in=user-pools\/NotAuthorizedException$/);
    await expect(page.getByRole("heading", { name: "Verify" })).toBeVisible();
  });

  test("an answer that fits no cause leads to the page that says what else can be done", async ({ page }) => {
    await page.goto("/errors/oauth/redirect_mismatch/wizard/client-of-domain/");
    await page.getByRole("link", { name: "Yes", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("None of the causes known here fits");
  });
});
