import AxeBuilder from "@axe-core/playwright";
import {
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  UpdateUserPoolClientCommand,
  UpdateUserPoolCommand,
  type UpdateUserPoolClientCommandInput,
  type UpdateUserPoolCommandInput,
} from "@aws-sdk/client-cognito-identity-provider";
import { startEmulator } from "../support/cognito/emulator.ts";
import { paste } from "../support/checkup/live-page.ts";
import { bench, openBench, saved } from "../support/fix-page.ts";
import { expect, test as base } from "../support/fixtures.ts";

/** An account as its owner has it: a terminal that reads and writes, and the ids. */
interface Account {
  client: CognitoIdentityProviderClient;
  UserPoolId: string;
  ClientId: string;
  ClientSecret: string;
}

const TRIGGER = "arn:aws:lambda:eu-west-1:111122223333:function:";

const test = base.extend<{ account: Account }>({
  // eslint-disable-next-line no-empty-pattern
  account: async ({}, use) => {
    const emulator = await startEmulator();
    if (!emulator) throw new Error("cognito-local is not installed: npm install puts it into node_modules");
    const client = new CognitoIdentityProviderClient({
      endpoint: emulator.url,
      region: "eu-west-1",
      credentials: { accessKeyId: "AKIAEMULATOR00000000", secretAccessKey: "emulator" },
    });
    const { UserPool } = await client.send(
      new CreateUserPoolCommand({
        PoolName: "shop",
        LambdaConfig: { PreSignUp: `${TRIGGER}pre`, PostConfirmation: `${TRIGGER}post` },
        AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: "verified_email" }] },
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      }),
    );
    const UserPoolId = UserPool?.Id ?? "";
    const { UserPoolClient } = await client.send(
      new CreateUserPoolClientCommand({
        UserPoolId,
        ClientName: "web",
        GenerateSecret: true,
        ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
        CallbackURLs: ["https://app.example.com/callback"],
        AllowedOAuthFlows: ["code"],
        AllowedOAuthScopes: ["openid"],
        AllowedOAuthFlowsUserPoolClient: true,
        RefreshTokenValidity: 7,
      }),
    );
    const { ClientId = "", ClientSecret = "" } = UserPoolClient ?? {};
    await use({ client, UserPoolId, ClientId, ClientSecret });
    client.destroy();
    await emulator.close();
  },
});

/** As the CLI prints it: without the SDK's own bookkeeping. */
function printed(answer: object): string {
  return JSON.stringify({ ...answer, $metadata: undefined }, null, 2);
}

test("the fix for a flow that is not enabled changes the flows and nothing else, and is proven", async ({
  page,
  account,
}) => {
  const { client, UserPoolId, ClientId, ClientSecret } = account;
  const describe = () => client.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }));
  const poolBefore = await client.send(new DescribeUserPoolCommand({ UserPoolId }));
  const before = await describe();
  expect(ClientSecret).not.toBe("");

  const field = await openBench(page, "auth-flow-not-enabled");
  await expect(bench(page)).toContainText("Nothing is built before your settings are here");
  await expect(page.getByRole("button", { name: "Save after.json" })).toHaveCount(0);
  await paste(field, printed(before));

  const difference = page.getByLabel("What changes");
  await expect(difference).toContainText("ALLOW_USER_PASSWORD_AUTH is added");
  expect(
    await difference.locator("[data-field]").evaluateAll((all) => all.map((one) => one.getAttribute("data-field"))),
  ).toEqual(["ExplicitAuthFlows"]);
  const naive = page.locator(".fix-naive");
  await expect(naive).toContainText("2 sign-in flows (ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH)");
  await expect(naive).toContainText("1 callback URL (https://app.example.com/callback)");
  await expect(naive).toContainText("the lifetime of refresh tokens (7 days)");
  await expect(page.locator('[data-check="client-allows-auth-flow"]')).toHaveAttribute("data-status", "fail");

  const after = await saved(page, "after.json");
  const undo = await saved(page, "undo.json");
  await client.send(new UpdateUserPoolClientCommand(after as UpdateUserPoolClientCommandInput));
  const written = await describe();
  expect(written.UserPoolClient).toEqual({
    ...before.UserPoolClient,
    LastModifiedDate: written.UserPoolClient?.LastModifiedDate,
    ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_PASSWORD_AUTH"],
  });
  expect((await client.send(new DescribeUserPoolCommand({ UserPoolId }))).UserPool).toEqual(poolBefore.UserPool);

  await paste(field, printed(written));
  await expect(page.locator('[data-proof="read-back"]')).toContainText("Written as wanted.");
  const verdict = page.locator('[data-check="client-allows-auth-flow"]');
  await expect(verdict).toHaveAttribute("data-status", "pass");
  await expect(verdict).toContainText("Now so:");
  await expect(verdict).toContainText("DescribeUserPoolClient, pasted");
  // The way back stays at hand after the fix.
  expect(await saved(page, "undo.json")).toEqual(undo);
  await client.send(new UpdateUserPoolClientCommand(undo as UpdateUserPoolClientCommandInput));
  expect((await describe()).UserPoolClient?.ExplicitAuthFlows).toEqual([
    "ALLOW_USER_SRP_AUTH",
    "ALLOW_REFRESH_TOKEN_AUTH",
  ]);
  expect(await page.content()).not.toContain(ClientSecret);
});

