import { test as base, expect } from "playwright/test";

/**
 * A page that fails its test when the browser reports a breach of the content security policy, an error in a script
 * or a request to another host.
 */
export const test = base.extend<{ strict: undefined }>({
  strict: [
    async ({ page, baseURL }, use) => {
      const problems: string[] = [];
      page.on("pageerror", (error) => problems.push(`script error: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error" && !message.text().includes("status of 404"))
          problems.push(`console: ${message.text()}`);
      });
      page.on("request", (request) => {
        if (!request.url().startsWith(baseURL ?? "") && !/^(?:data|blob):/.test(request.url()))
          problems.push(`request to ${request.url()}`);
      });
      await use(undefined);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
