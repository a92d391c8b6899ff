import fc from "fast-check";
import { json } from "jq-wasm";
import { describe, expect, it } from "vitest";
import { RESOURCES } from "../../../src/fixes/resources.ts";
import { carryOver, makeChange } from "../../../src/fixes/safe-update-cli.ts";
import { safeUpdate } from "../../../src/fixes/safe-update.ts";
import type { Change, ChangeTarget } from "../../../src/schemas/change.ts";
import { runSafeUpdate } from "../../support/run-safe-update.ts";
import { operationInput, structureMembers } from "../../support/sdk-model.ts";

const TARGETS = Object.keys(RESOURCES) as ChangeTarget[];

/** Runs the jq programs of the CLI procedure, as the reader would: undo.json and after.json. */
async function runCli(change: Change, before: unknown): Promise<{ undo: Settings; after: Settings }> {
  const resource = RESOURCES[change.of];
  const undo = (await json(before as object, carryOver(resource, change.edits))) as Settings;
  const after = (await json(undo, makeChange(resource, change.edits))) as Settings;
  return { undo, after };
}

type Settings = Record<string, unknown>;

const CLIENT: Settings = {
  UserPoolId: "eu-west-1_EXAMPLE",
  ClientId: "1example",
  ClientName: "app",
  ClientSecret: "never-carried-over",
  LastModifiedDate: "2026-01-31T00:00:00Z",
  ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
  CallbackURLs: ["https://app.example/it's"],
  EnableTokenRevocation: false,
  RefreshTokenValidity: 30,
};

const POOL: Settings = {
  Id: "eu-west-1_EXAMPLE",
  Name: "customers",
  Arn: "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_EXAMPLE",
  Policies: { PasswordPolicy: { MinimumLength: 8, TemporaryPasswordValidityDays: 7 } },
  LambdaConfig: { PreSignUp: "arn:aws:lambda:eu-west-1:111122223333:function:PreSignUp" },
  MfaConfiguration: "OPTIONAL",
  AdminCreateUserConfig: { AllowAdminCreateUserOnly: true, UnusedAccountValidityDays: 7 },
  EmailVerificationMessage: "Your code is {####}.",
  VerificationMessageTemplate: {
    DefaultEmailOption: "CONFIRM_WITH_CODE",
    EmailMessage: "Your code is {####}.",
    EmailMessageByLink: "{##Confirm##}",
  },
  UserPoolTags: { team: "identity", "aws:cloudformation:stack-name": "customers" },
};

const addFlow: Change = {
  of: "user-pool-client",
  edits: [{ field: "ExplicitAuthFlows", add: ["ALLOW_USER_PASSWORD_AUTH"] }],
};
const openSignUp: Change = {
  of: "user-pool",
  edits: [{ field: "AdminCreateUserConfig.AllowAdminCreateUserOnly", set: false }],
};

describe.each(TARGETS)("the update of a %s", (of) => {
  const { service, read, update, accepted, renamed, keys } = RESOURCES[of];
  const verb = (name: string): string => name.replace(/(?<!^)([A-Z])/g, "-$1").toLowerCase();

  it("carries over every field that the SDK's request has", () => {
    const known = new Set([...accepted, ...Object.keys(renamed), ...Object.keys(keys)]);
    expect(operationInput(service, verb(update))?.members.filter((name) => !known.has(name))).toEqual([]);
  });

  it("names no field that the SDK's request lacks", () => {
    const members = new Set(operationInput(service, verb(update))?.members);
    expect([...accepted, ...Object.keys(renamed), ...Object.keys(keys)].filter((name) => !members.has(name))).toEqual(
      [],
    );
  });

  it("is read by an operation with these parameters", () => {
    expect(operationInput(service, verb(read))?.members.sort()).toEqual(Object.keys(keys).sort());
  });
});

