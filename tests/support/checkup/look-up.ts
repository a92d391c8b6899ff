import { expect, type Locator, type Page } from "playwright/test";
import type { SeededAccount } from "./check-up-test.ts";
import { KEYS, paste } from "./live-page.ts";

/** What boto3 prints when a client has a secret and no hash is sent. */
export const TRACE = `Traceback (most recent call last):
  File "/srv/app/login.py", line 31, in sign_in
    response = client.initiate_auth(
  File "/usr/lib/python3/site-packages/botocore/client.py", line 569, in _api_call
    return self._make_api_call(operation_name, kwargs)
botocore.errorfactory.NotAuthorizedException: An error occurred (NotAuthorizedException) when calling the InitiateAuth operation: Client 4abcdefghij0123456789klmno is configured with secret but SECRET_HASH was not received`;

/** The wizard where the paste leads: three answers read, one question left. */
export const SECRET_QUESTION =
  "/errors/user-pools/NotAuthorizedException/wizard/?which-message=secret&which-secret-message=not-received&hash-left-out-by=own-server-code&read=which-message,which-secret-message,hash-left-out-by";

/** The heading of the cause that the wizard came to. */
export const cause = (page: Page): Locator => page.locator(".outcome h2");
export const question = (page: Page): Locator => page.locator(".question h2");
export const panel = (page: Page): Locator => page.getByRole("region", { name: "Look it up" });

/** Opens the wizard at an address, and there the look-up. */
export async function openLookUp(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: "Look it up" }).click();
  await expect(panel(page)).toBeVisible();
}

/** Fills in what the live way needs: ids, keys and the emulator as endpoint. */
export async function giveKeys(page: Page, { proxy, poolId }: SeededAccount, clientId?: string): Promise<void> {
  await page.getByLabel("User pool ID", { exact: true }).fill(poolId);
  if (clientId !== undefined) await page.getByLabel("App client ID").fill(clientId);
  await page.getByText("Read live with AWS keys").click();
  await page.getByText("Another endpoint").click();
  await page.getByLabel("Endpoint", { exact: true }).fill(proxy.url);
  await paste(page.getByLabel("Paste the keys here"), JSON.stringify({ Version: 1, ...KEYS }));
  await expect(page.getByText("Keys are in the memory of this page.")).toBeVisible();
}

/** Reads what the panel wants to be read. */
export async function readLive(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Read \d+ answers?$/ }).click();
}

/** The operations that were called, in order. */
export const called = ({ proxy }: Pick<SeededAccount, "proxy">): (string | undefined)[] =>
  proxy.seen.map(({ target }) => target.split(".")[1]);
