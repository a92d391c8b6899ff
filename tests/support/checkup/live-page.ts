import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "playwright/test";

/** Keys and a token that no page may show, store, log or hand out. The token is of a pool in eu-west-1 and ends in 2099. */
export const KEYS = {
  AccessKeyId: "ASIAPLANTEDKEY000000",
  SecretAccessKey: "planted/secret+key/planted/secret+key123",
  SessionToken: "planted-session-token-planted-session-token-0123456789",
};

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const CLAIMS = {
  token_use: "access",
  exp: 4_070_908_800,
  iss: "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Example1",
};
export const ACCESS_TOKEN = `${part({ kid: "planted", alg: "RS256" })}.${part(CLAIMS)}.cGxhbnRlZC1zaWduYXR1cmU`;

/** Pastes as a person does: the browser's own event with a clipboard. What no script takes lands in the field. */
export async function paste(field: Locator, text: string): Promise<void> {
  await expect(field).toBeEnabled();
  await field.focus();
  await field.evaluate((element, content) => {
    const data = new DataTransfer();
    data.setData("text/plain", content);
    const target = element as HTMLInputElement;
    if (target.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }))) {
      target.value = content;
    }
  }, text);
}

/** Everything of a page that somebody could find later: document, fields, storage, cookies, address, history. */
export function traces(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const fields = [...document.querySelectorAll("input, textarea")].map((field) => (field as HTMLInputElement).value);
    const databases = await indexedDB.databases();
    return JSON.stringify([
      document.documentElement.outerHTML,
      document.documentElement.innerText,
      fields,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      databases,
      document.cookie,
      location.href,
      history.state as unknown,
    ]);
  });
}

/** The text of the file that a button saves. */
export async function saved(page: Page, button: string): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  return readFileSync(await (await waiting).path(), "utf8");
}
