/** Takes the README's pictures from the built site. `npm run build && npm run pictures`. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chromium, type Page } from "playwright";
import { ensureBrowser } from "./support/browser.ts";

const PORT = 4330;
const SECRET_HASH =
  "An error occurred (NotAuthorizedException) when calling the InitiateAuth operation: Unable to verify secret hash for client 4abcexample";

interface Picture {
  name: string;
  path: string;
  colorScheme: "light" | "dark";
  /** What is done before the picture is taken. */
  act?: (page: Page) => Promise<void>;
}

const PICTURES: Picture[] = [
  {
    name: "home",
    path: "/",
    colorScheme: "light",
    act: async (page) => {
      await page.getByRole("combobox").fill(SECRET_HASH);
      await page.getByRole("option").first().waitFor();
    },
  },
  {
    name: "wizard",
    path: "/errors/user-pools/NotAuthorizedException/wizard/?which-message=refresh-token&which-refresh-message=invalid",
    colorScheme: "dark",
    act: (page) => page.locator(".wizard[data-place]").waitFor(),
  },
];

/** What `aws cognito-idp describe-user-pool` prints of a pool with two triggers. */
const USER_POOL = JSON.stringify({
  UserPool: {
    Id: "eu-west-1_EXAMPLE12",
    Name: "shop",
    Policies: { PasswordPolicy: { MinimumLength: 12, TemporaryPasswordValidityDays: 7 } },
    LambdaConfig: {
      PreSignUp: "arn:aws:lambda:eu-west-1:111122223333:function:pre",
      PostConfirmation: "arn:aws:lambda:eu-west-1:111122223333:function:post",
    },
    AutoVerifiedAttributes: ["email"],
    MfaConfiguration: "OFF",
    AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: "verified_email" }] },
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    UserPoolTier: "ESSENTIALS",
    CreationDate: "2026-01-31T09:00:00Z",
    LastModifiedDate: "2026-01-31T09:00:00Z",
  },
});

PICTURES.push({
  name: "fix",
  path: "/causes/self-signup-disabled/",
  colorScheme: "light",
  act: async (page) => {
    await page.getByRole("button", { name: "Build this fix for my settings" }).click();
    const field = page.locator(".fix-bench").getByLabel("Output of the commands");
    await field.focus();
    await field.evaluate((element, text) => {
      const data = new DataTransfer();
      data.setData("text/plain", text);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    }, USER_POOL);
    const losses = page.locator(".fix-bench").getByText("trigger").first();
    await losses.waitFor();
    await losses.scrollIntoViewIfNeeded();
  },
});

const server = spawn("astro", ["preview", "--port", String(PORT)], { stdio: ["ignore", "pipe", "inherit"] });
await once(server.stdout, "data");
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ["--no-sandbox"] });
for (const { name, path, colorScheme, act } of PICTURES) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 780 }, colorScheme });
  await page.goto(`http://localhost:${PORT}${path}`);
  await act?.(page);
  await page.screenshot({ path: `public/pictures/${name}.png` });
  await page.close();
}
await browser.close();
server.kill();
