import { paste } from "../support/checkup/live-page.ts";
import { bench, openBench, saved } from "../support/fix-page.ts";
import { expect, test } from "../support/fixtures.ts";

const DATE = "2026-01-31T00:00:00Z";
const POOL = { Id: "eu-west-1_Example1", Name: "shop", LastModifiedDate: DATE };
const client = (ClientId: string, more: object = {}) => ({
  UserPoolClient: {
    UserPoolId: POOL.Id,
    ClientId,
    ClientName: "web",
    LastModifiedDate: DATE,
    ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
    ...more,
  },
});

test("the change has fields for what depends on the case, with the words that the API takes", async ({ page }) => {
  const field = await openBench(page, "auth-flow-not-enabled");
  await paste(field, JSON.stringify(client("1example23456789")));
  const flows = bench(page).getByRole("group", { name: "Add to ExplicitAuthFlows" });
  await expect(flows.getByLabel("ALLOW_USER_PASSWORD_AUTH", { exact: true })).toBeChecked();
  await flows.getByLabel("ALLOW_USER_PASSWORD_AUTH", { exact: true }).uncheck();
  await flows.getByLabel("ALLOW_USER_AUTH", { exact: true }).check();
  expect(await saved(page, "after.json")).toMatchObject({
    ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_AUTH"],
  });
});

test("a number that is none is named, builds nothing and stays in its field", async ({ page }) => {
  const field = await openBench(page, "auth-session-expired");
  await paste(field, JSON.stringify(client("1example23456789", { AuthSessionValidity: 3 })));
  const input = bench(page).getByLabel("Value of AuthSessionValidity");
  await input.fill("ten");
  await expect(bench(page).getByRole("alert")).toContainText("takes a whole number, and this is: ten");
  await expect(input).toHaveValue("ten");
  await expect(page.getByRole("button", { name: "Save after.json" })).toHaveCount(0);
  await input.fill("8");
  expect(await saved(page, "after.json")).toMatchObject({ AuthSessionValidity: 8 });
});

test("what was typed stays when other settings are pasted", async ({ page }) => {
  const field = await openBench(page, "redirect-uri-mismatch");
  await paste(field, JSON.stringify(client("1example23456789")));
  await bench(page).getByLabel("Add to CallbackURLs").fill("https://a.test/\nhttps://b.test/");
  expect(await saved(page, "after.json")).toMatchObject({ CallbackURLs: ["https://a.test/", "https://b.test/"] });
  await page.getByRole("button", { name: "Start over with other settings" }).click();
  await paste(field, JSON.stringify(client("2example23456789")));
  expect(await saved(page, "after.json")).toMatchObject({
    ClientId: "2example23456789",
    CallbackURLs: ["https://a.test/", "https://b.test/"],
  });
});

test("the wrong answer says which command is needed", async ({ page }) => {
  const field = await openBench(page, "auth-flow-not-enabled");
  await paste(field, JSON.stringify({ UserPool: POOL }));
  await expect(bench(page).locator(".fix-waiting")).toHaveText(
    "DescribeUserPool came in, and this fix is built from the output of aws cognito-idp describe-user-pool-client. Paste that one, too.",
  );
});

test("of two clients in one paste, the used one is named and another can be chosen", async ({ page }) => {
  const field = await openBench(page, "auth-flow-not-enabled");
  const two = [client("1example23456789"), client("2example23456789", { ClientName: "mobile" })];
  await paste(field, two.map((one) => JSON.stringify(one)).join("\n"));
  const choice = bench(page).getByLabel("2 app clients were in the paste. Used is");
  await expect(choice).toHaveValue("2example23456789");
  expect(await saved(page, "after.json")).toMatchObject({ ClientId: "2example23456789", ClientName: "mobile" });
  await choice.selectOption("1example23456789");
  expect(await saved(page, "after.json")).toMatchObject({ ClientId: "1example23456789", ClientName: "web" });
  await expect(bench(page).getByLabel("App client ID")).toHaveValue("1example23456789");
});

