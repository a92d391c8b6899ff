import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { paste } from "../support/checkup/live-page.ts";
import { bench, openBench, saved } from "../support/fix-page.ts";
import { expect, test } from "../support/fixtures.ts";

/** A pool whose own settings hold every kind of word that is spelt like a placeholder, and an address of a person. */
const POOL = {
  Id: "eu-west-1_Example1",
  Name: "acme EMAIL login",
  LastModifiedDate: "2026-01-31T00:00:00Z",
  Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD"] } },
  AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
  UserPoolTags: { REGION: "emea", owner: "USERNAME" },
  SmsAuthenticationMessage: "Acme CODE is {####}",
  EmailConfiguration: {
    EmailSendingAccount: "DEVELOPER",
    SourceArn: "arn:aws:ses:eu-west-1:111122223333:identity/jane@example.org",
    From: "Acme <jane@example.org>",
  },
};
const KEPT = {
  UserPoolId: POOL.Id,
  PoolName: POOL.Name,
  Policies: POOL.Policies,
  UserPoolTags: POOL.UserPoolTags,
  SmsAuthenticationMessage: POOL.SmsAuthenticationMessage,
};

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test("words of the settings that are spelt like blanks are neither asked for nor replaced", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const field = await openBench(page, "self-signup-disabled");
  await paste(field, JSON.stringify({ UserPool: POOL }));

  const undo = {
    ...KEPT,
    EmailConfiguration: POOL.EmailConfiguration,
    AdminCreateUserConfig: POOL.AdminCreateUserConfig,
  };
  expect(await saved(page, "undo.json")).toEqual(undo);
  expect(await saved(page, "after.json")).toEqual({
    ...undo,
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
  });

  await expect(bench(page).locator("var.blank")).toHaveCount(0);
  const script = page.getByLabel("AWS CLI, built for your settings").locator("..");
  await script.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(script.locator("form.blank-form")).toHaveCount(0);
  await expect(script.getByRole("status")).toHaveText("Copied.");
  const text = await copied(page);
  for (const word of ['"REGION": "emea"', "acme EMAIL login", "Acme CODE is", '"PASSWORD"', "Acme <jane@example.org>"])
    expect(text).toContain(word);
  expect(text).toContain("--region eu-west-1");
});

test("a block that hides an address cannot be selected, and gives the real one when it is saved", async ({ page }) => {
  const field = await openBench(page, "self-signup-disabled");
  await paste(field, JSON.stringify({ UserPool: POOL }));
  const block = page.getByLabel("AWS CLI, built for your settings");
  await expect(block.locator("..")).toContainText("Not to be run as shown.");
  expect(await block.evaluate((element) => getComputedStyle(element).userSelect)).toBe("none");
  const selected = await block.evaluate((element) => {
    const selection = getSelection();
    selection?.selectAllChildren(element);
    const text = selection?.toString() ?? "";
    selection?.removeAllRanges();
    return text;
  });
  expect(selected).not.toContain("hidden");
  expect(await page.content()).not.toContain("jane@example.org");

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("blocked"));
  });
  await block.locator("..").getByRole("button", { name: "Copy", exact: true }).click();
  await expect(block.locator("..").getByRole("status")).toHaveText(
    "The browser did not allow copying. Save it as a file.",
  );
  const download = page.waitForEvent("download");
  await block.locator("..").getByRole("button", { name: "Save as fix.sh" }).click();
  expect(await readFile(await (await download).path(), "utf8")).toContain("Acme <jane@example.org>");
});

