import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ALLOWED_OPERATIONS } from "../../../../src/collectors/aws/allowed-operations.ts";
import type { CallReport } from "../../../../src/collectors/aws/call.ts";
import { collect, type CollectOptions } from "../../../../src/collectors/aws/collect.ts";
import { connect } from "../../../../src/collectors/aws/connect.ts";
import type { Connection } from "../../../../src/collectors/aws/connection.ts";
import type { Surroundings } from "../../../../src/collectors/aws/surroundings.ts";
import { READINGS, type ReadingName } from "../../../../src/evidence/evidence.ts";
import type { Subject } from "../../../../src/evidence/subject.ts";
import { CLIENT_ID, IDENTITY_POOL_ID, PLANTED, POOL_ID } from "../../../fixtures/collectors/answers.ts";
import { startProxy, type CognitoProxy } from "../../../support/cognito/proxy.ts";
import { testSurroundings } from "../../../support/cognito/surroundings.ts";

const KEYS = { accessKeyId: "AKIAPLANTEDKEY000000", secretAccessKey: "planted/secret+key/planted/secret+key123" };
const SUBJECT: Subject = {
  region: "eu-west-1",
  userPoolId: POOL_ID,
  clientId: CLIENT_ID,
  identityPoolId: IDENTITY_POOL_ID,
  username: "planted.person@example.com",
  providerName: "Example",
  domain: "example.auth.eu-west-1.amazoncognito.com",
};
const token = (claims: object): string =>
  ["h", JSON.stringify(claims), "s"].map((part) => Buffer.from(part).toString("base64url")).join(".");
const TOKEN = token({ token_use: "access", exp: 4_000_000_000 });

let proxy: CognitoProxy;
beforeAll(async () => {
  proxy = await startProxy();
});
afterEach(() => {
  proxy.assertOnlyReads();
  proxy.reset();
});
afterAll(() => proxy.close());

interface Setting extends Partial<CollectOptions> {
  subject?: Subject;
  connection?: Partial<Connection>;
  around?: Partial<Surroundings>;
}

async function read(wanted: readonly ReadingName[], setting: Setting = {}) {
  const { subject = SUBJECT, connection, around, ...options } = setting;
  const calls: CallReport[] = [];
  const full: Connection = { region: "eu-west-1", endpoint: proxy.url, credentials: KEYS, ...connection };
  const session = connect(full, testSurroundings(around));
  const signal = new AbortController().signal;
  const evidence = await collect(wanted, subject, session, { signal, onCall: (call) => calls.push(call), ...options });
  return { evidence, calls };
}

const ALL = Object.keys(READINGS) as ReadingName[];

