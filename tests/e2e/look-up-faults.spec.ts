import { CLIENT, expect, output, test } from "../support/checkup/check-up-test.ts";
import { KEYS, paste, traces } from "../support/checkup/live-page.ts";
import { PLANTED } from "../fixtures/collectors/answers.ts";
import { cause, giveKeys, openLookUp, panel, question, readLive, SECRET_QUESTION } from "../support/checkup/look-up.ts";

const USER_QUESTION =
  "/errors/user-pools/NotAuthorizedException/wizard/?which-message=credentials&custom-flow=standard&refused-for-whom=some&name-in-pool=same-name";

test("a denied call leaves the question to the person, with the reason and the way on", async ({ page, account }) => {
  account.proxy.inject({ operation: "DescribeUserPoolClient", fault: "access-denied" });
  await openLookUp(page, SECRET_QUESTION);
  await giveKeys(page, account, account.secretClientId);
  await readLive(page);
  await expect(page.locator(".look-up-says")).toContainText("may not perform cognito-idp:DescribeUserPoolClient");
  await expect(question(page)).toContainText("have a secret?");
  await page.getByRole("button", { name: "Show the commands to paste instead" }).click();
  await paste(
    page.getByLabel("Output of the commands"),
    output({ UserPoolClient: CLIENT })
      .replaceAll(CLIENT.ClientId, account.secretClientId)
      .replaceAll(CLIENT.UserPoolId, account.poolId),
  );
  await expect(cause(page)).toBeVisible();
});

test("one answer that fails does not hold up the others", async ({ page, account }) => {
  account.proxy.inject({ operation: "AdminListUserAuthEvents", fault: "html-503" });
  await page.clock.install();
  await openLookUp(page, USER_QUESTION);
  await giveKeys(page, account);
  await page.getByLabel("User name").fill("confirmed@example.com");
  await readLive(page);
  await expect(async () => {
    await page.clock.runFor(2_000);
    await expect(question(page)).toHaveText("What happened just before?", { timeout: 200 });
  }).toPass();
  await expect(page.locator(".look-up-says")).toContainText("failed at the service 4 times (HTTP 503)");
});

test("a look-up whose code does not load says so, and is loaded when asked again", async ({ page, said }) => {
  await page.route(/look-up-kit/, (route) => route.abort());
  await page.goto(SECRET_QUESTION);
  await page.getByRole("button", { name: "Look it up" }).click();
  await expect(page.getByRole("alert")).toContainText("could not be loaded. Answer the question yourself");
  await page.unroute(/look-up-kit/);
  await page.getByRole("link", { name: "Yes, it has a secret" }).click();
  await expect(cause(page)).toBeVisible();
  said.length = 0;
});

test("a look-up can be cancelled, and nothing is answered by it", async ({ page, account }) => {
  account.proxy.inject({ operation: "*", fault: "hang" });
  await openLookUp(page, SECRET_QUESTION);
  await giveKeys(page, account, account.secretClientId);
  await readLive(page);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.locator(".connect-progress")).toContainText("Cancelled.");
  await expect(question(page)).toContainText("have a secret?");
  await expect(page.locator(".look-up-says")).toContainText("was cancelled");
});

test("an answer about another pool is not taken over", async ({ page }) => {
  await openLookUp(page, SECRET_QUESTION);
  await page.getByLabel("User pool ID", { exact: true }).fill("eu-west-1_Another1");
  await paste(page.getByLabel("Output of the commands"), output({ UserPoolClient: CLIENT }));
  await expect(panel(page)).toContainText("it was not taken over");
  await expect(question(page)).toContainText("have a secret?");
});

test("planted secrets are nowhere after a whole look-up: document, storage, address, console, transcript", async ({
  page,
  account,
  said,
}) => {
  await openLookUp(page, USER_QUESTION);
  await giveKeys(page, account);
  await page.getByLabel("User name").fill("someone");
  account.proxy.answer("ListUsers", {
    Users: [
      {
        Username: "someone",
        Enabled: false,
        UserStatus: "CONFIRMED",
        Attributes: [
          { Name: "email", Value: PLANTED[1] },
          { Name: "phone_number", Value: PLANTED[2] },
          { Name: "name", Value: PLANTED[3] },
        ],
      },
    ],
  });
  await readLive(page);
  await expect(cause(page)).toContainText("disabled");
  await page.getByRole("button", { name: /^Change the answer to: Which status/ }).click();
  await page.getByText("Paste the output of commands").click();
  await paste(page.getByLabel("Output of the commands"), output({ UserPoolClient: CLIENT }));
  await page.getByText("Notes, link and transcript").click();
  await page.getByLabel("Notes for the ticket").fill(`my key is ${KEYS.AccessKeyId}`);
  await page.getByLabel("Notes for the ticket").fill("");
  await page.locator("details").evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  const all = [await traces(page), said.join("\n")].join("\n");
  for (const secret of [...Object.values(KEYS), ...PLANTED]) expect(all).not.toContain(secret);
});
