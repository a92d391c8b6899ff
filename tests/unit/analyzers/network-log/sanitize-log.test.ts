import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sanitizeLog } from "../../../../src/analyzers/network-log/sanitize-log.ts";

const SECRETS = [
  "eyJraWQiOiJhYmNkZWYiLCJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlc2lnbmF0dXJl",
  "AKIAIOSFODNN7EXAMPLE",
  "hunter2-secret",
  "jane.doe@example.com",
  "f3c8a1e0-grant-code",
  "s3ss10n-cookie-value",
];
const [TOKEN, KEY, PASSWORD, MAIL, CODE, COOKIE] = SECRETS as [string, string, string, string, string, string];

const har = {
  log: {
    entries: [
      {
        request: {
          url: `https://app.example.com/callback?code=${CODE}&state=x`,
          headers: [
            { name: "Authorization", value: `Bearer ${TOKEN}` },
            { name: "cookie", value: `a=${COOKIE}` },
          ],
          cookies: [{ name: "a", value: COOKIE }],
          queryString: [
            { name: "code", value: CODE },
            { name: "state", value: "x" },
          ],
          postData: {
            text: JSON.stringify({ AuthParameters: { USERNAME: MAIL, PASSWORD }, Note: KEY }),
            params: [{ name: "password", value: PASSWORD }],
          },
        },
        response: {
          status: 200,
          content: { text: Buffer.from(TOKEN).toString("base64"), encoding: "base64", mimeType: "text/html" },
        },
        password: PASSWORD,
      },
    ],
  },
};

describe("a sanitised HAR file", () => {
  const { text, receipt } = sanitizeLog(JSON.stringify(har), har);

  it("is JSON of the same shape", () => {
    const shape = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(shape)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
          : typeof value;
    expect(shape(JSON.parse(text))).toEqual(shape(har));
  });

  it.each(SECRETS)("does not hold %s", (secret) => {
    expect(text).not.toContain(secret);
    expect(text).not.toContain(Buffer.from(secret).toString("base64"));
  });

  it("comes with a receipt of kinds and counts", () => {
    const kinds = Object.fromEntries(receipt.map(({ kind, count }) => [kind, count]));
    expect(kinds).toMatchObject({ cookie: 2, "encoded body": 1, password: 3, "one-time code": 2 });
  });

  it("keeps what tells the story", () => {
    expect(text).toContain("https://app.example.com/callback");
    expect(text).toContain('"status": 200');
  });
});

describe("a sanitised text", () => {
  it("loses secrets that stand at the border of a block", () => {
    const line = `${"x ".repeat(49_990)}\npassword=${PASSWORD} ${TOKEN}\n`;
    const { text } = sanitizeLog(line.repeat(3), undefined);
    for (const secret of [PASSWORD, TOKEN]) expect(text).not.toContain(secret);
  });

  it("leaves out a line that is too long to look through", () => {
    const { text, receipt } = sanitizeLog(`a\n${"b".repeat(300_000)}\nc\n`, undefined);
    expect(text.length).toBeLessThan(1_000);
    expect(receipt).toContainEqual({ kind: "long text", count: 1 });
  });
});

describe("sanitising", () => {
  const folder = "tests/fixtures/analyzers/network-log";
  const files = readdirSync(folder).filter((file) => file.endsWith(".in"));

  it.each(files)("leaves %s JSON if it was JSON, and a second pass finds nothing", (file) => {
    const text = readFileSync(join(folder, file), "utf8");
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      json = undefined;
    }
    const once = sanitizeLog(text, json).text;
    const again = sanitizeLog(once, json === undefined ? undefined : JSON.parse(once));
    expect(again.text).toBe(once);
  });

  it("takes any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => JSON.parse(sanitizeLog(JSON.stringify(value), value).text) as unknown).not.toThrow();
      }),
    );
  });
});

describe("names that announce a secret", () => {
  const clean = (value: unknown): string => sanitizeLog(JSON.stringify(value), value).text;

  it("count for the items of a list", () => {
    const parameters = {
      password: ["Sommer2026!"],
      code: ["3f2a1b6c-2222-4444-8888-0123456789ab"],
      grant_type: ["authorization_code"],
    };
    const text = clean({ additionalEventData: { requestParameters: parameters } });
    expect(text).not.toContain("Sommer2026!");
    expect(text).not.toContain("3f2a1b6c");
    expect(text).toContain("authorization_code");
  });

  it("are those of SAML answers, csrf fields and device verifiers as well", () => {
    const saml = `PHNhbWxwOlJlc3BvbnNl${"QUJD".repeat(2_000)}`;
    const csrf = "f47ac10b-58cc-4372-a567-0e02b2c3d479";
    const body = `_csrf=${csrf}&SAMLResponse=${encodeURIComponent(`${saml}+/==`)}&RelayState=x`;
    const text = clean({
      request: {
        postData: {
          text: body,
          params: [
            { name: "SAMLResponse", value: saml },
            { name: "_csrf", value: csrf },
          ],
        },
      },
      more: JSON.stringify({ DeviceSecretVerifierConfig: { PasswordVerifier: "Zm9vYmFyYmF6cXV4MTIz" } }),
    });
    for (const secret of ["QUJDQUJD", csrf, "Zm9vYmFy"]) expect(text).not.toContain(secret);
    expect(text).toContain("RelayState=x");
  });

  it("may stand in front of an authenticator's secret without a mark between", () => {
    const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    expect(sanitizeLog(`secretCode ${secret}\n`, undefined).text).not.toContain(secret);
    expect(sanitizeLog("the secretCode is shown once\n", undefined).text).toContain("is shown once");
  });
});
