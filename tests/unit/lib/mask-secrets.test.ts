import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_MASKED_LENGTH, maskSecrets } from "../../../src/lib/mask-secrets.ts";

// Test values are put together from pieces, so that no scanner takes this file for a leak.
const JWT = ["eyJraWQiOiJhYmMiLCJhbGciOiJSUzI1NiJ9", "eyJzdWIiOiIxMjM0NTY3ODkwIn0", "c2lnbmF0dXJlLXNpZ25hdHVyZQ"].join(
  ".",
);
const KEY_ID = ["AKIA", "IOSFODNN7EXAMPLE"].join("");
const SECRET_KEY = ["wJalrXUtnFEMI", "K7MDENG/bPxRfiCYEXAMPLEKEY"].join("/");
const CLIENT_SECRET = ["1example", "2q3w4e5r6t7y8u9i0o1p2a3s4d5f6g7h8j9k0l1z"].join("");
const OPAQUE = ["AYABeC1-y8qooiuysEv0uM4", "wAqQAHQABAAdTZXJ2aWNlABBDb2duaXRvVXNlclBvb2xz"].join("");

const taken: [name: string, text: string, secret: string, mark: string][] = [
  ["a JSON Web Token", `Authorization failed for ${JWT}`, JWT, "[token removed]"],
  ["a torn token", `token starts eyJraWQiOiJhYmMi`, "eyJraWQiOiJhYmMi", "[token removed]"],
  ["an access key id", `credential ${KEY_ID} expired`, KEY_ID, "[access key removed]"],
  ["a secret key that stands alone", `key: ${SECRET_KEY}`, SECRET_KEY, "[secret key removed]"],
  ["a secret key by its name", `aws_secret_access_key=${SECRET_KEY}`, SECRET_KEY, "[secret key removed]"],
  ["a session token", `AWS_SESSION_TOKEN="FwoGZXIvYXdz12345"`, "FwoGZXIvYXdz12345", "[session token removed]"],
  ["a refresh token", `"RefreshToken": "abc123def456"`, "abc123def456", "[token removed]"],
  ["a password in JSON", `{"PASSWORD":"hunter!"}`, "hunter!", "[password removed]"],
  ["a password in escaped JSON", `{\\"Password\\":\\"hunter!\\"}`, "hunter!", "[password removed]"],
  [
    "a password in a list of parameters",
    `--auth-parameters USERNAME=jane,PASSWORD=hunter!`,
    "hunter!",
    "[password removed]",
  ],
  ["a password as a flag", `--temporary-password hunter!`, "hunter!", "[password removed]"],
  ["a password in Python", `Password='hunter!'`, "hunter!", "[password removed]"],
  ["a client secret by its name", `client_secret: "${CLIENT_SECRET}"`, CLIENT_SECRET, "[client secret removed]"],
  ["a client secret that stands alone", `secret is ${CLIENT_SECRET}`, CLIENT_SECRET, "[opaque text removed]"],
  ["a secret hash", `SECRET_HASH=qVfH3kq5mJ0tq0Qy8VwXzA9fQn1x2y3z4A5b6C7d8E8=`, "qVfH3kq5", "[client secret removed]"],
  ["a bearer header", `Authorization: Bearer 0123456789abcdef`, "0123456789abcdef", "[authorization removed]"],
  ["a basic header", `authorization: Basic ZGphc2Y6cGFzczEyMw==`, "ZGphc2Y6", "[authorization removed]"],
  [
    "a signature",
    `AWS4-HMAC-SHA256 Credential=x/20261121/us-east-1, Signature=abc`,
    "Signature",
    "[authorization removed]",
  ],
  ["a cookie", `Cookie: cognito=abc; XSRF-TOKEN=def`, "abc", "[cookie removed]"],
  ["an e-mail address", `User jane.doe+x@example.co.uk not found`, "jane.doe", "[e-mail address removed]"],
  ["an encoded e-mail address", `?username=jane%40example.com&x=1`, "jane%40example", "[e-mail address removed]"],
  ["a phone number", `sent to +1 (555) 555-0123.`, "555-0123", "[phone number removed]"],
  [
    "a grant in an address",
    `/callback?code=0a1b2c3d-1111-2222-3333-444455556666&state=x`,
    "0a1b2c3d",
    "[one-time code removed]",
  ],
  ["a one-time code", `"SMS_MFA_CODE":"123456"`, "123456", "[one-time code removed]"],
  ["a session of a challenge", `Session ${OPAQUE}`, OPAQUE, "[opaque text removed]"],
];

