import AxeBuilder from "@axe-core/playwright";
import { CLIENT, expect, output, POOL, test } from "../support/checkup/check-up-test.ts";
import { paste } from "../support/checkup/live-page.ts";
import {
  called,
  cause,
  giveKeys,
  openLookUp,
  panel,
  question,
  readLive,
  SECRET_QUESTION,
  TRACE,
} from "../support/checkup/look-up.ts";

const MISSING_HASH = "The app client has a secret, but the request carries no SECRET_HASH";
const OUTPUT = output({ UserPoolClient: CLIENT });

test("a pasted error and a live look-up end at the missing hash, with no question asked", async ({ page, account }) => {
  await page.goto("/");
  const box = page.getByRole("combobox");
  await box.focus();
  await paste(box, TRACE);
  await expect(page.getByRole("option").first()).toContainText("NotAuthorizedException");
  await box.press("Enter");
  await expect(page).toHaveURL(
    /NotAuthorizedException\/wizard\/\?which-message=secret&which-secret-message=not-received&/,
  );
  await page.getByRole("button", { name: "Look it up" }).click();
  await giveKeys(page, account, account.secretClientId);
  await readLive(page);
  await expect(cause(page)).toHaveText(MISSING_HASH);
  expect(called(account)).toEqual(["DescribeUserPoolClient"]);
  const trail = page.locator(".trail-step").last();
  await trail.getByText("read live: a secret").click();
  await expect(trail).toContainText("The app client has a secret");
  await expect(trail).toContainText("From: DescribeUserPoolClient UserPoolClient.HasClientSecret, read live, 2");
  await expect(page.locator(".trail-by")).toHaveText([
    "read from what you pasted",
    "read from what you pasted",
    "read from what you pasted",
    "looked up",
  ]);
});

test("pasted output of the printed command ends there, too", async ({ page }) => {
  await openLookUp(page, SECRET_QUESTION);
  await page.getByLabel("User pool ID", { exact: true }).fill("eu-west-1_Example1");
  await page.getByLabel("App client ID").fill(CLIENT.ClientId);
  await expect(panel(page).locator(".connect-commands code")).toHaveText(
    `export AWS_PAGER=""\naws cognito-idp describe-user-pool-client --user-pool-id eu-west-1_Example1 --client-id ${CLIENT.ClientId} --region eu-west-1 --output json`,
  );
  await paste(page.getByLabel("Output of the commands"), `$ aws cognito-idp describe-user-pool-client\n${OUTPUT}`);
  await expect(cause(page)).toHaveText(MISSING_HASH);
  await expect(cause(page)).toBeFocused();
  await expect(page.locator(".trail-step").last()).toContainText("pasted: a secret");
  await expect(page).toHaveURL(/client-secret-there=secret&read=[a-z,-]+&looked=client-secret-there$/);
});

test("a client without a secret leads elsewhere", async ({ page, account }) => {
  await openLookUp(page, SECRET_QUESTION);
  await giveKeys(page, account, account.publicClientId);
  await readLive(page);
  await expect(cause(page)).toContainText("another user pool, app client or Region");
});