describe("the procedure for the command line", () => {
  it("changes the wanted field and nothing else", async () => {
    const { undo, after } = await runCli(addFlow, CLIENT);
    expect(after).toEqual({
      ...undo,
      ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_PASSWORD_AUTH"],
    });
    expect(undo).toMatchObject({
      CallbackURLs: ["https://app.example/it's"],
      EnableTokenRevocation: false,
      RefreshTokenValidity: 30,
    });
  });

  it("keeps the flows that an unset list stands for when it adds one", async () => {
    const { after } = await runCli(addFlow, { ...CLIENT, ExplicitAuthFlows: undefined });
    expect(after.ExplicitAuthFlows).toEqual([
      "ALLOW_REFRESH_TOKEN_AUTH",
      "ALLOW_USER_SRP_AUTH",
      "ALLOW_CUSTOM_AUTH",
      "ALLOW_USER_PASSWORD_AUTH",
    ]);
  });

  it("does not add what is there, and removes only what is named", async () => {
    const change: Change = {
      of: "user-pool-client",
      edits: [{ field: "ExplicitAuthFlows", remove: ["ALLOW_USER_SRP_AUTH"] }],
    };
    expect((await runCli(change, CLIENT)).after.ExplicitAuthFlows).toEqual(["ALLOW_REFRESH_TOKEN_AUTH"]);
    const again: Change = {
      of: "user-pool-client",
      edits: [{ field: "ExplicitAuthFlows", add: ["ALLOW_USER_SRP_AUTH"] }],
    };
    const { undo, after } = await runCli(again, CLIENT);
    expect(after).toEqual(undo);
  });

  it("never carries the client secret", async () => {
    expect(JSON.stringify(await runCli(addFlow, CLIENT))).not.toContain("never-carried-over");
    expect(safeUpdate(addFlow, "cli")).not.toContain("before.json");
  });

  it("names the pool as the update does and leaves out what cannot be written back", async () => {
    const { undo } = await runCli(openSignUp, POOL);
    expect(undo).toMatchObject({
      UserPoolId: "eu-west-1_EXAMPLE",
      PoolName: "customers",
      MfaConfiguration: "OPTIONAL",
    });
    expect(undo.AdminCreateUserConfig).toEqual({ AllowAdminCreateUserOnly: true });
    expect(undo.VerificationMessageTemplate).toEqual({
      DefaultEmailOption: "CONFIRM_WITH_CODE",
      EmailMessage: "Your code is {####}.",
      EmailMessageByLink: "{##Confirm##}",
    });
    expect(undo.UserPoolTags).toEqual({ team: "identity" });
    for (const gone of ["Id", "Name", "Arn", "EmailVerificationMessage"]) expect(undo).not.toHaveProperty(gone);
  });

  it("keeps the day of unused accounts when the password policy says nothing about it", async () => {
    const { undo } = await runCli(openSignUp, { ...POOL, Policies: {} });
    expect(undo.AdminCreateUserConfig).toEqual({ AllowAdminCreateUserOnly: true, UnusedAccountValidityDays: 7 });
  });

  it("survives quotes in a value inside the shell's own quotes", () => {
    const change: Change = { of: "user-pool", edits: [{ field: "SmsAuthenticationMessage", set: "It's {####}" }] };
    expect(safeUpdate(change, "cli")).toContain(String.raw`"It'\''s {####}"`);
  });

  it("keeps whatever the settings are, for any settings", async () => {
    const fields = structureMembers("UserPoolClientType").filter((name) =>
      RESOURCES["user-pool-client"].accepted.includes(name),
    );
    const settings = fc.dictionary(
      fc.constantFrom(...fields.filter((name) => name !== "ExplicitAuthFlows")),
      fc.jsonValue().filter((value) => value !== null),
    );
    await fc.assert(
      fc.asyncProperty(settings, async (present) => {
        const { undo, after } = await runCli(addFlow, { ...present, ClientSecret: "x" });
        expect(undo).toEqual(JSON.parse(JSON.stringify(present)));
        expect({ ...after, ExplicitAuthFlows: undefined }).toEqual({ ...undo, ExplicitAuthFlows: undefined });
      }),
      { numRuns: 50 },
    );
  });
});

describe("the script for the JavaScript SDK", () => {
  it.each([
    ["a client", addFlow, CLIENT],
    ["a pool", openSignUp, POOL],
    [
      "MFA",
      { of: "user-pool-mfa", edits: [{ field: "SoftwareTokenMfaConfiguration.Enabled", set: true }] } satisfies Change,
      { MfaConfiguration: "OPTIONAL" },
    ],
  ])("writes for %s the same request as the command line", async (_, change, before) => {
    const { sent } = await runSafeUpdate(safeUpdate(change, "js"), before, ["--write"]);
    const { after } = await runCli(change, { ...before });
    const { ClientSecret, ...wanted } = {
      ...after,
      UserPoolId: "USER_POOL_ID",
      ...("ClientId" in after ? { ClientId: "CLIENT_ID" } : {}),
    } as Settings;
    expect(ClientSecret).toBeUndefined();
    expect(sent).toEqual(wanted);
  });

  it("shows the difference and writes nothing without --write", async () => {
    const { sent, printed } = await runSafeUpdate(safeUpdate(openSignUp, "js"), POOL, []);
    expect(sent).toBeNull();
    expect(printed).toHaveLength(1);
    expect(printed[0]).toContain("AdminCreateUserConfig");
  });
});

describe("the script for boto3", () => {
  it("spells values as Python does", () => {
    const script = safeUpdate(openSignUp, "python");
    expect(script).toContain('after.setdefault("AdminCreateUserConfig", {})["AllowAdminCreateUserOnly"] = False');
    expect(script).toContain("client.update_user_pool(**after)");
  });
});