describe("a live reading", () => {
  it("reads everything that is wanted, and every answer is whole", async () => {
    const { evidence } = await read(ALL, { connection: { accessToken: TOKEN } });
    for (const name of ALL) {
      expect(evidence[name], name).toMatchObject({ kind: "read", from: { origin: "live" } });
      expect(evidence[name], name).toHaveProperty(`data.${READINGS[name].anchor}`);
    }
  });

  it("keeps no secret, no address of a person, no key and no token", async () => {
    const { evidence, calls } = await read(ALL, { connection: { accessToken: TOKEN } });
    const kept = JSON.stringify([evidence, calls]);
    for (const planted of [...PLANTED, ...Object.values(KEYS), TOKEN]) expect(kept).not.toContain(planted);
    expect(evidence.client).toHaveProperty("data.HasClientSecret", true);
  });

  it("calls only what is wanted, and reports every call with its time and tries", async () => {
    const { calls } = await read(["pool", "mfa"]);
    expect(proxy.seen.map(({ target }) => target).sort()).toEqual([
      "AWSCognitoIdentityProviderService.DescribeUserPool",
      "AWSCognitoIdentityProviderService.GetUserPoolMfaConfig",
    ]);
    const done = calls.filter(({ status }) => status === "answered");
    expect(done).toHaveLength(2);
    for (const { ms, attempts, startedAt } of done) {
      expect([ms >= 0, attempts, Date.parse(startedAt) > 0]).toEqual([true, 1, true]);
    }
  });

  it("hands over each reading as it comes in", async () => {
    const names: string[] = [];
    await read(["pool", "client"], { onReading: (name) => names.push(name) });
    expect(names.sort()).toEqual(["client", "pool"]);
  });

  it("sends none of the headers by which the SDK describes itself", async () => {
    await read(["pool", "identityPool"]);
    for (const { headers } of proxy.seen) {
      expect(Object.keys(headers)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^amz-sdk|x-amz-user-agent/)]),
      );
    }
  });

  it("signs no request that carries a token", async () => {
    await read(["tokenUser"], { connection: { accessToken: TOKEN } });
    expect(proxy.seen[0]?.headers.authorization).toBeUndefined();
  });

  it("looks an address up as e-mail, then as user name, and takes the Username from there on", async () => {
    proxy.answer("ListUsers", (body: string) => ({ Users: body.includes("email") ? [] : [{ Username: "u1" }] }));
    const { evidence } = await read(["groups", "user"]);
    expect(proxy.seen.map(({ body }) => body)).toEqual([
      expect.stringContaining("email = "),
      expect.stringContaining("username = "),
      expect.stringContaining('"Username":"u1"'),
    ]);
    expect(evidence.user).toMatchObject({ kind: "read", data: { Username: "u1" } });
  });

  it("brings AdminGetUser to the shape of ListUsers", async () => {
    const { evidence } = await read(["user"], { lookup: "AdminGetUser" });
    expect(evidence.user).toMatchObject({
      kind: "read",
      from: { call: "AdminGetUser" },
      data: {
        UserStatus: "CONFIRMED",
        Enabled: true,
        Attributes: expect.arrayContaining([{ Name: "email" }, { Name: "email_verified", Value: "true" }]) as unknown,
      },
    });
  });

  it("takes several users of one name for no answer, and so a search that finds nobody", async () => {
    proxy.answer("ListUsers", { Users: [{ Username: "a" }, { Username: "b" }] });
    expect((await read(["user"])).evidence.user).toMatchObject({ kind: "unread", reason: "failed" });
    proxy.answer("ListUsers", { Users: [] });
    expect((await read(["user"])).evidence.user).toMatchObject({
      kind: "unread",
      reason: "not-found",
      detail: expect.stringContaining("AdminGetUser") as unknown,
    });
  });

  it("takes only AdminGetUser's word for it that there is no user, and a missing pool for no missing user", async () => {
    const wanted = { lookup: "AdminGetUser" } as const;
    proxy.inject({ operation: "AdminGetUser", fault: "user-not-found", times: 1 });
    expect((await read(["user"], wanted)).evidence.user).toMatchObject({ kind: "absent" });
    proxy.inject({ operation: "AdminGetUser", fault: "not-found", times: 1 });
    expect((await read(["user"], wanted)).evidence.user).toMatchObject({ kind: "unread", reason: "failed" });
  });

  it("finds a person who signs in by preferred_username", async () => {
    proxy.answer("ListUsers", (body: string) => ({ Users: body.includes("preferred") ? [{ Username: "u1" }] : [] }));
    const { evidence } = await read(["user"], { subject: { ...SUBJECT, username: "jane" } });
    expect(evidence.user).toMatchObject({ kind: "read", data: { Username: "u1" } });
  });

  it("reads what the pool publishes without keys, and reports it like a call", async () => {
    const { evidence } = await read(["publicKeys", "openidConfiguration"]);
    expect(evidence).toMatchObject({
      publicKeys: { kind: "read", data: { keys: [{ kid: "k1" }] }, from: { call: "GET jwks.json" } },
      openidConfiguration: { kind: "read", data: { issuer: expect.stringContaining(POOL_ID) as unknown } },
    });
    for (const { headers } of proxy.seen) expect(headers.authorization).toBeUndefined();
    const calls: CallReport[] = [];
    await read(["publicKeys"], { onCall: (report) => calls.push(report) });
    expect(calls.map(({ operation, status }) => `${operation}: ${status}`)).toEqual([
      "GET jwks.json: calling",
      "GET jwks.json: answered",
    ]);
  });

  it("stops calling a host that the browser keeps from this page", async () => {
    const tried: string[] = [];
    const refused = (url: string): Promise<never> => {
      tried.push(url);
      return Promise.reject(new TypeError("Failed to fetch"));
    };
    const wanted = ["pool", "client", "clients", "mfa", "providers", "risk", "sessions"] as const;
    const around = { fetch: refused as typeof fetch, blocked: () => true };
    const { evidence } = await read(wanted, { around });
    expect(tried.length).toBeLessThanOrEqual(3);
    expect(evidence.sessions).toMatchObject({ kind: "unread", reason: "blocked" });
  });

  it("puts the pages of a list together, and gives none for a list that does not end", async () => {
    proxy.answer("ListUserPoolClients", { UserPoolClients: [{ ClientId: "a" }], NextToken: "more" });
    expect((await read(["clients"])).evidence.clients).toMatchObject({ kind: "unread", reason: "failed" });
    expect(proxy.seen).toHaveLength(25);
  });

  it("takes an empty description of a domain for no domain, and finds a domain by its prefix", async () => {
    proxy.answer("DescribeUserPoolDomain", { DomainDescription: {} });
    expect((await read(["domain"])).evidence.domain).toMatchObject({ kind: "absent" });
    expect(proxy.seen[0]?.body).toBe('{"Domain":"example"}');
  });

  it("does not call for what it does not know", async () => {
    const { evidence } = await read(["client"], { subject: { region: "eu-west-1", userPoolId: POOL_ID } });
    expect(evidence.client).toMatchObject({
      kind: "unread",
      reason: "not-asked",
      detail: expect.stringContaining("clientId") as unknown,
    });
    expect(proxy.seen).toEqual([]);
  });

  it("covers every operation of the list", async () => {
    await read(ALL, { connection: { accessToken: TOKEN } });
    await read(["user"], { lookup: "AdminGetUser" });
    const calls = proxy.seen.filter(({ target }) => !target.startsWith("GET "));
    const called = new Set(calls.map(({ target }) => target.split(".")[1]));
    expect([...called].sort()).toEqual(Object.keys(ALLOWED_OPERATIONS).sort());
  });
});
