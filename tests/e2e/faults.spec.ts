import { expect, test } from "playwright/test";

// The network fails on purpose here, so the strict page of the other specs, which counts every console error, does not serve.

test("the wizard shows the static question when its tree cannot be read, and reads it on demand", async ({ page }) => {
  let down = true;
  await page.route("**/api/trees/**", (route) => (down ? route.abort() : route.continue()));
  await page.goto("/errors/user-pools/NotAuthorizedException/wizard/");
  await expect(page.getByRole("alert")).toContainText("The questions could not be read");
  await expect(page.getByRole("link", { name: "It names the refresh token" })).toBeVisible();
  down = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("complementary", { name: "Causes" })).toBeVisible();
});

test("the box says that its index cannot be read, and finds things after trying again", async ({ page }) => {
  let down = true;
  await page.route("**/api/search-index.json", (route) => (down ? route.fulfill({ status: 503 }) : route.continue()));
  await page.goto("/");
  await page.getByRole("combobox").fill("NotAuthorizedException: Refresh Token has expired");
  await expect(page.getByRole("alert")).toContainText("could not be read");
  await expect(page.getByRole("combobox")).toHaveValue("NotAuthorizedException: Refresh Token has expired");
  down = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("listbox").getByRole("option").first()).toContainText("refresh token", {
    ignoreCase: true,
  });
});

test("a button pressed before its code has come does its work when the code is there", async ({ page }) => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route("**/_astro/FixBench*.js", async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto("/causes/auth-flow-not-enabled/", { waitUntil: "domcontentloaded" });
  const button = page.getByRole("button", { name: "Build this fix for my settings" });
  await button.click();
  await button.click();
  arrive(undefined);
  await expect(page.getByLabel("Output of the commands")).toBeVisible();
});
