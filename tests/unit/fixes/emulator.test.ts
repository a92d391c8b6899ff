import {
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  UpdateUserPoolClientCommand,
  UpdateUserPoolCommand,
  type UpdateUserPoolClientCommandInput,
  type UpdateUserPoolCommandInput,
} from "@aws-sdk/client-cognito-identity-provider";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildFix } from "../../../src/fixes/build-fix.ts";
import { differenceOf } from "../../../src/fixes/difference.ts";
import type { Settings } from "../../../src/fixes/replaced-resource.ts";
import { settingsFromAnswer } from "../../../src/fixes/settings-from-answer.ts";
import { rootOf } from "../../../src/schemas/field-path.ts";
import { type Emulator, startEmulator } from "../../support/cognito/emulator.ts";
import { loadLibrary } from "../../support/library.ts";

/*
 * cognito-local resets what UpdateUserPool leaves out, as the service does. Its UpdateUserPoolClient keeps it, so here
 * `withResets` says what the service would have done. It knows no identity pools, providers, resource servers and domains,
 * and of these fields it takes over none; replacing-update.test.ts has them all:
 */
const NOT_STORED = new Set([
  "DeletionProtection",
  "UserAttributeUpdateSettings",
  "UserPoolTier",
  "AccountRecoverySetting.RecoveryMechanisms",
  "AuthSessionValidity",
  "RefreshTokenRotation",
]);

const { causes } = await loadLibrary();
const changes = causes.flatMap(({ id, data }) => data.changes.map((change) => [id, change] as const));
const stored = ([, { edits }]: (typeof changes)[number]): boolean =>
  edits.every(({ field }) => !NOT_STORED.has(rootOf(field)) && !NOT_STORED.has(field));
const ofPool = changes.filter(([, { of }]) => of === "user-pool").filter(stored);
const ofClient = changes.filter(([, { of }]) => of === "user-pool-client").filter(stored);

/** What a person chooses where a change leaves the choice open. */
const CHOSEN = { TRIGGER: "PreSignUp", FUNCTION_ARN: "arn:aws:lambda:eu-west-1:1:function:chosen" } as const;

let emulator: Emulator | null = null;
let client: CognitoIdentityProviderClient;

beforeAll(async () => {
  emulator = await startEmulator();
  client = new CognitoIdentityProviderClient({
    endpoint: emulator?.url ?? "",
    region: "eu-west-1",
    credentials: { accessKeyId: "AKIAEMULATOR00000000", secretAccessKey: "emulator" },
  });
}, 30_000);

afterAll(async () => {
  await emulator?.close();
});

/** What the service sets a field of a client to that an update leaves out, in the emulator's own terms. */
const RESET: Settings = {
  ...Object.fromEntries(
    ["ReadAttributes", "WriteAttributes", "ExplicitAuthFlows", "SupportedIdentityProviders", "CallbackURLs"]
      .concat(["LogoutURLs", "AllowedOAuthFlows", "AllowedOAuthScopes"])
      .map((field) => [field, []]),
  ),
  RefreshTokenValidity: 30,
  AccessTokenValidity: 60,
  IdTokenValidity: 60,
  AllowedOAuthFlowsUserPoolClient: false,
  EnableTokenRevocation: true,
  PreventUserExistenceErrors: "LEGACY",
};

/** The request with everything said that it leaves out. */
const withResets = (request: Settings): UpdateUserPoolClientCommandInput =>
  ({ ...RESET, ...request }) as unknown as UpdateUserPoolClientCommandInput;

async function makePool(): Promise<string> {
  const { UserPool } = await client.send(
    new CreateUserPoolCommand({
      PoolName: "shop",
      LambdaConfig: {
        CustomMessage: "arn:aws:lambda:eu-west-1:1:function:words",
        PostConfirmation: "arn:aws:lambda:eu-west-1:1:function:post",
      },
      AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: "verified_phone_number" }] },
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      AutoVerifiedAttributes: ["phone_number"],
      Policies: { PasswordPolicy: { MinimumLength: 12 } },
      EmailConfiguration: { EmailSendingAccount: "COGNITO_DEFAULT" },
    }),
  );
  return UserPool?.Id ?? "";
}

async function readPool(UserPoolId: string): Promise<Settings> {
  const answer = await client.send(new DescribeUserPoolCommand({ UserPoolId }));
  return settingsFromAnswer("user-pool", JSON.parse(JSON.stringify(answer))) ?? {};
}

async function readClient(UserPoolId: string, ClientId: string): Promise<Settings> {
  const answer = await client.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }));
  return settingsFromAnswer("user-pool-client", JSON.parse(JSON.stringify(answer))) ?? {};
}

