import { test as plainTest } from "playwright/test";
import { expect, test } from "../support/fixtures.ts";
import { accessClaims, idClaims, makeTokens } from "../support/analyzers/make-token.ts";
import { dropOn, fixture, pasteInto, tracesOf } from "../support/tool-page.ts";

const FIELD = "Paste a token, or a text with tokens in it";

test("a token is explained claim by claim, and stays out of the document", async ({ page }) => {
  const pool = await makeTokens();
  const token = await pool.sign(idClaims(Date.now()));
  await page.goto("/tools/token/");
  await pasteInto(page.getByLabel(FIELD), `Authorization: Bearer ${token}`);
  await expect(page.getByText("ID token of eu-west-1_Abc123")).toBeVisible();
  const claims = page.getByRole("table");
  await expect(claims.getByRole("row", { name: /^exp/ })).toContainText("in 58 min");
  await expect(claims.getByRole("row", { name: /^email / })).toContainText("masked");
  const traces = await tracesOf(page);
  for (const secret of [...token.split("."), "jane.doe", "Jane Doe"]) expect(traces).not.toContain(secret);
});

test("the signature is verified against pasted keys", async ({ page }) => {
  const [pool, other] = await Promise.all([makeTokens(), makeTokens("other-key")]);
  await page.goto("/tools/token/");
  await pasteInto(page.getByLabel(FIELD), await pool.sign(accessClaims(Date.now())));
  const keys = page.getByLabel("Or paste the content of jwks.json");
  await pasteInto(keys, '{"keys": [\n  {"kid": }]}');
  await expect(page.getByText("line 2, column 11")).toBeVisible();
  await pasteInto(keys, JSON.stringify(other.jwks));
  await expect(page.getByText("None of the 1 keys has the kid")).toBeVisible();
  await pasteInto(keys, JSON.stringify(pool.jwks));
  await expect(page.getByText("The signature is good:")).toBeVisible();
});

plainTest("the keys are read from the issuer after a click only, and the token is not sent", async ({ page }) => {
  const pool = await makeTokens();
  const token = await pool.sign(accessClaims(Date.now()));
  const asked: string[] = [];
  await page.route("https://cognito-idp.eu-west-1.amazonaws.com/**", async (route) => {
    const request = route.request();
    asked.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ""}`);
    const json = request.url().endsWith("jwks.json") ? pool.jwks : { issuer: "x" };
    await route.fulfill({ json, headers: { "access-control-allow-origin": "*" } });
  });
  await page.goto("/tools/token/");
  await pasteInto(page.getByLabel(FIELD), token);
  await expect(page.getByRole("button", { name: /Read the keys/ })).toBeVisible();
  expect(asked).toEqual([]);
  await page.getByRole("button", { name: /Read the keys/ }).click();
  await expect(page.getByText("The signature is good:")).toBeVisible();
  expect(
    asked.some((one) =>
      one.startsWith("https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Abc123/.well-known/jwks.json"),
    ),
  ).toBe(true);
  for (const part of token.split(".")) expect(asked.join("\n")).not.toContain(part);
});

test("who accepts the token follows the settings", async ({ page }) => {
  const pool = await makeTokens();
  await page.goto("/tools/token/");
  await pasteInto(page.getByLabel(FIELD), await pool.sign(accessClaims(Date.now(), "openid orders/read")));
  const row = (who: string) => page.locator(".accepted li").filter({ hasText: who });
  await expect(row("GetUser")).toHaveAttribute("data-verdict", "no");
  await expect(row("/oauth2/userInfo")).toHaveAttribute("data-verdict", "yes");
  await page.getByText("Settings of API, AppSync and verifier").click();
  await page.getByLabel("Scopes of the method or route").fill("orders/write");
  await expect(row("method with scopes")).toHaveAttribute("data-verdict", "no");
  await page.getByLabel("Scopes of the method or route").fill("orders/write orders/read");
  await expect(row("method with scopes")).toHaveAttribute("data-verdict", "yes");
  await page.getByLabel("tokenUse of aws-jwt-verify").selectOption("id");
  await expect(row("aws-jwt-verify")).toContainText("CognitoJwtInvalidTokenUseError");
  await page.getByLabel("Expected user pool ID").fill("eu-west-1_Other");
  await expect(page.locator('[data-code="other-pool"]')).toContainText("eu-west-1_Abc123");
});

test("several tokens can be looked at one by one, and a file can be dropped", async ({ page }) => {
  await page.goto("/tools/token/");
  await dropOn(page.getByLabel(FIELD), "answer.json", fixture("token", "authentication-result"));
  await expect(page.getByText("3 tokens were found")).toBeVisible();
  await page.getByRole("radio", { name: /Refresh token/ }).check();
  await expect(page.locator('[data-code="refresh-token"]')).toBeVisible();
  await page.getByRole("radio", { name: /ID token/ }).check();
  await expect(page.locator('[data-code="id-token"]')).toBeVisible();
});

test("a text that is no token says what it is", async ({ page }) => {
  await page.goto("/tools/token/");
  await pasteInto(page.getByLabel(FIELD), "8c1b9f3e-1111-2222-3333-444455556666");
  await expect(page.getByText("Not a Cognito token")).toBeVisible();
  await expect(page.locator('[data-code="mistaken-for-token"]')).toContainText("authorization code");
});
