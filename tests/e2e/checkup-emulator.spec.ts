import { expect, findings, test } from "../support/checkup/check-up-test.ts";
import { paste } from "../support/checkup/live-page.ts";
import { readLive } from "../support/checkup/look-up.ts";
import { ASKED } from "../fixtures/collectors/twelve-faults.ts";

test("cognito-local is read as it is: its own ids, keys local and local, on localhost", async ({ page, seeded }) => {
  const { poolId, clientId } = seeded.planted;
  expect(poolId).toMatch(/^local_/);
  await page.goto("/checkup/");
  await page.getByLabel("User pool ID", { exact: true }).fill(poolId);
  await page.getByLabel("App client ID").fill(clientId);
  await expect(page.getByText("A pool id looks like")).toHaveCount(0);
  await page.getByText("More about the case").click();
  await page.getByRole("textbox", { name: "User name" }).fill(ASKED.username);
  await page.getByLabel("Sign-in flow").fill(ASKED.authFlow);
  await page.getByText("Read live with AWS keys").click();
  await paste(page.getByLabel("Paste the keys here"), "AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local");
  await expect(page.getByRole("alert")).toContainText("for the keys of an emulator, give its endpoint first");
  await page.getByText("Another endpoint").click();
  const { port } = new URL(seeded.emulator);
  await page.getByLabel("Endpoint", { exact: true }).fill(`http://localhost:${port}`);
  await paste(page.getByLabel("Paste the keys here"), "AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local");
  await expect(page.getByText("Keys are in the memory of this page.")).toBeVisible();
  for (const region of ["", "local", "us-east-1"]) {
    await page.getByLabel("Region").fill(region);
    await readLive(page);
    await expect(page.locator(".connect-progress")).toHaveText(/^Done/);
    await expect(page.getByRole("list", { name: "Calls to AWS" })).toContainText("DescribeUserPoolClientanswered");
    expect(await findings(page)).toEqual(
      expect.arrayContaining(["client-allows-auth-flow", "user-enabled", "pool-first-factors-fit-mfa"]),
    );
    expect(await findings(page)).not.toContain("pool-region-matches");
    await expect(page.locator(".checkup-trouble")).toContainText("is not in this emulator");
  }
});

test("the keys that cognito-local publishes are read without keys of AWS", async ({ page, seeded }) => {
  await page.goto("/checkup/");
  await page.getByLabel("User pool ID", { exact: true }).fill(seeded.planted.poolId);
  await page.getByText("Read what the pool publishes, without keys").click();
  await page.getByText("Another endpoint").click();
  await page.getByLabel("Endpoint", { exact: true }).fill(seeded.emulator);
  await page.getByRole("button", { name: "Read 2 answers" }).click();
  await expect(page.locator(".connect-progress")).toHaveText("Done.");
  await expect(page.getByRole("list", { name: "Calls to AWS" })).toContainText("GET jwks.jsonanswered");
});
