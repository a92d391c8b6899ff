import { expect, test } from "../support/checkup/check-up-test.ts";
import { giveKeys, openLookUp, readLive } from "../support/checkup/look-up.ts";

/** The wizard at the question about the user's status. */
const USER_STATUS =
  "/errors/user-pools/NotAuthorizedException/wizard/?which-message=credentials&custom-flow=standard&refused-for-whom=some&name-in-pool=same-name";

test.describe("a user's state is looked up", () => {
  for (const [name, end] of [
    ["disabled@example.com", "disabled"],
    ["new@example.com", "Is the temporary password older than the pool allows?"],
    ["nobody@example.com", "Where is the user instead?"],
    ["confirmed@example.com", "What happened just before?"],
  ] as const) {
    test(name, async ({ page, account }) => {
      await openLookUp(page, USER_STATUS);
      await giveKeys(page, account);
      await page.getByLabel("User name").fill(name);
      // That there is nobody of a name is told by this call alone.
      await page.getByLabel("Look the user up with AdminGetUser").check();
      await readLive(page);
      await expect(page.locator(".question h2, .outcome h2")).toContainText(end);
      await expect(page.locator(".trail-by")).toHaveText(["looked up"]);
    });
  }
});

test("a user whom a search does not find is not said to be missing", async ({ page, account }) => {
  await openLookUp(page, USER_STATUS);
  await giveKeys(page, account);
  await page.getByLabel("User name").fill("Confirmed@example.com");
  await readLive(page);
  await expect(page.locator(".look-up-says")).toContainText("ListUsers found nobody of that name, which does not say");
  await expect(page.getByRole("heading", { name: "Nobody found by that name" })).toBeVisible();
  await expect(page.locator(".trail-by")).toHaveCount(0);
  expect(account.proxy.seen.filter(({ target }) => target.endsWith("ListUsers"))).toHaveLength(3);
});

test("without a user name the answers that need one are named, and nothing is said to be done", async ({
  page,
  account,
}) => {
  await openLookUp(page, USER_STATUS);
  await giveKeys(page, account);
  await expect(page.locator(".connect-missing")).toContainText("Missing above: User name.");
});
