import { defineConfig, devices } from "playwright/test";
import { findBrowser } from "./tests/support/browser.ts";

const PORT = Number(process.env.PORT ?? 4329);
const executablePath = findBrowser();

export default defineConfig({
  testDir: "tests",
  testMatch: "{e2e,a11y}/**/*.spec.ts",
  outputDir: ".cache/browser",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // No test is about speed: the limits are for what never comes, on a machine that is busy with other things.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [["dot"], ["json", { outputFile: ".cache/reports/browser.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://localhost:${PORT}`,
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `astro preview --port ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
