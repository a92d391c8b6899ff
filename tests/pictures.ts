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
