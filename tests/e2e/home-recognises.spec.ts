import type { Page } from "playwright/test";
import { idClaims, makeTokens } from "../support/analyzers/make-token.ts";
import { expect, test } from "../support/fixtures.ts";
import { awake, fixture, pasteInto, tracesOf } from "../support/tool-page.ts";

const box = (page: Page) => page.getByRole("combobox");
const found = (page: Page) => page.locator(".tool-findings");

/** Pastes a text into the box of the first page, as one line or as a block. */
async function pasteAtHome(page: Page, text: string): Promise<void> {
  await page.goto("/");
  await awake(page);
  const block = text.trim().includes("\n") || text.trim().length > 300;
  if (block) await pasteInto(box(page), text);
  else await box(page).fill(text);
}

test("a Pre sign-up response with a text for a boolean ends at its causes", async ({ page }) => {
  await pasteAtHome(page, '{"autoConfirmUser":"true"}');
  await expect(found(page)).toContainText("Pre sign-up");
  await expect(found(page)).toContainText('autoConfirmUser is the text "true"');
  await expect(found(page).getByRole("link", { name: /returns an object of its own/ })).toBeVisible();
  await found(page)
    .getByRole("link", { name: /response has the wrong structure/ })
    .click();
  await expect(page).toHaveURL(/\/causes\/trigger-response-wrong-shape\//);
});

test("an ID token sent where an access token is wanted ends at its cause", async ({ page }) => {
  const token = await (await makeTokens()).sign(idClaims(Date.now()));
  await pasteAtHome(page, JSON.stringify({ AccessToken: token }));
  await expect(found(page)).toContainText("An ID token is sent as AccessToken");
  const [, payload = ""] = token.split(".");
  expect(await tracesOf(page)).not.toContain(payload);
  await box(page).press("Enter");
  await expect(page).toHaveURL(/\/causes\/id-token-where-access-token-needed\//);
});

test("a bare ID token names the cause and leads on to the tool", async ({ page, context }) => {
  await pasteAtHome(page, fixture("token", "id-token"));
  await expect(found(page).getByRole("heading", { name: /ID token of eu-west-1_Abc123/ })).toBeVisible();
  await expect(found(page).getByRole("link", { name: /ID token is sent where an access token/ })).toBeVisible();
  const more = found(page).getByRole("link", { name: /More in the tool/ });
  const [tool] = await Promise.all([context.waitForEvent("page"), more.click()]);
  await expect(tool).toHaveURL(/\/tools\/token\/$/);
});

test("a callback URL with a missing slash ends at its cause", async ({ page }) => {
  await pasteAtHome(page, fixture("redirect-url", "authorize-missing-slash-typed-list"));
  await expect(found(page)).toContainText("they differ in trailing slash");
  await box(page).press("Enter");
  await expect(page).toHaveURL(/\/causes\/redirect-uri-mismatch\//);
});

test("the error page's address alone ends at the questions about it, without the list", async ({ page }) => {
  await pasteAtHome(page, fixture("redirect-url", "error-page-redirect-mismatch").trim());
  await expect(found(page)).toContainText("redirect_mismatch");
  await expect(found(page).getByRole("link", { name: /^Questions about/ })).toBeVisible();
  await box(page).press("Enter");
  await expect(page).toHaveURL(/\/errors\/oauth\/redirect_mismatch\/wizard\//);
});

test("an error message is searched for, and no tool comes before the results", async ({ page }) => {
  await pasteAtHome(page, "NotAuthorizedException: Refresh Token has expired");
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  await expect(found(page)).toHaveCount(0);
});

test.describe("an ID token sent to an operation that takes an access token", () => {
  const forms: [string, (token: string) => string][] = [
    [
      "as raw HTTP",
      (token) =>
        `POST / HTTP/1.1\nHost: cognito-idp.eu-west-1.amazonaws.com\nX-Amz-Target: AWSCognitoIdentityProviderService.GetUser\nContent-Type: application/x-amz-json-1.1\n\n{"AccessToken":"${token}"}`,
    ],
    ["by the AWS CLI", (token) => `aws cognito-idp get-user --access-token ${token} --region eu-west-1`],
  ];
  for (const [form, text] of forms) {
    test(`${form} is a fault that comes before the search's guesses`, async ({ page }) => {
      const token = await (await makeTokens()).sign(idClaims(Date.now()));
      await pasteAtHome(page, text(token));
      await expect(found(page)).toContainText("ID token");
      await box(page).press("Enter");
      await expect(page).toHaveURL(/\/causes\/id-token-where-access-token-needed\//);
    });
  }
});

test("a healthy pool reads healthy, and Enter opens no cause", async ({ page }) => {
  await pasteAtHome(
    page,
    JSON.stringify({
      UserPool: {
        Id: "eu-west-1_Example12",
        Name: "people",
        DeletionProtection: "ACTIVE",
        LambdaConfig: {},
        AutoVerifiedAttributes: ["email"],
        UsernameAttributes: ["email"],
        MfaConfiguration: "OFF",
        AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: "verified_email" }] },
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
      },
    }),
  );
  await expect(found(page)).toContainText("No fault");
  await box(page).press("Enter");
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole("link", { name: /More in the tool/ })).toBeFocused();
});