test("the fix of a pool names the triggers and the recovery setting that a one-liner would have wiped", async ({
  page,
  account,
}) => {
  const { client, UserPoolId } = account;
  const describe = () => client.send(new DescribeUserPoolCommand({ UserPoolId }));
  const before = await describe();
  const field = await openBench(page, "self-signup-disabled");
  await paste(field, printed(before));

  const naive = page.locator(".fix-naive");
  await expect(naive).toContainText("2 triggers (PreSignUp, PostConfirmation)");
  await expect(naive).toContainText("the account recovery setting");
  await expect(page.getByLabel("What changes")).toContainText("AdminCreateUserConfig.AllowAdminCreateUserOnly");

  const after = await saved(page, "after.json");
  await client.send(new UpdateUserPoolCommand(after as UpdateUserPoolCommandInput));
  const { LambdaConfig, AccountRecoverySetting, AdminCreateUserConfig } = (await describe()).UserPool ?? {};
  expect(LambdaConfig).toEqual(before.UserPool?.LambdaConfig);
  expect(AccountRecoverySetting).toEqual(before.UserPool?.AccountRecoverySetting);
  expect(AdminCreateUserConfig?.AllowAdminCreateUserOnly).toBe(false);

  await paste(field, printed(await describe()));
  await expect(page.locator('[data-proof="read-back"]')).toContainText("Written as wanted.");
});

test("a change that is in place is said to be, and nothing is offered to write", async ({ page, account }) => {
  const { client, UserPoolId, ClientId } = account;
  await client.send(
    new UpdateUserPoolClientCommand({
      UserPoolId,
      ClientId,
      ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
    }),
  );
  const field = await openBench(page, "auth-flow-not-enabled");
  await paste(field, printed(await client.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }))));
  await expect(bench(page)).toContainText("This is in place already.");
  await expect(page.getByRole("button", { name: "Save after.json" })).toHaveCount(0);
});

test("ids of the pasted settings are filled in everywhere on the page", async ({ page, account }) => {
  const { client, UserPoolId, ClientId } = account;
  const field = await openBench(page, "auth-flow-not-enabled");
  await expect(page.locator('[data-blank="CLIENT_ID"]').first()).toHaveText("CLIENT_ID");
  await paste(field, printed(await client.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }))));
  await expect(page.locator('[data-blank="CLIENT_ID"]').first()).toHaveText(ClientId);
  await expect(page.locator('[data-blank="USER_POOL_ID"]').first()).toHaveText(UserPoolId);
});

test("a blank is not copied by accident: the copy button asks, and copying it all the same is a second choice", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/causes/auth-flow-not-enabled/");
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => navigator.clipboard.writeText("before"));
  const frame = page.locator(".code-frame", { hasText: "UserPoolClient.ExplicitAuthFlows" }).last();
  await frame.getByRole("button", { name: "Copy", exact: true }).click();
  expect(await copied()).toBe("before");

  await frame.getByLabel("REGION").fill("eu-west-1");
  await frame.getByLabel("USER_POOL_ID").fill("eu-west-1_Example1");
  await frame.getByLabel("CLIENT_ID").fill("bad id; rm -rf /");
  await frame.getByRole("button", { name: "Fill in and copy" }).click();
  await expect(frame.getByRole("alert")).toContainText("CLIENT_ID has a character");
  await frame.getByLabel("CLIENT_ID").fill("1example23456789");
  await frame.getByRole("button", { name: "Fill in and copy" }).click();
  await expect.poll(copied).toContain("--user-pool-id eu-west-1_Example1 --client-id 1example23456789");
  expect(await copied()).not.toMatch(/REGION|USER_POOL_ID|CLIENT_ID/);
  // Typed once, filled in everywhere.
  await expect(page.locator('[data-blank="CLIENT_ID"]').first()).toHaveText("1example23456789");

  await page.goto("/causes/self-signup-disabled/");
  const other = page.locator(".code-frame", { hasText: "describe-user-pool" }).last();
  await expect(other.locator("[data-blank]").first()).toHaveText("REGION");
  await other.getByRole("button", { name: "Copy", exact: true }).click();
  await other.getByRole("button", { name: "Copy with the blanks" }).click();
  await expect.poll(copied).toContain("USER_POOL_ID");
});

test("an answer about another client than the page's is not built from", async ({ page, account }) => {
  const { client, UserPoolId, ClientId } = account;
  const field = await openBench(page, "auth-flow-not-enabled");
  await bench(page).getByLabel("App client ID").fill("another23456789");
  await paste(field, printed(await client.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }))));
  await expect(bench(page)).toContainText("it was not taken over");
  await expect(bench(page)).toContainText("Nothing is built before your settings are here");
});

test("the bench with a built fix and its proof is accessible", async ({ page, account }) => {
  const { client, UserPoolId, ClientId } = account;
  const field = await openBench(page, "auth-flow-not-enabled");
  await paste(field, printed(await client.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }))));
  await expect(page.getByLabel("What changes")).toBeVisible();
  await page.locator(".fix-bench .copy-code").first().click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});

test("a part of an answer builds nothing, and is named as a part", async ({ page }) => {
  const field = await openBench(page, "self-signup-disabled");
  await paste(field, JSON.stringify({ UserPool: { Id: "eu-west-1_EXAMPLE12", Name: "shop" } }));
  await expect(bench(page).locator(".fix-waiting")).toContainText("only a part of the answer");
  await expect(page.getByRole("button", { name: "Save after.json" })).toHaveCount(0);
});
