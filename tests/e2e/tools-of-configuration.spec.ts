import { expect, test } from "../support/fixtures.ts";
import { dropOn, fixture, pasteInto, tracesOf } from "../support/tool-page.ts";

test("pasted Terraform code is checked, and says what it does not hold", async ({ page }) => {
  await page.goto("/tools/configuration/");
  await pasteInto(
    page.getByLabel("Configuration", { exact: true }),
    fixture("configuration", "terraform-pool-and-client"),
  );
  await expect(page.getByText(/^Terraform code: \d+ faults found in/)).toBeVisible();
  await expect(page.locator('[data-code="values-not-in-text"]').first()).toContainText(
    "aws_lambda_function.pre_sign_up.arn",
  );
  await expect(page.locator('[data-code="attributes-not-understood"]')).toContainText("made_up");
  await page.locator('[data-code="client-oauth-lists-filled"]').getByRole("link").click();
  await expect(page).toHaveURL(/\/causes\/oauth-flows-or-scopes-missing\//);
});

for (const [name, file, code] of [
  ["the output of describe-user-pool", "describe-user-pool", "pool-first-factors-fit-mfa"],
  ["the output of describe-user-pool-client", "describe-client", "client-access-validity-not-very-short"],
  ["a template of the CDK", "cdk-synth-json", "pool-recovery-differs-from-mfa"],
  ["a YAML file that breaks off", "yaml-broken", "unreadable"],
] as const) {
  test(`${name}, dropped as a file, leads to its finding and shows no secret`, async ({ page }) => {
    await page.goto("/tools/configuration/");
    await dropOn(page.getByLabel("Configuration", { exact: true }), "pool.json", fixture("configuration", file));
    await expect(page.locator(`[data-code="${code}"]`).first()).toBeVisible();
    expect(await tracesOf(page)).not.toContain("example0secret0value");
  });
}

test("a policy and a message give the missing statement", async ({ page }) => {
  await page.goto("/tools/policy/");
  const [policy = "", message = ""] = fixture("policy", "resource-other-pool").split("\n\n");
  await pasteInto(page.getByLabel("Policy", { exact: true }), policy);
  await pasteInto(page.getByLabel("AccessDenied message"), message);
  await expect(page.locator('[data-code="resource-differs"]')).toContainText("userpool/eu-west-1_Other9999");
  const code = await page.getByRole("group", { name: "The smallest policy" }).textContent();
  expect(JSON.parse(code ?? "")).toMatchObject({
    Statement: [
      { Action: "cognito-idp:AdminGetUser", Resource: /eu-west-1_Example12/.exec(message) ? expect.any(String) : "" },
    ],
  });
  await page.locator('[data-code="resource-differs"]').getByRole("link").click();
  await expect(page).toHaveURL(/\/causes\/iam-policy-names-other-resource\//);
});

test("the planner sets users against quotas, and its numbers follow the fields", async ({ page }) => {
  await page.goto("/tools/request-planner/");
  await expect(page.locator('[data-code="over-quota"]').first()).toContainText("UserAuthentication: 167");
  await page.getByLabel("Users in the busiest hour").fill("10000");
  await expect(page.locator('[data-code="within-quota"]').first()).toContainText("UserAuthentication: 17");
  await page.getByLabel("Page or request of an API that calls GetUser").fill("50");
  await expect(page.locator('[data-code="getuser-avoidable"]')).toContainText("417 requests per second");
  await pasteInto(page.getByLabel("Counts of calls"), fixture("request-planner", "getuser-heavy"));
  await expect(page.locator('[data-code="over-quota"]').last()).toContainText("UserRead: 750");
  await page.getByLabel("Tries in all").fill("7");
  await expect(page.getByRole("group", { name: "boto3" })).toContainText('"total_max_attempts": 7');
});

test("the curves of the recovery stand in a table as well", async ({ page }) => {
  await page.goto("/tools/request-planner/");
  const table = page.getByRole("region", { name: "Recovery in numbers" });
  await expect(table.getByRole("row")).toHaveCount(4);
  const before = await table.textContent();
  await page.getByLabel("Outage, in seconds").fill("60");
  await expect(table).not.toHaveText(before ?? "");
});

test("the limits are filtered by word and kind", async ({ page }) => {
  await page.goto("/limits/");
  await page.getByLabel("Filter").fill("getuser");
  await expect(page.locator(".limits-group tr:visible").filter({ hasText: "UserRead" })).toBeVisible();
  await expect(page.locator("#user-creation")).toBeHidden();
  await page.getByLabel("Filter").fill("");
  await page.getByRole("radio", { name: "lifetimes" }).check();
  await expect(page.locator("#auth-session")).toBeVisible();
  await expect(page.locator("#user-read")).toBeHidden();
  await page.getByLabel("Filter").fill("xyzzy");
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(page.locator("#user-read")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const tool of ["network-log", "configuration", "request-planner", "policy"]) {
    test(`the page of ${tool} says how to do it by hand`, async ({ page }) => {
      await page.goto(`/tools/${tool}/`);
      await expect(page.getByRole("heading", { name: "By hand" })).toBeVisible();
      await expect(page.getByText("JavaScript is off")).toBeVisible();
    });
  }

  test("all limits are there", async ({ page }) => {
    await page.goto("/limits/");
    await expect(page.locator(".limits-filter")).toBeHidden();
    await expect(page.locator("#user-authentication")).toContainText("120 requests per second");
  });
});
