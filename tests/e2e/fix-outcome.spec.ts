import { paste } from "../support/checkup/live-page.ts";
import { openBench } from "../support/fix-page.ts";
import { expect, test } from "../support/fixtures.ts";

const client = (EnableTokenRevocation: boolean): string =>
  JSON.stringify({
    UserPoolClient: {
      UserPoolId: "eu-west-1_Example1",
      ClientId: "1example23456789",
      ClientName: "web",
      LastModifiedDate: "2026-01-31T00:00:00Z",
      EnableTokenRevocation,
    },
  });

test("a person from a search says that it works, and gets a transcript that names the cause and no others", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const field = await openBench(page, "token-revocation-disabled");
  await paste(field, client(false));
  await paste(field, client(true));
  await expect(page.locator('[data-proof="read-back"]')).toContainText("Written as wanted.");

  await page.getByRole("button", { name: "Works now" }).click();
  const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await expect(page.getByRole("heading", { name: `Solved: ${title}` })).toBeFocused();
  await page.getByRole("button", { name: "Copy transcript for the ticket" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(`Solved. The cause was: ${title}`);
  expect(text).toContain("the settings hold what was sent: EnableTokenRevocation (DescribeUserPoolClient, pasted,");
  expect(text).not.toContain("Still possible");
});

test("a person from a search for whom it still fails goes on in the wizard of the first tree, this cause struck out", async ({
  page,
}) => {
  await page.goto("/causes/token-revocation-disabled/");
  await page.getByRole("link", { name: "Still failing" }).click();
  await expect(page).toHaveURL(/\/wizard\/\?not=token-revocation-disabled$/);
});

test("what was checked is offered for copying before the questions are opened as another page", async ({ page }) => {
  const field = await openBench(page, "token-revocation-disabled");
  await expect(page.getByText("opens the questions as a page of their own")).toHaveCount(0);
  await paste(field, client(false));
  await paste(field, client(true));
  await expect(page.getByText("opens the questions as a page of their own")).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy what was checked" })).toBeVisible();
});

test("the case file gives the evidence for the fix of this cause, and says which causes were only struck out", async ({
  page,
}) => {
  const tree = "user-pools/UnsupportedOperationException";
  const text = await (await page.request.get(`/api/trees/${tree}.json`)).text();
  const causes = [...new Set([...text.matchAll(/"cause:([a-z0-9-]+)"/g)].map((match) => match[1] ?? ""))];
  const { cause, others } = withBench(causes);
  await page.goto(`/causes/${cause}/?in=${tree}&not=${others.join(",")}`);
  await page.getByRole("button", { name: "Build this fix for my settings" }).click();
  const field = page.locator(".fix-bench").getByLabel("Output of the commands");
  await paste(field, client(false));
  await paste(field, client(true));
  await expect(page.locator('[data-proof="read-back"]')).toContainText("Written as wanted.");
  await page.getByRole("link", { name: "Still failing" }).click();
  const file = page.getByLabel("Case file");
  await expect(file).toContainText("Fixes that were carried out and did not help");
  await expect(file).toContainText("the settings hold what was sent: EnableTokenRevocation");
  if (others.length > 0) await expect(file).toContainText("Struck out as still failing");
});

function withBench(causes: readonly string[]): { cause: string; others: string[] } {
  const cause = "token-revocation-disabled";
  expect(causes).toContain(cause);
  return { cause, others: causes.filter((id) => id !== cause) };
}

test("after the last cause of the answers, still failing gives the case file", async ({ page }) => {
  const tree = await (await page.request.get("/api/trees/user-pools/PreconditionNotMetException.json")).text();
  const causes = [...new Set([...tree.matchAll(/"cause:([a-z0-9-]+)"/g)].map((match) => match[1] ?? ""))];
  const [last = "", ...others] = causes;
  await page.goto(`/causes/${last}/?in=user-pools/PreconditionNotMetException&not=${others.join(",")}`);
  await page.getByRole("link", { name: "Still failing" }).click();
  await expect(page.getByRole("heading", { name: "That was the last cause" })).toBeFocused();
  const file = page.getByLabel("Case file");
  await expect(file).toContainText("Struck out as still failing; nothing in this file shows");
  await expect(file).not.toContainText("carried out and did not help");
  await expect(page.getByRole("button", { name: "Copy case file" })).toBeVisible();
});

test("before the last cause, still failing goes on in the wizard", async ({ page }) => {
  await page.goto("/causes/auth-flow-not-enabled/?in=user-pools/InvalidParameterException");
  await page.getByRole("link", { name: "Still failing" }).click();
  await expect(page).toHaveURL(/\/wizard\/\?.*not=auth-flow-not-enabled/);
});
