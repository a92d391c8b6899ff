import { defineConfig } from "vitest/config";

/** No test is about speed: the limit is for a test that hangs, on a machine that is busy with other things. */
const testTimeout = 60_000;

export default defineConfig({
  test: {
    projects: [
      { test: { name: "source", include: ["tests/{unit,content,model}/**/*.test.ts"], testTimeout } },
      { test: { name: "site", include: ["tests/build/**/*.test.ts"], testTimeout } },
    ],
  },
});
