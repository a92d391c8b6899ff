import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { CallReport } from "../../../../src/collectors/aws/call.ts";
import { collect } from "../../../../src/collectors/aws/collect.ts";
import { connect } from "../../../../src/collectors/aws/connect.ts";
import type { Connection } from "../../../../src/collectors/aws/connection.ts";
import { waitByTimer, type Surroundings } from "../../../../src/collectors/aws/surroundings.ts";
import { READINGS, type ReadingName } from "../../../../src/evidence/evidence.ts";
import { CLIENT_ID, POOL_ID } from "../../../fixtures/collectors/answers.ts";
import type { Fault } from "../../../support/cognito/faults.ts";
import { startProxy, type CognitoProxy } from "../../../support/cognito/proxy.ts";
import { testSurroundings } from "../../../support/cognito/surroundings.ts";

const KEYS = { accessKeyId: "AKIAPLANTEDKEY000000", secretAccessKey: "planted/secret+key/planted/secret+key123" };
const SUBJECT = { userPoolId: POOL_ID, clientId: CLIENT_ID, username: "someone" };

let proxy: CognitoProxy;
beforeAll(async () => {
  proxy = await startProxy();
});
afterEach(() => {
  proxy.assertOnlyReads();
  proxy.reset();
});
afterAll(() => proxy.close());

interface Setting {
  connection?: Partial<Connection>;
  around?: Partial<Surroundings>;
  signal?: AbortSignal;
  timeLimit?: number;
  userPoolId?: string;
}

async function read(wanted: readonly ReadingName[], setting: Setting = {}) {
  const calls: CallReport[] = [];
  const connection = { region: "eu-west-1", endpoint: proxy.url, credentials: KEYS, ...setting.connection };
  const session = connect(connection, testSurroundings(setting.around), setting.timeLimit);
  const subject = { ...SUBJECT, userPoolId: setting.userPoolId ?? POOL_ID };
  const { signal = new AbortController().signal } = setting;
  const evidence = await collect(wanted, subject, session, { signal, onCall: (call) => calls.push(call) });
  return { evidence, calls };
}

const FAULTS: readonly [Fault, string, RegExp][] = [
  ["access-denied", "denied", /cognito-idp:DescribeUserPool on arn:aws:cognito-idp:\S+; add that action to the policy/],
  ["explicit-deny", "denied", /denies it expressly/],
  ["expired-keys", "expired-credentials", /time is over; get new ones/],
  ["unknown-key", "bad-credentials", /does not know the access key id/],
  ["wrong-secret", "bad-credentials", /not the one of this access key id/],
  ["clock-skew", "failed", /clock is 60 minutes behind; set it/],
  ["throttled", "throttled", /throttled 4 times: wait a minute/],
  ["internal-error", "server-error", /HTTP 500, InternalErrorException/],
  ["html-503", "server-error", /HTTP 503/],
  ["html-200", "malformed", /HTTP 200.*not Cognito/],
  ["cut-off", "malformed", /not Cognito/],
  ["blocked-by-waf", "blocked", /WAF/],
  ["reset", "unreachable", /no answer from 127/],
];

describe("a fault", () => {
  it.each(FAULTS)("%s becomes %s, with what to do", async (fault, reason, words) => {
    proxy.inject({ operation: "*", fault });
    const { evidence, calls } = await read(["pool"]);
    expect(evidence.pool).toMatchObject({ kind: "unread", reason, detail: expect.stringMatching(words) as unknown });
    expect(calls.at(-1)?.status).toBe(reason);
    const said = JSON.stringify([evidence, calls]);
    for (const secret of [...Object.values(KEYS), "planted.person"]) expect(said).not.toContain(secret);
  });

  it.each(["not-found", "add-on-missing"] as const)("%s is an answer: there is no such thing", async (fault) => {
    proxy.inject({ operation: "*", fault });
    expect((await read(["pool"])).evidence.pool).toMatchObject({ kind: "absent" });
  });

  it("of one call leaves the others alone", async () => {
    proxy.inject({ operation: "GetUserPoolMfaConfig", fault: "access-denied" });
    const { evidence } = await read(["mfa", "pool", "client"]);
    expect([evidence.mfa?.kind, evidence.pool?.kind, evidence.client?.kind]).toEqual(["unread", "read", "read"]);
  });

  it("that passes is tried again, with the wait reported and jittered", async () => {
    proxy.inject({ operation: "*", fault: "throttled", times: 2 });
    const { evidence, calls } = await read(["pool"]);
    expect(evidence.pool?.kind).toBe("read");
    expect(calls.map(({ status, attempts, waitMs, why }) => [status, attempts, waitMs, why])).toEqual([
      ["calling", 0, undefined, undefined],
      ["calling", 1, undefined, undefined],
      ["waiting", 1, 500, "throttled"],
      ["calling", 2, undefined, undefined],
      ["waiting", 2, 1000, "throttled"],
      ["calling", 3, undefined, undefined],
      ["answered", 3, undefined, undefined],
    ]);
  });

  it("of the clock is tried once more, as the SDK then knows the service's time", async () => {
    proxy.inject({ operation: "*", fault: "clock-skew", times: 1 });
    expect((await read(["pool"])).evidence.pool?.kind).toBe("read");
  });

  it("of the keys stops the calls that would meet it as well", async () => {
    proxy.inject({ operation: "*", fault: "expired-keys" });
    const wanted = (Object.keys(READINGS) as ReadingName[]).filter((name) => READINGS[name].call !== "GetUser");
    await read(wanted);
    expect(proxy.seen.length).toBeLessThanOrEqual(3);
  });

  it("of the keys is told with one reason for each call that it stopped, not with a chain of them", async () => {
    proxy.inject({ operation: "*", fault: "expired-keys" });
    const { evidence } = await read(["pool", "client", "clients", "mfa", "providers", "risk"]);
    const details = Object.values(evidence).map((reading) => (reading.kind === "unread" ? reading.detail : ""));
    expect(details.some((detail) => detail.includes("was not tried"))).toBe(true);
    for (const detail of details) expect(detail.split("was not tried").length).toBeLessThanOrEqual(2);
  });

  it("of the token says so", async () => {
    proxy.inject({ operation: "GetUser", fault: "expired-token" });
    const accessToken = ["h", '{"token_use":"access"}', "s"]
      .map((part) => Buffer.from(part).toString("base64url"))
      .join(".");
    const { evidence } = await read(["tokenUser", "pool"], { connection: { accessToken } });
    expect(evidence.tokenUser).toMatchObject({ reason: "expired-token" });
    expect(evidence.pool?.kind).toBe("read");
  });
});

