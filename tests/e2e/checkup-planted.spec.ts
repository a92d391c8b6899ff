import { expect, findings, output, test } from "../support/checkup/check-up-test.ts";
import { paste } from "../support/checkup/live-page.ts";
import { giveKeys, readLive } from "../support/checkup/look-up.ts";
import { CLIENT_ID, POOL_ID } from "../fixtures/collectors/answers.ts";
import { ASKED, TWELVE_FAULT_IDS, twelveFaults } from "../fixtures/collectors/twelve-faults.ts";

test("twelve planted faults are found live, and nothing else", async ({ page, account }) => {
  const { proxy, poolId, publicClientId } = account;
  for (const [operation, answer] of Object.entries(twelveFaults(poolId, publicClientId)))
    proxy.answer(operation, answer);
  await page.goto("/checkup/");
  await giveKeys(page, account, publicClientId);
  await page.getByText("More about the case").click();
  await page.getByRole("textbox", { name: "User name" }).fill(ASKED.username);
  await page.getByLabel("Sign-in flow").fill(ASKED.authFlow);
  await page.getByLabel("redirect_uri of the request").fill(ASKED.redirectUri);
  await readLive(page);
  await expect(page.locator(".connect-progress")).toHaveText("Done.");
  expect((await findings(page)).sort()).toEqual(TWELVE_FAULT_IDS);
  await expect(page.getByRole("heading", { name: "Found: 12" })).toBeVisible();
});

test("pasted output of the same set-up leads to the same faults", async ({ page }) => {
  await page.goto("/checkup/");
  await page.getByLabel("User pool ID", { exact: true }).fill(POOL_ID);
  await page.getByLabel("App client ID").fill(CLIENT_ID);
  await page.getByText("More about the case").click();
  await page.getByRole("textbox", { name: "User name" }).fill(ASKED.username);
  await page.getByLabel("Sign-in flow").fill(ASKED.authFlow);
  await page.getByLabel("redirect_uri of the request").fill(ASKED.redirectUri);
  const user = { Users: [{ Username: "someone", Enabled: false, UserStatus: "CONFIRMED", Attributes: [] }] };
  await paste(
    page.getByLabel("Output of the commands"),
    output(...Object.values(twelveFaults(POOL_ID, CLIENT_ID)), user),
  );
  await expect(page.getByRole("heading", { name: "Found: 12" })).toBeVisible();
  expect((await findings(page)).sort()).toEqual(TWELVE_FAULT_IDS);
});
