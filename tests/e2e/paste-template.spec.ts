import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../support/checkup/check-up-test.ts";
import { ACCESS_TOKEN, paste, traces } from "../support/checkup/live-page.ts";
import { cause, openLookUp, panel, SECRET_QUESTION } from "../support/checkup/look-up.ts";
import { fixture } from "../support/tool-page.ts";

const TERRAFORM = fixture("configuration", "terraform-pool-and-client");
const client = (name: string, secret: boolean): string =>
  `resource "aws_cognito_user_pool_client" "${name}" {\n  name            = "${name}"\n  user_pool_id    = var.pool\n  generate_secret = ${secret}\n}\n`;

test("Terraform code pasted in a wizard answers its question, and the answer names its origin", async ({ page }) => {
  await openLookUp(page, SECRET_QUESTION);
  await paste(page.getByLabel("Output of the commands"), client("web", true));
  await expect(cause(page)).toHaveText("The app client has a secret, but the request carries no SECRET_HASH");
  await expect(panel(page)).toContainText(
    "Understood as Terraform code. Taken over: app client aws_cognito_user_pool_client.web.",
  );
  const trail = page.locator(".trail-step").last();
  await trail.getByText("pasted: a secret").click();
  await expect(trail).toContainText("From: Terraform code, aws_cognito_user_pool_client.web");
});

test("what the code leaves open answers nothing and says why", async ({ page }) => {
  await openLookUp(page, SECRET_QUESTION);
  await paste(page.getByLabel("Output of the commands"), client("web", true).replace("= true", "= var.secret"));
  await expect(page.locator(".look-up-says")).toContainText("HasClientSecret is not in the text: var.secret");
  await expect(page.locator(".question h2")).toContainText("have a secret?");
});

test("of several clients one is chosen, and another choice gives another answer", async ({ page }) => {
  await openLookUp(page, SECRET_QUESTION);
  await paste(page.getByLabel("Output of the commands"), client("web", true) + client("phone", false));
  await expect(cause(page)).toContainText("carries no SECRET_HASH");
  await page.getByRole("button", { name: /^Change the answer to: Does the app client/ }).click();
  await page.getByLabel("App client to check").selectOption("aws_cognito_user_pool_client.phone");
  await expect(page.locator(".look-up-says")).toContainText("What was read says: No, it has none");
});

test("Terraform code pasted on the check-up gives findings, and what is not in it stays open", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(request.url()));
  await page.goto("/checkup/");
  const field = page.getByLabel("Output of the commands");
  await expect(field).toBeEnabled();
  expect(scripts.filter((url) => /configuration-kit.*\.js/.test(url))).toEqual([]);
  await paste(field, TERRAFORM);
  const found = page.getByRole("region", { name: /^Found: \d+$/ });
  await expect(found).toContainText("without a flow or without a scope");
  await expect(found).toContainText("Terraform code, aws_cognito_user_pool_client.web, pasted");
  await page.locator("details").evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  await expect(page.getByText("DeletionProtection is not in the text", { exact: false }).first()).toBeVisible();
  await expect(page.getByText("Terraform code does not say what is there").first()).toBeVisible();
  await expect(page.getByLabel("User pool ID", { exact: true })).toHaveValue("");
  const { violations } = await new AxeBuilder({ page }).include(".connect-template").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});

test("a state fills in the ids, and its secret goes nowhere", async ({ page }) => {
  await page.goto("/checkup/");
  const state = fixture("configuration", "terraform-state");
  await paste(page.getByLabel("Output of the commands"), state);
  await expect(page.getByText("Understood as Terraform plan or state")).toBeVisible();
  await page.locator("details").evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  expect(state).toContain("example0secret0value");
  expect(await traces(page)).not.toContain("example0secret0value");
});

test("a template pasted where a fix is built is refused with the reason", async ({ page }) => {
  await page.goto("/causes/auth-flow-not-enabled/");
  await page.getByRole("button", { name: "Build this fix for my settings" }).click();
  await paste(page.getByLabel("Output of the commands"), TERRAFORM);
  await expect(page.getByText("not what is set now")).toBeVisible();
  await expect(page.locator(".fix-waiting")).toBeVisible();
});

test("a pasted token names the pool, and is not kept", async ({ page }) => {
  await page.goto("/checkup/");
  await paste(page.getByLabel("Output of the commands"), `Authorization: Bearer ${ACCESS_TOKEN}`);
  await expect(page.getByLabel("User pool ID", { exact: true })).toHaveValue("eu-west-1_Example1");
  await expect(page.getByText("the token itself was not kept")).toBeVisible();
  expect(await traces(page)).not.toContain(ACCESS_TOKEN.slice(0, 40));
});

test("an error and a cause quote their limits, and an operation its quota category", async ({ page }) => {
  await page.goto("/errors/user-pools/ExpiredCodeException/");
  const limits = page.getByRole("region", { name: "Limits behind it" });
  await expect(limits).toContainText("24 hours (one user)");
  await page.goto("/causes/getuser-on-every-request/");
  await limits.getByRole("link", { name: "UserRead" }).click();
  await expect(page).toHaveURL(/\/limits\/#user-read$/);
  await page.goto("/operations/ForgotPassword/");
  await expect(page.getByText("UserAccountRecovery: 30 requests per second (account and Region)")).toBeVisible();
});
