import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCredentials } from "../../../../src/collectors/aws/read-credentials.ts";

const ID = "ASIAPLANTEDKEY000000";
const SECRET = "planted/secret+key/planted/secret+key123";
const TOKEN = `IQoJb3JpZ2luX2VjE${"Planted/Token+".repeat(60)}==`;
const NOW = Date.parse("2026-11-21T04:00:00Z");
const LATER = "2026-11-21T05:00:00+00:00";

const json = { AccessKeyId: ID, SecretAccessKey: SECRET, SessionToken: TOKEN, Expiration: LATER };
const FORMS: Record<string, string> = {
  "export-credentials": JSON.stringify({ Version: 1, ...json }, null, 4),
  "assume-role": JSON.stringify(
    { Credentials: json, AssumedRoleUser: { AssumedRoleId: "AROAEXAMPLE0000000000:me", Arn: "arn:x" } },
    null,
    4,
  ),
  "one line of JSON after a prompt": `me@host:~$ aws sts get-session-token\n${JSON.stringify({ Credentials: json })}\nme@host:~$ `,
  "export lines": `export AWS_ACCESS_KEY_ID=${ID}\nexport AWS_SECRET_ACCESS_KEY=${SECRET}\nexport AWS_SESSION_TOKEN=${TOKEN}\nexport AWS_CREDENTIAL_EXPIRATION=${LATER}\n`,
  "quoted export lines": `export AWS_ACCESS_KEY_ID="${ID}"\r\nexport AWS_SECRET_ACCESS_KEY='${SECRET}'\r\nexport AWS_SESSION_TOKEN="${TOKEN}"\r\nexport AWS_CREDENTIAL_EXPIRATION="${LATER}"`,
  PowerShell: `$Env:AWS_ACCESS_KEY_ID="${ID}"\n$Env:AWS_SECRET_ACCESS_KEY="${SECRET}"\n$Env:AWS_SESSION_TOKEN="${TOKEN}"\n$Env:AWS_CREDENTIAL_EXPIRATION="${LATER}"`,
  "set lines": `set AWS_ACCESS_KEY_ID=${ID}\r\nset AWS_SECRET_ACCESS_KEY=${SECRET}\r\nset AWS_SESSION_TOKEN=${TOKEN}\r\nset AWS_CREDENTIAL_EXPIRATION=${LATER}`,
  "fish lines": `set -gx AWS_ACCESS_KEY_ID ${ID}\nset -gx AWS_SECRET_ACCESS_KEY ${SECRET}\nset -gx AWS_SESSION_TOKEN ${TOKEN}\nset -gx AWS_CREDENTIAL_EXPIRATION ${LATER}`,
  "a profile": `[example]\naws_access_key_id = ${ID}\naws_secret_access_key = ${SECRET}\naws_session_token = ${TOKEN}\nexpiration = ${LATER}\n`,
  "JSON inside of JSON": JSON.stringify({ text: JSON.stringify(json) }),
};

describe("keys", () => {
  it.each(Object.entries(FORMS))("are read from %s", (_, text) => {
    expect(readCredentials(text, NOW)).toEqual({
      kind: "read",
      credentials: { accessKeyId: ID, secretAccessKey: SECRET, sessionToken: TOKEN, expiration: LATER },
      obstacle: null,
    });
  });

  it("come with the Region of their profile", () => {
    const text = `[default]\nregion = eu-west-1\naws_access_key_id=AKIAPLANTEDKEY000000\naws_secret_access_key=${SECRET}`;
    expect(readCredentials(text, NOW)).toMatchObject({ kind: "read", region: "eu-west-1", obstacle: null });
  });

  it("that are over, swapped or in parts are read with what is wrong with them", () => {
    const over = readCredentials(JSON.stringify({ ...json, Expiration: "2026-11-20T05:00:00Z" }), NOW);
    expect(over).toMatchObject({ obstacle: { reason: "expired-credentials" } });
    const swapped = readCredentials(JSON.stringify({ ...json, AccessKeyId: SECRET, SecretAccessKey: ID }), NOW);
    expect(swapped).toMatchObject({ obstacle: { reason: "bad-credentials" } });
    const bare = readCredentials(JSON.stringify({ AccessKeyId: ID, SecretAccessKey: SECRET }), NOW);
    expect(bare).toMatchObject({ obstacle: { detail: expect.stringContaining("session token") as unknown } });
  });
});

describe("a text without all of the keys", () => {
  it.each([
    ["", /empty/],
    [`AWS_ACCESS_KEY_ID=${ID}`, /secret access key is missing/],
    [`AWS_SECRET_ACCESS_KEY=${SECRET}`, /access key id is missing/],
    ["[x]\nsso_session = example\nsso_account_id = 111122223333", /holds no keys.*export-credentials/],
    ['Unable to locate credentials. You can configure credentials by running "aws login".', /sign in there first/],
    [`eyJraWQiOiJwbGFudGVk.${"a".repeat(40)}.b`, /token of a user/],
    ["hello", /export-credentials/],
    [`${FORMS["export lines"] ?? ""}\nexport AWS_ACCESS_KEY_ID=AKIAOTHERKEY00000000`, /more than one set/],
  ])("says what is missing: %#", (text, words) => {
    const read = readCredentials(text, NOW);
    expect(read).toMatchObject({ kind: "incomplete", detail: expect.stringMatching(words) as unknown });
    for (const secret of [ID, SECRET, TOKEN]) expect(JSON.stringify(read)).not.toContain(secret);
  });
});

describe("any text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("AWS_ACCESS_KEY_ID", "=", ":", '"', "\\", "{", "\n", ID, SECRET, "region = "),
  );
  it("is read without an error", () => {
    fc.assert(fc.property(fc.array(piece), (pieces) => void readCredentials(pieces.join(""), NOW)));
  });

  it.each(["A", "AWS_", "AWS_SECRET_ACCESS_KEY=", "AWS_A ", '"a":', "\n", " ", "eyJ"])(
    "of 1 MB of %j is read in no time",
    (unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const start = performance.now();
      readCredentials(text, NOW);
      readCredentials(text.slice(0, 100_000), NOW);
      expect(performance.now() - start).toBeLessThan(2_000);
    },
  );
});
