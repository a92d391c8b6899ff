import { describe, expect, it } from "vitest";
import { readPublic } from "../../../../src/collectors/public/read-public.ts";
import { testSurroundings } from "../../../support/cognito/surroundings.ts";

const signal = new AbortController().signal;
const POOL = "eu-west-1_Example1";

function answering(status: number, body: string) {
  const seen: [string, RequestInit | undefined][] = [];
  const around = testSurroundings({
    fetch: (address, options) => {
      seen.push([address as string, options]);
      return Promise.resolve(new Response(body, { status }));
    },
  });
  return { seen, around };
}

describe("the public documents of a pool", () => {
  it("are read from the pool's Region, without cookies", async () => {
    const { seen, around } = answering(200, '{"keys":[{"kid":"a","alg":"RS256","d":"private"}],"issuer":"x"}');
    const { keys, configuration } = await readPublic(POOL, around, signal);
    expect(keys).toMatchObject({ kind: "read", data: { keys: [{ kid: "a", alg: "RS256" }] } });
    expect(JSON.stringify(keys)).not.toContain("private");
    expect(configuration).toMatchObject({ kind: "read", from: { call: "GET openid-configuration" } });
    expect(seen.map(([address]) => address)).toEqual([
      `https://cognito-idp.eu-west-1.amazonaws.com/${POOL}/.well-known/jwks.json`,
      `https://cognito-idp.eu-west-1.amazonaws.com/${POOL}/.well-known/openid-configuration`,
    ]);
    for (const [, options] of seen) expect(options?.credentials).toBe("omit");
  });

  it.each([
    [404, '{"message":"User pool does not exist."}', "absent", undefined],
    [400, '{"message":"x"}', "absent", undefined],
    [404, "<html>", "absent", undefined],
    [503, "<html>", "unread", "server-error"],
    [429, "", "unread", "throttled"],
    [200, "<html>", "unread", "malformed"],
    [200, "[]", "unread", "malformed"],
    [200, "{}", "unread", "malformed"],
  ])("with HTTP %i and %s are %s", async (status, body, kind, reason) => {
    const { keys } = await readPublic(POOL, answering(status, body).around, signal);
    expect(keys).toMatchObject({ kind, ...(reason !== undefined && { reason }) });
  });

  it.each(["evil.example/x_y", "x", "eu-west-1_a/../b", ""])("are not asked for with the id %j", async (id) => {
    const { seen, around } = answering(200, "{}");
    expect((await readPublic(id, around, signal)).keys).toMatchObject({ kind: "unread", reason: "failed" });
    expect(seen).toEqual([]);
  });

  it("end after ten seconds, on cancelling, and without a network, each in its own words", async () => {
    const hang: typeof fetch = (_, options) =>
      new Promise((_, fail) =>
        options?.signal?.addEventListener("abort", () => {
          fail(new Error("stopped"));
        }),
      );
    const slow = await readPublic(POOL, testSurroundings({ fetch: hang, wait: () => Promise.resolve() }), signal);
    expect(slow.keys).toMatchObject({ reason: "timeout" });
    const stopped = await readPublic(POOL, testSurroundings({ fetch: hang }), AbortSignal.timeout(5));
    expect(stopped.keys).toMatchObject({ reason: "cancelled" });
    const off = testSurroundings({
      fetch: () => Promise.reject(new TypeError("Failed to fetch")),
      online: () => false,
    });
    expect((await readPublic(POOL, off, signal)).keys).toMatchObject({ reason: "unreachable" });
  });
});
