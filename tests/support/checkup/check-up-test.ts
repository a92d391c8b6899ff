import { expect, test as base, type Page } from "playwright/test";
import { CLIENT_ID, PLANTED, POOL_ID } from "../../fixtures/collectors/answers.ts";
import { KEYS, paste } from "./live-page.ts";
import { startEmulator } from "../cognito/emulator.ts";
import { plant, type Planted } from "../cognito/plant.ts";
import { startProxy, type CognitoProxy } from "../cognito/proxy.ts";

/** An emulator with a seeded pool, behind the proxy, with the ids as a person knows them. */
export interface SeededAccount {
  proxy: CognitoProxy;
  poolId: string;
  publicClientId: string;
  secretClientId: string;
}

/** Stand-ins for Cognito, and everything that the page wrote to the console or asked of another host. */
export const test = base.extend<
  { said: string[]; account: SeededAccount },
  { cognito: CognitoProxy; seeded: SeededAccount & { emulator: string; planted: Planted } }
>({
  cognito: [
    // Playwright reads the names of fixtures from this pattern and refuses any other first parameter.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const proxy = await startProxy();
      await use(proxy);
      await proxy.close();
    },
    { scope: "worker" },
  ],
  seeded: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const emulator = await startEmulator();
      if (!emulator) throw new Error("cognito-local is not installed: npm install puts it into node_modules");
      const proxy = await startProxy(emulator.url);
      const poolId = emulator.poolId.replace("local", "eu-west-1");
      await use({ ...emulator, proxy, poolId, emulator: emulator.url, planted: await plant(emulator.url) });
      await proxy.close();
      await emulator.close();
    },
    { scope: "worker" },
  ],
  account: async ({ seeded }, use) => {
    await use(seeded);
    seeded.proxy.assertOnlyReads();
    seeded.proxy.reset();
  },
  said: [
    async ({ page, baseURL, cognito: proxy }, use) => {
      const said: string[] = [];
      const wrong: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => wrong.push(`script error: ${error.message}`));
      page.on("request", (request) => {
        const known = [baseURL ?? "", "http://127.0.0.1:", "http://localhost:", "blob:", "data:"].some((start) =>
          request.url().startsWith(start),
        );
        if (!known) wrong.push(`request to ${request.url()}`);
      });
      await use(said);
      proxy.assertOnlyReads();
      proxy.reset();
      expect(wrong).toEqual([]);
      expect(said.filter((text) => /Content Security Policy|Error:/i.test(text))).toEqual([]);
    },
    { auto: true },
  ],
});

/** A pool and a client without a fault. */
export const POOL = {
  Id: POOL_ID,
  Name: "shop",
  Arn: `arn:aws:cognito-idp:eu-west-1:111122223333:userpool/${POOL_ID}`,
  Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD"] } },
  LambdaConfig: {},
  SchemaAttributes: [{ Name: "email", AttributeDataType: "String", Mutable: true, Required: false }],
  AutoVerifiedAttributes: ["email"],
  MfaConfiguration: "OPTIONAL",
  UserPoolTier: "ESSENTIALS",
  EmailConfiguration: {
    EmailSendingAccount: "DEVELOPER",
    SourceArn: "arn:aws:ses:eu-west-1:111122223333:identity/example.com",
  },
  UsernameConfiguration: { CaseSensitive: false },
  AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: "verified_email" }] },
};
export const CLIENT = {
  UserPoolId: POOL_ID,
  ClientId: CLIENT_ID,
  ClientName: "web",
  ClientSecret: PLANTED[0],
  CreationDate: "2026-01-31T09:00:00Z",
  LastModifiedDate: "2026-01-31T09:00:00Z",
  RefreshTokenValidity: 30,
  ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ["code"],
  AllowedOAuthScopes: ["openid"],
  EnableTokenRevocation: true,
};
export const MFA = { MfaConfiguration: "OPTIONAL", SoftwareTokenMfaConfiguration: { Enabled: true } };

/** Answers as a terminal shows them, one after the other. */
export const output = (...answers: object[]): string =>
  answers.map((answer) => JSON.stringify(answer, null, 2)).join("\n$ ");
/** The ids of the checks that are shown as faults. */
export const findings = (page: Page): Promise<(string | null)[]> =>
  page
    .locator("section > .checkup-list > li")
    .evaluateAll((items) => items.map((item) => item.getAttribute("data-check")));

/** The ids of the checks that are shown as usual settings: they matter only with certain errors. */
export const usualSettings = (page: Page): Promise<(string | null)[]> =>
  page
    .locator(".checkup-depends .checkup-list > li")
    .evaluateAll((items) => items.map((item) => item.getAttribute("data-check")));

/** Opens the page with ids, keys and the stand-in as endpoint. */
export async function openLive(page: Page, proxy: CognitoProxy): Promise<void> {
  await page.goto("/checkup/");
  await page.getByLabel("User pool ID", { exact: true }).fill(POOL_ID);
  await page.getByLabel("App client ID").fill(CLIENT_ID);
  await expect(page.getByLabel("Region")).toHaveValue("eu-west-1");
  await page.getByText("Read live with AWS keys").click();
  await page.getByText("Another endpoint").click();
  await page.getByLabel("Endpoint", { exact: true }).fill(proxy.url);
  await paste(page.getByLabel("Paste the keys here"), JSON.stringify({ Version: 1, ...KEYS }));
  await expect(page.getByText("Keys are in the memory of this page.")).toBeVisible();
}

export { expect };
