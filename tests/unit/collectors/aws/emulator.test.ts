import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collect } from "../../../../src/collectors/aws/collect.ts";
import { connect } from "../../../../src/collectors/aws/connect.ts";
import { startEmulator, type Emulator } from "../../../support/cognito/emulator.ts";
import { startProxy, type CognitoProxy } from "../../../support/cognito/proxy.ts";
import { testSurroundings } from "../../../support/cognito/surroundings.ts";
import { waitByTimer } from "../../../../src/collectors/aws/surroundings.ts";

let emulator: Emulator | null = null;
let proxy: CognitoProxy;
beforeAll(async () => {
  emulator = await startEmulator();
  proxy = await startProxy(emulator?.url);
}, 30_000);
afterAll(async () => {
  await proxy.close();
  await emulator?.close();
});

describe("an emulator of Cognito behind the proxy", () => {
  it("answers as a pool of a real Region", async ({ skip }) => {
    if (!emulator) skip("cognito-local is not installed");
    const { poolId = "", secretClientId = "", publicClientId = "" } = emulator ?? {};
    const read = (clientId: string, username: string) =>
      collect(
        ["pool", "client", "clients", "user", "groups", "mfa"],
        { userPoolId: poolId.replace("local", "eu-west-1"), clientId, username },
        connect(
          {
            region: "eu-west-1",
            endpoint: proxy.url,
            credentials: { accessKeyId: "AKIAEXAMPLE000000000", secretAccessKey: "x" },
          },
          testSurroundings({ wait: waitByTimer }),
        ),
        { signal: new AbortController().signal },
      );
    const first = await read(secretClientId, "confirmed@example.com");
    expect(first).toMatchObject({
      pool: { kind: "read", data: { Id: expect.stringMatching(/^eu-west-1_/) as unknown } },
      client: { kind: "read", data: { HasClientSecret: true } },
      user: { kind: "read", data: { UserStatus: "CONFIRMED", Enabled: true } },
      groups: { kind: "read", data: { Groups: [{ GroupName: "admins" }] } },
      mfa: { kind: "read", data: { MfaConfiguration: "OFF" } },
    });
    expect(JSON.stringify(first)).not.toContain("confirmed@example.com");
    const second = await read(publicClientId, "disabled@example.com");
    expect(second).toMatchObject({
      client: { kind: "read", data: { HasClientSecret: false } },
      user: { kind: "read", data: { Enabled: false } },
    });
    expect((await read(publicClientId, "unconfirmed@example.com")).user).toMatchObject({
      data: { UserStatus: "UNCONFIRMED" },
    });
    expect((await read(publicClientId, "nobody@example.com")).user).toMatchObject({ reason: "not-found" });
    expect((await read("unknown", "confirmed@example.com")).client).toMatchObject({ kind: "absent" });
    proxy.assertOnlyReads();
  });
});
