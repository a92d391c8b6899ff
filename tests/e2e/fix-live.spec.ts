import { expect, test } from "../support/checkup/check-up-test.ts";
import { KEYS, paste } from "../support/checkup/live-page.ts";

test("the fix is built from settings that the browser reads itself, with one read-only call", async ({
  page,
  account,
}) => {
  const { proxy, poolId, secretClientId } = account;
  await page.goto("/causes/auth-flow-not-enabled/");
  await page.getByRole("button", { name: "Build this fix for my settings" }).click();
  await page.getByLabel("User pool ID", { exact: true }).fill(poolId);
  await page.getByLabel("App client ID").fill(secretClientId);
  await page.getByText("Read live with AWS keys").click();
  await page.getByText("Another endpoint").click();
  await page.getByLabel("Endpoint", { exact: true }).fill(proxy.url);
  await paste(page.getByLabel("Paste the keys here"), JSON.stringify({ Version: 1, ...KEYS }));
  await page.getByRole("button", { name: "Read 1 answer" }).click();

  await expect(page.getByLabel("What changes")).toContainText("ALLOW_USER_PASSWORD_AUTH is added");
  await expect(page.locator('[data-check="client-allows-auth-flow"]')).toContainText("read live");
  expect([...new Set(proxy.seen.map(({ target }) => target))]).toEqual([
    "AWSCognitoIdentityProviderService.DescribeUserPoolClient",
  ]);
  for (const secret of Object.values(KEYS)) expect(await page.content()).not.toContain(secret);
});
