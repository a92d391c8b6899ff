import { describe, expect, it } from "vitest";
import { analyzeWithChecks } from "../../../../../src/islands/tools/configuration/analyze-with-checks.ts";

const pool = {
  UserPool: {
    Id: "eu-west-1_Example12",
    Name: "shop",
    Arn: "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_Example12",
    DeletionProtection: "ACTIVE",
    MfaConfiguration: "OFF",
    LambdaConfig: {},
    UsernameAttributes: ["email"],
    AutoVerifiedAttributes: ["email"],
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
    AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: "verified_email" }] },
    EmailConfiguration: { EmailSendingAccount: "COGNITO_DEFAULT" },
    SchemaAttributes: [],
  },
};

describe("a configuration on the first page", () => {
  it("has the verdict of the tool's page, and no finding that matters only with certain errors leads to a cause", () => {
    const { findings } = analyzeWithChecks(JSON.stringify(pool), 0);
    expect(findings.filter(({ severity }) => severity === "fault")).toEqual([]);
    expect(findings.find(({ code }) => code === "no-fault")).toMatchObject({ severity: "good" });
    expect(findings.find(({ code }) => code === "depends-on-case")).toMatchObject({ severity: "note" });
    expect(findings.filter(({ cause }) => cause !== undefined)).toEqual([]);
  });

  it("with a fault names it, and says nothing good of itself", () => {
    const text =
      'resource "aws_cognito_user_pool_client" "web" {\n  allowed_oauth_flows_user_pool_client = true\n  allowed_oauth_scopes = []\n  allowed_oauth_flows = ["code"]\n}\n';
    const { findings } = analyzeWithChecks(text, 0);
    expect(findings.some(({ severity, cause }) => severity === "fault" && cause !== undefined)).toBe(true);
    expect(findings.some(({ severity }) => severity === "good")).toBe(false);
  });
});
