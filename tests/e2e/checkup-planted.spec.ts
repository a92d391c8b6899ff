import type { Page } from "playwright/test";
import { expect, findings, output, test, usualSettings } from "../support/checkup/check-up-test.ts";
import { paste } from "../support/checkup/live-page.ts";
import { giveKeys, readLive } from "../support/checkup/look-up.ts";
import { CLIENT_ID, POOL_ID } from "../fixtures/collectors/answers.ts";
import { ASKED, NOT_IN_EMULATOR, TWELVE_FAULT_IDS, twelveFaults } from "../fixtures/collectors/twelve-faults.ts";

async function tellCase(page: Page): Promise<void> {
  await page.getByText("More about the case").click();
  await page.getByRole("textbox", { name: "User name" }).fill(ASKED.username);
  await page.getByLabel("Sign-in flow").fill(ASKED.authFlow);
  await page.getByLabel("redirect_uri of the request").fill(ASKED.redirectUri);
}

/** What the set-up has besides: usual settings, each of which explains one kind of error. In the order of the page. */
const USUAL = [
  "user-awaits-confirmation",
  "user-has-no-remembered-device",
  "user-in-group",
  "user-is-federated",
  "user-phone-verified",
  "client-has-secret",
  "pool-has-custom-auth-triggers",
  "pool-pre-token-customizes-access",
  "pool-accepts-plain-usernames",
  "pool-has-no-domain",
  "pool-mfa-off",
  "pool-totp-enabled",
  "pool-usernames-case-insensitive",
  "client-user-admin-scope-enabled",
];

const inPool = (answer: object, key: string, more: object): object => ({
  ...answer,
  [key]: { ...(answer as Record<string, object>)[key], ...more },
});

test("twelve planted faults are found live, the likeliest culprits first, and nothing else is shown as one", async ({
  page,
  account,
  seeded,
}) => {
  const { proxy } = account;
  const poolId = seeded.planted.poolId.replace("local", "eu-west-1");
  // Pool, client and user are the emulator's; what it cannot hold is added to its answers.
  proxy.amend("DescribeUserPool", (answer) => inPool(answer, "UserPool", NOT_IN_EMULATOR.pool));
  proxy.amend("GetUserPoolMfaConfig", (answer) => ({ ...answer, ...NOT_IN_EMULATOR.mfa }));
  const { DescribeIdentityProvider, DescribeUserPoolDomain } = twelveFaults(poolId, seeded.planted.clientId);
  proxy.answer("DescribeIdentityProvider", DescribeIdentityProvider);
  proxy.answer("DescribeUserPoolDomain", DescribeUserPoolDomain);
  await page.goto("/checkup/");
  await giveKeys(page, { ...account, poolId }, seeded.planted.clientId);
  await tellCase(page);
  await readLive(page);
  await expect(page.locator(".connect-progress")).toHaveText("Done.");
  expect((await findings(page)).sort()).toEqual(TWELVE_FAULT_IDS);
  await expect(page.getByRole("heading", { name: "Found: 12" })).toBeVisible();
  expect((await findings(page)).slice(0, 3)).toEqual([
    "client-allows-auth-flow",
    "client-callback-url-listed",
    "user-enabled",
  ]);
  expect(await usualSettings(page)).toEqual(USUAL);
  // Every check that failed is named in one of the two lists: nothing else on the page is shown as found.
  await page.getByText(/^Matters only with certain errors/).click();
  await expect(page.locator(".checkup-finding")).toHaveCount(TWELVE_FAULT_IDS.length + USUAL.length);
});

test("pasted output of the same set-up leads to the same faults", async ({ page }) => {
  await page.goto("/checkup/");
  await page.getByLabel("User pool ID", { exact: true }).fill(POOL_ID);
  await page.getByLabel("App client ID").fill(CLIENT_ID);
  await tellCase(page);
  const user = { Users: [{ Username: "someone", Enabled: false, UserStatus: "CONFIRMED", Attributes: [] }] };
  await paste(
    page.getByLabel("Output of the commands"),
    output(...Object.values(twelveFaults(POOL_ID, CLIENT_ID)), user),
  );
  await expect(page.getByRole("heading", { name: "Found: 12" })).toBeVisible();
  expect((await findings(page)).sort()).toEqual(TWELVE_FAULT_IDS);
});
