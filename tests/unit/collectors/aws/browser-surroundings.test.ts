import { describe, expect, it } from "vitest";
import { browserSurroundings } from "../../../../src/collectors/aws/browser-surroundings.ts";
import { explainNoAnswer } from "../../../../src/collectors/aws/explain-no-answer.ts";

/** A page whose policy blocks every request, and that says so only after the fetch has failed, as Chromium does. */
function blockingPage() {
  const document = new EventTarget();
  const fetch = (address: string): Promise<never> => {
    setTimeout(() => {
      const event = Object.assign(new Event("securitypolicyviolation"), {
        effectiveDirective: "connect-src",
        blockedURI: `${address}/`,
      });
      document.dispatchEvent(event);
    }, 1);
    return Promise.reject(new TypeError("Failed to fetch"));
  };
  const page = { document, fetch, setTimeout, navigator: { onLine: true } };
  return page as unknown as Window & typeof globalThis;
}

const ADDRESS = "https://cognito-idp.eu-west-1.amazonaws.com";

describe("the surroundings of a page", () => {
  it("tell a blocked request from one that nobody answers, though the browser says so late", async () => {
    const around = browserSurroundings(blockingPage());
    expect(await explainNoAnswer("DescribeUserPool", ADDRESS, around)).toMatchObject({ reason: "blocked" });
  });

  it("listen no longer once they are stopped", async () => {
    const around = browserSurroundings(blockingPage());
    around.stop();
    expect(await explainNoAnswer("DescribeUserPool", ADDRESS, around)).toMatchObject({ reason: "unreachable" });
  });
});