const kept: [name: string, text: string][] = [
  ["a user pool id", "eu-west-1_AbCdEf123"],
  ["a path with pool and client", "userpool/us-east-1_AbCdEf123/client/1example23456789abcdefghij"],
  ["an app client id", "client 1example23456789abcdefghij does not exist"],
  ["an identity pool id", "us-east-1:0a1b2c3d-1111-2222-3333-444455556666"],
  ["a request id", "Request ID: 7f3f6a0e-1c2d-4b5a-9e8f-0a1b2c3d4e5f; Proxy: null"],
  ["a trace id", "Root=1-5759e988-bd862e3fe1be46a994272793"],
  ["an error name", "InvalidSmsRoleTrustRelationshipException: Role does not have a trust relationship"],
  ["a message about passwords", "Password did not conform with policy: Password must have symbol characters"],
  ["a message about secrets", "Client 1example23456789 is configured with secret but SECRET_HASH was not received"],
  ["an error code in JSON", '{"code":"NotAuthorizedException","name":"NotAuthorizedException"}'],
  ["a stack frame", "at Request.callListeners (/var/runtime/node_modules/aws-sdk/lib/sequential_executor.js:106:20)"],
  ["a package with version", "amazon-cognito-identity-js@5.2.14 and @aws-sdk/client-cognito-identity-provider"],
  [
    "code that names a token",
    "Authorization: `Bearer ${(await Auth.currentSession()).getAccessToken().getJwtToken()}`",
  ],
  ["an ARN", "arn:aws:iam::123456789012:role/DeveloperPortal-CognitoAuthenticatedRole-6ABCDEFGHIJK"],
  ["a name of a stack", "aws-content-analysis-dataplane-1hocmg2w2zumk"],
  ["a date", "2026-01-31T09:00:00.000+0000"],
  ["a challenge answer without tokens", 'www-authenticate: Bearer scope="" error="invalid_token"'],
];

describe("maskSecrets", () => {
  test.each(taken)("takes out %s", (_, text, secret, mark) => {
    const masked = maskSecrets(text);
    expect(masked.text).not.toContain(secret);
    expect(masked.text).toContain(mark);
  });

  test.each(kept)("keeps %s", (_, text) => {
    expect(maskSecrets(text)).toEqual({ text, receipt: [], cut: false });
  });

  test("counts what it took out", () => {
    expect(maskSecrets(`a@example.com b@example.com ${KEY_ID}`).receipt).toEqual([
      { kind: "e-mail address", count: 2 },
      { kind: "access key", count: 1 },
    ]);
  });

  test("leaves a masked text as it is", () => {
    const once = maskSecrets(taken.map(([, text]) => text).join("\n")).text;
    expect(maskSecrets(once).text).toBe(once);
  });

  test("cuts a text that is too long, and says so", () => {
    const masked = maskSecrets("x ".repeat(MAX_MASKED_LENGTH));
    expect(masked.cut).toBe(true);
    expect(masked.text).toHaveLength(MAX_MASKED_LENGTH);
  });

  test("masks any text without a throw, and once is enough", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const once = maskSecrets(text).text;
        return maskSecrets(once).text.length <= once.length + 40;
      }),
    );
  });

  test("finds a token wherever it stands", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (before, after) => {
        expect(maskSecrets(`${before} ${JWT} ${after}`).text).not.toContain(JWT);
      }),
    );
  });
});

describe("speed", () => {
  const seeds = [
    "a",
    'password="',
    "eyJ",
    "a@",
    "+1 ",
    "Bearer ",
    "aA1/",
    "--x ",
    "'\\",
    "code=",
    "1-",
    "\n",
    "secret: ",
  ];
  test.each(seeds)("200,000 characters of %j are masked in well under a second", (seed) => {
    const text = seed.repeat(Math.ceil(200_000 / seed.length));
    const start = performance.now();
    maskSecrets(text);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test("masks what the line breaks of a paste no longer keep apart", () => {
    const token = ["eyJraWQiOiJhYmNkZWYifQ", "eyJzdWIiOiIxMjM0NTY3ODkwIn0", "c2lnbmF0dXJl"].join(".");
    const { text } = maskSecrets(`aws_access_key_id = AKIAIOSFODNN7EXAMPLEaws_region = eu-west-1access_token${token}`);
    expect(text).not.toContain("AKIAIOSFODNN7EXAMPLE");
    expect(text).not.toContain("eyJzdWIi");
    expect(text).toContain("aws_region = ");
  });
});