test("the permission is for the calls that this question takes, and no others", async ({ page, account }) => {
  await openLookUp(page, SECRET_QUESTION);
  await giveKeys(page, account, account.secretClientId);
  await page.getByText("Permissions, and keys that end after 15 minutes").click();
  const policy = panel(page).getByRole("region", { name: "The smallest policy" });
  await expect(policy).toContainText("cognito-idp:DescribeUserPoolClient");
  expect((await policy.textContent())?.match(/cognito-\w+:\w+"/g)).toHaveLength(1);
  await expect(page.getByText("Read with a user's access token")).toHaveCount(0);
});

test("an answer that was overruled stays so, and can be taken back", async ({ page }) => {
  await openLookUp(page, SECRET_QUESTION);
  await paste(page.getByLabel("Output of the commands"), OUTPUT);
  await expect(cause(page)).toHaveText(MISSING_HASH);
  await page.getByRole("button", { name: /^Change the answer to: Does the app client/ }).click();
  await expect(page.locator(".look-up-says")).toContainText("What was read says: Yes, it has a secret");
  await page.getByRole("link", { name: "No, it has none" }).click();
  await expect(cause(page)).toContainText("another user pool, app client or Region");
  await expect(page.locator(".trail-by")).toHaveCount(3);
  await page.getByRole("button", { name: /^Change the answer to: Does the app client/ }).click();
  await paste(page.getByLabel("Output of the commands"), OUTPUT);
  await expect(page.locator(".look-up-says")).toContainText("What was read says: Yes, it has a secret");
  await page.getByRole("button", { name: "Take this answer" }).click();
  await expect(cause(page)).toHaveText(MISSING_HASH);
  await expect(page.locator(".trail-by").last()).toHaveText("looked up");
});

test("the browser's Back comes back to the question, and further", async ({ page }) => {
  await page.goto("/checkup/");
  await openLookUp(page, SECRET_QUESTION);
  await paste(page.getByLabel("Output of the commands"), OUTPUT);
  await expect(cause(page)).toHaveText(MISSING_HASH);
  await page.goBack();
  await expect(question(page)).toContainText("have a secret?");
  await expect(page.locator(".look-up-says")).toContainText("What was read says");
  await page.goBack();
  await expect(page).toHaveURL(/\/checkup\/$/);
});

test("a reload keeps the answers and their mark, and loses what was read", async ({ page }) => {
  await openLookUp(page, SECRET_QUESTION);
  await paste(page.getByLabel("Output of the commands"), OUTPUT);
  await expect(cause(page)).toHaveText(MISSING_HASH);
  await page.reload();
  await expect(cause(page)).toHaveText(MISSING_HASH);
  await expect(page.locator(".trail-by").last()).toHaveText("looked up");
  await expect(page.locator(".looked-up-by")).toHaveCount(0);
  await expect(panel(page)).toHaveCount(0);
});

test("Forget drops what was read and the keys, and leaves the answers", async ({ page, account }) => {
  await openLookUp(page, SECRET_QUESTION);
  await giveKeys(page, account, account.secretClientId);
  await readLive(page);
  await expect(cause(page)).toHaveText(MISSING_HASH);
  await page.getByRole("button", { name: "Forget what was read" }).click();
  await expect(cause(page)).toHaveText(MISSING_HASH);
  await expect(page.locator(".looked-up-by")).toHaveCount(0);
  await page.getByRole("button", { name: /^Change the answer to: Does the app client/ }).click();
  await expect(page.locator(".look-up-says")).toHaveCount(0);
  await expect(page.getByLabel("User pool ID", { exact: true })).toHaveValue("");
  await expect(page.getByText("Keys are in the memory of this page.")).toHaveCount(0);
});

test("answering oneself puts the panel away and drops the keys", async ({ page, account }) => {
  await openLookUp(page, SECRET_QUESTION);
  await giveKeys(page, account, account.secretClientId);
  await page.getByRole("button", { name: "Answer myself" }).click();
  await expect(panel(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Look it up" }).click();
  await expect(page.getByLabel("User pool ID", { exact: true })).toHaveValue(account.poolId);
  await expect(page.getByText("Keys are in the memory of this page.")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Read 1 answer" })).toBeDisabled();
});

test("with the cause found the keys are still shown with their time, and can be forgotten", async ({
  page,
  account,
}) => {
  await openLookUp(page, SECRET_QUESTION);
  await giveKeys(page, account, account.secretClientId);
  await readLive(page);
  await expect(cause(page)).toHaveText(MISSING_HASH);
  await expect(page.getByRole("timer")).toHaveText(/^1[45]:\d\d$/);
  await expect(page.getByRole("button", { name: /^Read/ })).toBeHidden();
  await page.getByRole("button", { name: "Forget", exact: true }).click();
  await expect(page.getByText("Keys and tokens are forgotten.")).toBeVisible();
});

test("faults that are not this error stand apart, with the way to their causes", async ({ page }) => {
  await openLookUp(page, SECRET_QUESTION);
  await paste(
    page.getByLabel("Output of the commands"),
    output({ UserPoolClient: { ...CLIENT, AllowedOAuthScopes: [] } }),
  );
  const noticed = page.getByRole("region", { name: "Noticed, not your error" });
  await expect(noticed.getByRole("listitem").first()).toContainText("without a flow or without a scope");
  await noticed.getByRole("link", { name: "OAuth is switched on for the client" }).click();
  await expect(page).toHaveURL(/\/causes\/oauth-flows-or-scopes-missing\/$/);
});

test("what was read goes along from tree to tree, answers questions there, and Back leads back", async ({
  page,
  account,
}) => {
  await openLookUp(
    page,
    "/symptoms/users-exist-but-cannot-sign-in/wizard/?sign-in-answer=unsure&account-made-how=registered",
  );
  await giveKeys(page, account);
  await page.getByLabel("User name").fill("unconfirmed@example.com");
  await readLive(page);
  await expect(page.locator(".outcome")).toContainText("UserNotConfirmedException");
  expect(called(account)).toContain("ListUsers");
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  await page.getByRole("link", { name: "Go on there" }).click();
  await expect(page).toHaveURL(/\/errors\/user-pools\/UserNotConfirmedException\/wizard\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("UserNotConfirmedException");
  await expect(page).toHaveTitle(/UserNotConfirmedException/);
  await expect(page.getByText("Keys are in the memory of this page.")).toBeVisible();
  await page.getByRole("link", { name: "Somebody sees the account as confirmed" }).click();
  await expect(question(page)).toHaveText("Did the user get a message with a code or a link?");
  await expect(page.locator(".trail-step").last()).toContainText("read live: UNCONFIRMED");
  expect(await page.evaluate(() => "stayed" in window)).toBe(true);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("cannot sign in");
  await expect(page.locator(".outcome")).toContainText("UserNotConfirmedException");
});

test("what a check has to be told is asked for, and an error text tells it", async ({ page }) => {
  await openLookUp(
    page,
    "/errors/user-pools/InvalidParameterException/wizard/?which-parameter-message=flow&which-flow-message=unsure&which-auth-flow=other",
  );
  await paste(page.getByLabel("Output of the commands"), OUTPUT);
  await expect(page.locator(".look-up-says")).toContainText("it is not known yet: Sign-in flow");
  await paste(page.getByLabel("Output of the commands"), "initiate_auth(AuthFlow='USER_PASSWORD_AUTH')");
  await expect(page.getByLabel("Sign-in flow")).toHaveValue("USER_PASSWORD_AUTH");
  await page.getByRole("button", { name: "Check again with these" }).click();
  await expect(page.locator(".trail-step").last()).toContainText("looked up");
  await expect(cause(page)).toBeVisible();
});

test("the page loads neither the panel, nor the checks, nor the SDK before they are needed", async ({
  page,
  account,
}) => {
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(request.url()));
  const loaded = (part: RegExp): boolean => scripts.some((url) => part.test(url));
  await page.goto(SECRET_QUESTION);
  await expect(page.getByRole("button", { name: "Look it up" })).toBeVisible();
  expect(loaded(/(?:look-up-kit|run-checkup|live-reader|user-pools)\.[\w-]+\.js/)).toBe(false);
  await page.getByRole("button", { name: "Look it up" }).click();
  await giveKeys(page, account, account.secretClientId);
  expect(loaded(/look-up-kit\.[\w-]+\.js/)).toBe(true);
  expect(loaded(/live-reader|user-pools\.[\w-]+\.js/)).toBe(false);
  await readLive(page);
  await expect(cause(page)).toBeVisible();
  expect(loaded(/live-reader/) && loaded(/user-pools\.[\w-]+\.js/)).toBe(true);
});

test("the wizard with its look-up has no accessibility fault", async ({ page }) => {
  await openLookUp(page, SECRET_QUESTION);
  await expect(page.getByRole("heading", { name: "Look it up" })).toBeFocused();
  const look = async (): Promise<void> => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`),
      ).toEqual([]);
    }
  };
  await look();
  const found = { ...CLIENT, AllowedOAuthScopes: [] };
  await paste(page.getByLabel("Output of the commands"), output({ UserPool: POOL }, { UserPoolClient: found }));
  await expect(cause(page)).toBeVisible();
  await page.locator("details").evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  await look();
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
