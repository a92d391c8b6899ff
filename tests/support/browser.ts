import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";

/** Where the usual systems keep a Chromium; CHROMIUM_PATH names another. */
const PLACES = [
  process.env.CHROMIUM_PATH ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser to test in: the system's, else the one that Playwright has downloaded, else null. */
export function findBrowser(): string | null {
  return [...PLACES, chromium.executablePath()].find((path) => path !== "" && existsSync(path)) ?? null;
}

/** What each way of installing a browser runs; the first that leaves a browser behind wins. */
const INSTALLS = [
  ["apt-get", ["update", "--quiet"]],
  ["apt-get", ["install", "--yes", "--quiet", "chromium", "fonts-liberation"]],
  ["npx", ["playwright", "install", "chromium"]],
] as const;

/**
 * Makes sure that there is a browser: Debian's package where apt-get works, else Playwright's own download.
 * @throws Error when neither leaves one, with what to do by hand.
 */
export function ensureBrowser(): string {
  for (const [command, args] of INSTALLS) {
    const found = findBrowser();
    if (found) return found;
    spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });
  }
  const found = findBrowser();
  if (found) return found;
  throw new Error(
    "No Chromium was found, and neither apt-get nor Playwright could install one. Install Chromium, or set CHROMIUM_PATH to a Chromium or Chrome that you have.",
  );
}
