import { expect, test } from "../support/fixtures.ts";

const CAUSE = "/causes/auth-flow-not-enabled/";

test.describe("a cause page", () => {
  test("has its fix in tabs that the keyboard walks, and remembers the chosen form on other pages", async ({
    page,
  }) => {
    await page.goto(CAUSE);
    await page.getByRole("tab", { name: "Console" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("tab", { name: "AWS CLI" })).toBeFocused();
    await expect(page.getByRole("tab", { name: "AWS CLI" })).toHaveAttribute("aria-selected", "true");
    await expect(page.getByRole("tabpanel")).toContainText("update-user-pool-client");
    await page.keyboard.press("End");
    await expect(page.getByRole("tab", { name: "CDK" })).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("tab", { name: "Console" })).toBeFocused();

    await page.getByRole("tab", { name: "Terraform" }).click();
    await page.goto("/causes/self-signup-disabled/");
    await expect(page.getByRole("tab", { name: "Terraform" })).toHaveAttribute("aria-selected", "true");
  });

  test("prints a safe update as one procedure: read, keep, change, compare, and write when told", async ({ page }) => {
    await page.goto(CAUSE);
    await page.getByRole("tab", { name: "AWS CLI" }).click();
    const code = await page.getByRole("tabpanel").locator("pre").first().textContent();
    const order = [
      "describe-user-pool-client",
      "> undo.json",
      "> after.json",
      "diff undo.json after.json",
      "write_change()",
      "update-user-pool-client",
    ];
    const places = order.map((word) => code?.indexOf(word) ?? -1);
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(code).not.toContain("ClientSecret");
  });

  test("copies a command whole", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(CAUSE);
    const frame = page.locator(".code-frame", { hasText: "UserPoolClient.ExplicitAuthFlows" }).last();
    await frame.getByRole("button", { name: "Copy", exact: true }).click();
    await frame.getByRole("button", { name: "Copy with the blanks" }).click();
    await expect(page.locator("#said")).toHaveText("Copied");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.trim()).toBe((await frame.locator("code").textContent())?.trim());
  });

  test("offers the trees that lead to it to a person who did not come from one", async ({ page }) => {
    await page.goto(CAUSE);
    await expect(page.getByRole("link", { name: "Back to your answers" })).toHaveCount(0);
    await expect(page.getByRole("link", { name: "InvalidParameterException" }).first()).toBeVisible();
  });

  test("does not follow an address that names a tree which does not lead to it", async ({ page }) => {
    await page.goto(`${CAUSE}?in=user-pools/Nothing&x=y`);
    await expect(page.getByRole("link", { name: "Still failing" })).not.toHaveAttribute("href", /Nothing|x=y/);
    await expect(page.getByRole("link", { name: "Back to your answers" })).toHaveCount(0);
  });

  test("says that it works, with a transcript that names the resolution", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(
      "/causes/refresh-token-expired/?in=user-pools/NotAuthorizedException&which-message=refresh-token&which-refresh-message=expired",
    );
    await page.getByRole("button", { name: "Works now" }).click();
    await page.getByRole("button", { name: "Copy transcript for the ticket" }).click();
    await expect(page.getByText("Copied.")).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("Solved. The cause was: The refresh token is older than the app client allows");
    await page.getByRole("link", { name: "Back to your answers" }).click();
    await expect(page).toHaveURL(/wizard\/\?which-message=refresh-token&which-refresh-message=expired$/);
  });
});

test("the map marks the way that the answers took", async ({ page }) => {
  await page.goto(
    "/errors/user-pools/NotAuthorizedException/map/?which-message=refresh-token&which-refresh-message=invalid",
  );
  await expect(page.getByText("Your way is marked: 2 answers.")).toBeVisible();
  await expect(page.locator('.map [data-node="which-message"]')).toHaveAttribute("data-path", "walked");
  await expect(page.locator('.map [data-node="devices-remembered"]')).toHaveAttribute("data-path", "here");
  await expect(page.locator('.map [data-node="cause:wrong-password"]').first()).toHaveAttribute("data-path", "out");
});

test("another page's tree is entered with the answers that it shares, and does not ask them again", async ({
  page,
}) => {
  await page.goto(
    "/symptoms/users-exist-but-cannot-sign-in/wizard/?sign-in-answer=user-not-found&not-found-during=signing-in&user-status=confirmed&name-typed=exact-name&challenge-answered=refused",
  );
  await page.getByRole("link", { name: "Go on there" }).click();
  await expect(page).toHaveURL(/\/errors\/user-pools\/NotAuthorizedException\/wizard\/\?user-status=confirmed$/);
  await expect(page.getByText("Set aside (1)")).toBeVisible();
  const choose = (name: string) => page.locator(".question-options").getByRole("link", { name }).click();
  await choose("Incorrect username or password");
  await choose("No, name and password, SRP or USER_AUTH");
  await choose("Single people; others get in");
  await choose("Username, or the address of a pool with addresses as names");
  await expect(page.getByRole("heading", { level: 2, name: "What happened just before?" })).toBeFocused();
  await expect(
    page.getByRole("button", { name: /^Change the answer to: Which status does the user have/ }),
  ).toBeVisible();
});

test("the page for lost addresses has the box", async ({ page }) => {
  await page.goto("/no/such/page/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("combobox").fill("Refresh Token has expired");
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
});

test("the worked incident opens in the wizard with its answers", async ({ page }) => {
  await page.goto("/incidents/");
  await page.locator("main a[href^='/incidents/']").first().click();
  await page.locator("main a[href*='/wizard/?']").first().click();
  await expect(page.getByText("This is the cause")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every form of a fix is shown, one after the other", async ({ page }) => {
    await page.goto(CAUSE);
    for (const form of ["Console", "AWS CLI", "JavaScript", "Terraform", "CloudFormation", "CDK"]) {
      await expect(page.locator("[data-dialect]").getByRole("heading", { name: form })).toBeVisible();
    }
  });

  test("the home page leads to every error", async ({ page }) => {
    await page.goto("/");
    await page.locator("main").getByRole("link", { name: "NotAuthorizedException" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("NotAuthorizedException");
  });
});
