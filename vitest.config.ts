import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "source", include: ["tests/{unit,content,model}/**/*.test.ts"] } },
      { test: { name: "site", include: ["tests/build/**/*.test.ts"] } },
    ],
  },
});