test("what the settings name is filled in: provider, domain and the Region of an identity pool", async ({ page }) => {
  let field = await openBench(page, "saml-idp-initiated-not-enabled");
  const IdentityProvider = {
    UserPoolId: POOL.Id,
    ProviderName: "Okta",
    ProviderType: "SAML",
    ProviderDetails: { MetadataURL: "https://idp.test/metadata" },
    LastModifiedDate: DATE,
  };
  await paste(field, JSON.stringify({ IdentityProvider }));
  const script = bench(page).getByLabel("AWS CLI, built for your settings");
  await expect(script).toContainText("--region eu-west-1");
  await expect(script).toContainText("--user-pool-id eu-west-1_Example1 --provider-name Okta");
  await expect(script.locator("var.blank")).toHaveCount(0);

  field = await openBench(page, "managed-login-not-in-plan");
  const DomainDescription = { UserPoolId: POOL.Id, Domain: "acme", Status: "ACTIVE", ManagedLoginVersion: 2 };
  await paste(field, JSON.stringify({ DomainDescription }));
  await expect(bench(page).getByLabel("AWS CLI, built for your settings")).toContainText("--region eu-west-1");

  field = await openBench(page, "identity-pool-guest-access-off");
  const IdentityPoolId = "us-east-1:00000000-1111-2222-3333-444444444444";
  await paste(
    field,
    JSON.stringify({ IdentityPoolId, IdentityPoolName: "shop", AllowUnauthenticatedIdentities: false }),
  );
  await expect(bench(page).getByLabel("AWS CLI, built for your settings")).toContainText("--region us-east-1");
});

test("the bench opens in the form that is chosen on the page", async ({ page }) => {
  await page.goto("/causes/auth-flow-not-enabled/");
  await page.locator("[data-tabs]").getByRole("tab", { name: "Python" }).first().click();
  await page.getByRole("link", { name: "Build it for your settings" }).click();
  await expect(bench(page).getByRole("heading", { name: "Your settings" })).toBeFocused();
  await paste(bench(page).getByLabel("Output of the commands"), JSON.stringify(client("1example23456789")));
  await expect(bench(page).getByRole("tab", { name: "Python" })).toHaveAttribute("aria-selected", "true");
});

test("a change that MFA being off would take out again is refused with the way on, not said to be in place", async ({
  page,
}) => {
  const field = await openBench(page, "totp-not-enabled-in-pool");
  await paste(field, JSON.stringify({ MfaConfiguration: "OFF" }));
  await expect(bench(page)).not.toContainText("This is in place already.");
  await expect(bench(page).getByRole("alert")).toContainText("MFA");
});

test("a cause without a check is proven by reading the setting back, and the page says what that proves", async ({
  page,
}) => {
  const field = await openBench(page, "token-revocation-disabled");
  await paste(field, JSON.stringify(client("1example23456789", { EnableTokenRevocation: false })));
  const verify = bench(page).locator(".fix-verify");
  await expect(verify).toContainText("That comparison is the proof of the setting.");
  await paste(field, JSON.stringify(client("1example23456789", { EnableTokenRevocation: true })));
  const proof = page.locator('[data-proof="read-back"]');
  await expect(proof).toContainText("That proves the setting.");
  await proof.getByRole("link", { name: "the test under Verify" }).click();
  await expect(page).toHaveURL(/#verify$/);
});

test("adding to a list that the client does not have is refused, and the whole list can be written instead", async ({
  page,
}) => {
  const field = await openBench(page, "attribute-not-writable");
  await paste(field, JSON.stringify(client("1example23456789")));
  await expect(page.getByRole("button", { name: "Save after.json" })).toHaveCount(0);
  await bench(page).getByRole("button", { name: "Write the whole list here" }).click();
  await expect(page.getByRole("button", { name: "Save after.json" })).toHaveCount(0);
  await bench(page).getByLabel("Value of WriteAttributes").fill("email\nname\ncustom:plan");
  expect(await saved(page, "after.json")).toMatchObject({ WriteAttributes: ["email", "name", "custom:plan"] });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the bench is not offered, and the page says so", async ({ page }) => {
    await page.goto("/causes/auth-flow-not-enabled/");
    await expect(page.getByRole("button", { name: "Build this fix for my settings" })).toBeHidden();
    await expect(page.getByText("This part works with JavaScript.")).toBeVisible();
  });
});
