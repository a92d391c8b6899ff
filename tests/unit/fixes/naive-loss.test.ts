import { describe, expect, it } from "vitest";
import { buildFix } from "../../../src/fixes/build-fix.ts";

describe("what a one-liner would have wiped", () => {
  it("names triggers, recovery and MFA of a pool, and not what has its ordinary value", () => {
    const { naive } = buildFix(
      { of: "user-pool", edits: [{ field: "AdminCreateUserConfig.AllowAdminCreateUserOnly", set: false }] },
      {
        Id: "p",
        Name: "shop",
        LambdaConfig: { PreSignUp: "a", PreTokenGeneration: "b", PreTokenGenerationConfig: { LambdaArn: "b" } },
        AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: "verified_email" }] },
        MfaConfiguration: "OPTIONAL",
        DeletionProtection: "INACTIVE",
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
        UserPoolTags: { team: "id" },
        DeviceConfiguration: {},
      },
    );
    expect(naive).toEqual({
      certain: true,
      lost: ["2 triggers (PreSignUp, PreTokenGeneration)", "MFA (OPTIONAL)", "the account recovery setting"],
    });
  });

  it("counts what stood in the same list", () => {
    const { naive } = buildFix(
      { of: "user-pool-client", edits: [{ field: "CallbackURLs", add: ["https://new"] }] },
      { UserPoolId: "p", ClientId: "c", CallbackURLs: ["https://a", "https://b"] },
    );
    expect(naive.lost).toEqual(["2 callback URLs (https://a, https://b)"]);
  });

  it("counts the flows that an unset list stands for", () => {
    const { naive } = buildFix(
      { of: "user-pool-client", edits: [{ field: "ExplicitAuthFlows", add: ["ALLOW_USER_AUTH"] }] },
      { UserPoolId: "p", ClientId: "c" },
    );
    expect(naive.lost).toEqual(["3 sign-in flows (ALLOW_REFRESH_TOKEN_AUTH, ALLOW_USER_SRP_AUTH, ALLOW_CUSTOM_AUTH)"]);
  });

  it("is not said to be certain where the reference is silent", () => {
    const { naive } = buildFix(
      { of: "user-pool-mfa", edits: [{ field: "MfaConfiguration", set: "ON" }] },
      { MfaConfiguration: "OPTIONAL", SoftwareTokenMfaConfiguration: { Enabled: true } },
    );
    expect(naive).toEqual({ certain: false, lost: ["SoftwareTokenMfaConfiguration"] });
  });

  it("is nothing when nothing else is set", () => {
    const { naive } = buildFix(
      { of: "user-pool-client", edits: [{ field: "AuthSessionValidity", set: 10 }] },
      { UserPoolId: "p", ClientId: "c", ClientName: "web" },
    );
    expect(naive.lost).toEqual([]);
  });
});