/** The outermost fields in which two readings differ, apart from the date, and the old name that no request sends. */
const changed = (before: Settings, after: Settings): string[] => {
  const ignored = ["LastModifiedDate", "AdminCreateUserConfig.UnusedAccountValidityDays"];
  const fields = differenceOf(before, after).map(({ field }) => field);
  return [...new Set(fields.filter((field) => !ignored.includes(field)).map(rootOf))].sort();
};

describe("on the emulator", () => {
  it.each(ofPool)("the change of %s reaches the pool, alone, and is taken back", async (_, change) => {
    const id = await makePool();
    const before = await readPool(id);
    const fix = buildFix(change, before, {}, CHOSEN);
    await client.send(new UpdateUserPoolCommand(fix.after as unknown as UpdateUserPoolCommandInput));
    const after = await readPool(id);
    expect(changed(before, after)).toEqual([...new Set(fix.differences.map(({ field }) => rootOf(field)))].sort());
    expect(buildFix(change, after, {}, CHOSEN).differences).toEqual([]);
    await client.send(new UpdateUserPoolCommand(fix.undo as unknown as UpdateUserPoolCommandInput));
    expect(changed(before, await readPool(id))).toEqual([]);
  });

  async function makeClient(UserPoolId: string): Promise<string> {
    const { UserPoolClient } = await client.send(
      new CreateUserPoolClientCommand({
        UserPoolId,
        ClientName: "web",
        GenerateSecret: true,
        ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
        CallbackURLs: ["https://app.example/callback"],
        LogoutURLs: ["https://app.example/out"],
        ReadAttributes: ["email", "name"],
        WriteAttributes: ["email", "name"],
        SupportedIdentityProviders: ["COGNITO"],
        RefreshTokenValidity: 7,
        AccessTokenValidity: 5,
        TokenValidityUnits: { AccessToken: "minutes", RefreshToken: "days" },
      }),
    );
    return UserPoolClient?.ClientId ?? "";
  }

  it.each(ofClient)("the change of %s reaches the client, alone, and is taken back", async (_, change) => {
    const UserPoolId = await makePool();
    const ClientId = await makeClient(UserPoolId);
    const update = (request: Settings) => client.send(new UpdateUserPoolClientCommand(withResets(request)));
    await update(buildFix(change, await readClient(UserPoolId, ClientId)).undo);
    const [pool, before] = [await readPool(UserPoolId), await readClient(UserPoolId, ClientId)];
    expect(before).toMatchObject({
      RefreshTokenValidity: 7,
      ReadAttributes: ["email", "name"],
      AccessTokenValidity: 5,
    });
    const fix = buildFix(change, before);
    await update(fix.after);
    const after = await readClient(UserPoolId, ClientId);
    expect(changed(before, after)).toEqual([...new Set(fix.differences.map(({ field }) => rootOf(field)))].sort());
    expect(changed(pool, await readPool(UserPoolId))).toEqual([]);
    expect(buildFix(change, after).differences).toEqual([]);
    await update(fix.undo);
    expect(changed(before, await readClient(UserPoolId, ClientId))).toEqual([]);
  });

  it("a client's update that lacks a field is noticed", async () => {
    const UserPoolId = await makePool();
    const ClientId = await makeClient(UserPoolId);
    const before = await readClient(UserPoolId, ClientId);
    const { undo } = buildFix({ of: "user-pool-client", edits: [{ field: "AuthSessionValidity", set: 5 }] }, before);
    const fields = Object.keys(undo).filter((field) => field in RESET);
    expect(fields.length).toBeGreaterThanOrEqual(7);
    for (const field of fields) {
      const less = Object.fromEntries(Object.entries(undo).filter(([name]) => name !== field));
      await client.send(new UpdateUserPoolClientCommand(withResets(less)));
      expect(changed(before, await readClient(UserPoolId, ClientId))).toContain(field);
      await client.send(new UpdateUserPoolClientCommand(withResets(undo)));
    }
  });

  it("a partial update, such as guides print, does wipe the triggers: what the builder is for", async () => {
    const UserPoolId = await makePool();
    await client.send(
      new UpdateUserPoolCommand({ UserPoolId, AdminCreateUserConfig: { AllowAdminCreateUserOnly: false } }),
    );
    const after = await readPool(UserPoolId);
    expect(after).not.toHaveProperty("LambdaConfig.PostConfirmation");
    expect(after).not.toHaveProperty("AccountRecoverySetting.RecoveryMechanisms");
  });
});