test("no file is saved with a blank: the id is asked for at the button", async ({ page }) => {
  const field = await openBench(page, "mfa-off-for-pool");
  await paste(field, JSON.stringify({ MfaConfiguration: "OFF" }));
  const download = page.waitForEvent("download", { timeout: 3000 }).catch(() => null);
  await page.getByRole("button", { name: "Save undo.json" }).click();
  const form = bench(page).locator("form.blank-form");
  await expect(form.getByLabel("USER_POOL_ID")).toBeFocused();
  await expect(form.getByRole("button", { name: /with the blank/ })).toHaveCount(0);
  expect(await download).toBeNull();
  await form.getByLabel("USER_POOL_ID").fill("eu-west-1_Example1");
  const file = page.waitForEvent("download");
  await form.getByRole("button", { name: "Fill in and save" }).click();
  const undo = JSON.parse(await readFile(await (await file).path(), "utf8")) as object;
  expect(undo).toMatchObject({ UserPoolId: "eu-west-1_Example1", MfaConfiguration: "OFF" });
  expect(await saved(page, "after.json")).toMatchObject({
    UserPoolId: "eu-west-1_Example1",
    MfaConfiguration: "OPTIONAL",
  });
});

test("an address of a person goes into one copy, is kept nowhere, and the settings with it are the proof", async ({
  page,
}) => {
  const field = await openBench(page, "email-daily-limit");
  const pool = { ...POOL, EmailConfiguration: undefined };
  await paste(field, JSON.stringify({ UserPool: pool }));
  await page.getByRole("button", { name: "Save after.json" }).click();
  const form = bench(page).locator("form.blank-form");
  await form.getByLabel("ACCOUNT_ID").fill("111122223333");
  await form.getByLabel("EMAIL").fill("bob@example.org");
  const file = page.waitForEvent("download");
  await form.getByRole("button", { name: "Fill in and save" }).click();
  const after = JSON.parse(await readFile(await (await file).path(), "utf8")) as Record<string, unknown>;
  expect(after).toMatchObject({
    ...KEPT,
    EmailConfiguration: { SourceArn: "arn:aws:ses:eu-west-1:111122223333:identity/bob@example.org" },
  });
  expect(await page.content()).not.toContain("bob@example.org");

  const { UserPoolId: Id, PoolName: Name, ...rest } = after;
  await paste(field, JSON.stringify({ UserPool: { ...rest, Id, Name, LastModifiedDate: "2026-02-01T00:00:00Z" } }));
  await expect(page.locator('[data-proof="read-back"]')).toContainText("Written as wanted.");
});

test("the functions of three triggers are three fields", async ({ page }) => {
  const field = await openBench(page, "custom-auth-triggers-missing");
  await paste(field, JSON.stringify({ UserPool: POOL }));
  const arn = (name: string): string => `arn:aws:lambda:eu-west-1:111122223333:function:${name}`;
  for (const [trigger, name] of [
    ["DefineAuthChallenge", "define"],
    ["CreateAuthChallenge", "create"],
    ["VerifyAuthChallengeResponse", "verify"],
  ] as const)
    await bench(page).getByLabel(`Value of LambdaConfig.${trigger}`).fill(arn(name));
  expect(await saved(page, "after.json")).toMatchObject({
    LambdaConfig: {
      DefineAuthChallenge: arn("define"),
      CreateAuthChallenge: arn("create"),
      VerifyAuthChallengeResponse: arn("verify"),
    },
  });
});

test("a bench with hidden addresses, choices and an open form is accessible", async ({ page }) => {
  let field = await openBench(page, "self-signup-disabled");
  const violations = async (): Promise<string[]> => {
    const found = await new AxeBuilder({ page }).analyze();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  };
  await paste(field, JSON.stringify({ UserPool: POOL }));
  await expect(bench(page).locator("pre.masked")).toBeVisible();
  expect(await violations()).toEqual([]);

  field = await openBench(page, "mfa-off-for-pool");
  await paste(field, JSON.stringify({ MfaConfiguration: "OFF" }));
  await page.getByRole("button", { name: "Save undo.json" }).click();
  await expect(bench(page).locator("form.blank-form")).toBeVisible();
  expect(await violations()).toEqual([]);
  await page.getByRole("button", { name: "Works now" }).click();
  await expect(page.getByRole("heading", { name: /^Solved: / })).toBeFocused();
  expect(await violations()).toEqual([]);
});