describe("a call without an answer", () => {
  it("ends after its time, and says how long that was", async () => {
    proxy.inject({ operation: "*", fault: "hang" });
    const { evidence } = await read(["pool"], { timeLimit: 150, around: { wait: waitByTimer } });
    expect(evidence.pool).toMatchObject({
      reason: "timeout",
      detail: expect.stringContaining("within 0.2 seconds") as unknown,
    });
  });

  it("ends at once when it is cancelled, and so do those that wait their turn", async () => {
    proxy.inject({ operation: "*", fault: "hang" });
    const stop = new AbortController();
    setTimeout(() => {
      stop.abort();
    }, 50);
    const wanted = ["pool", "client", "clients", "mfa", "risk"] as const;
    const { evidence } = await read(wanted, { signal: stop.signal, around: { wait: waitByTimer } });
    expect(wanted.map((name) => evidence[name])).toEqual(
      wanted.map(() => expect.objectContaining({ reason: "cancelled" }) as unknown),
    );
  });

  const failing = (): Promise<never> => Promise.reject(new TypeError("Failed to fetch"));
  const signs: readonly [string, Partial<Surroundings>, string, RegExp][] = [
    ["the site's policy", { blocked: () => true }, "blocked", /own security policy/],
    ["being offline", { online: () => false }, "unreachable", /offline/],
    ["CORS", { online: () => true, reachable: () => Promise.resolve(true) }, "blocked", /CORS/],
    [
      "nothing there",
      { online: () => true, reachable: () => Promise.resolve(false) },
      "unreachable",
      /nothing answers/,
    ],
    ["unknown", {}, "unreachable", /no answer/],
  ];
  it.each(signs)("is told apart by the other signs: %s", async (_, around, reason, words) => {
    const { evidence } = await read(["pool"], { around: { fetch: failing, ...around } });
    expect(evidence.pool).toMatchObject({ reason, detail: expect.stringMatching(words) as unknown });
  });

  it("of a closed port is unreachable", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const { evidence } = await read(["pool"], { connection: { endpoint: `http://127.0.0.1:${port}` } });
    expect(evidence.pool).toMatchObject({ reason: "unreachable" });
  });
});

describe("before anything is sent", () => {
  const swapped = { accessKeyId: KEYS.secretAccessKey, secretAccessKey: KEYS.accessKeyId };
  const hindrances: readonly [string, Setting, string, RegExp][] = [
    ["swapped keys", { connection: { credentials: swapped } }, "bad-credentials", /each other's field/],
    [
      "a temporary key without its token",
      { connection: { credentials: { ...KEYS, accessKeyId: "ASIAPLANTEDKEY000000" } } },
      "bad-credentials",
      /session token/,
    ],
    [
      "keys that are over",
      { connection: { credentials: { ...KEYS, expiration: "2026-01-01T00:00:00Z" } } },
      "expired-credentials",
      /valid until 2026-01-01/,
    ],
    [
      "another Region",
      { connection: { region: "us-east-1" } },
      "failed",
      /says eu-west-1, but the connection is to us-east-1/,
    ],
    ["a pool id that is none", { userPoolId: "example" }, "failed", /has not the form/],
    [
      "an endpoint that could be listened to",
      { connection: { endpoint: "http://example.com" } },
      "failed",
      /no https address/,
    ],
    ["no Region", { connection: { region: "evil.example/" } }, "failed", /Region is missing/],
  ];
  it.each(hindrances)("%s is recognised", async (_, setting, reason, words) => {
    const { evidence } = await read(["pool"], setting);
    expect(evidence.pool).toMatchObject({ kind: "unread", reason, detail: expect.stringMatching(words) as unknown });
    expect(JSON.stringify(evidence)).not.toContain("planted/secret");
    expect(proxy.seen).toEqual([]);
  });
});
