import { describe, expect, it } from "vitest";
import { buildFix } from "../../../src/fixes/build-fix.ts";
import type { Settings } from "../../../src/fixes/replaced-resource.ts";
import type { Change, Edit } from "../../../src/schemas/change.ts";

const POOL: Settings = { Id: "eu-west-1_Example1", Name: "shop", MfaConfiguration: "OFF" };

function pool(edits: Edit[], more: Settings = {}) {
  return buildFix({ of: "user-pool", edits }, { ...POOL, ...more });
}
const ids = (fix: ReturnType<typeof buildFix>, kind: "refused" | "note"): string[] =>
  fix.traps.filter((trap) => trap.kind === kind).map(({ id }) => id);

const UNRELATED: Edit = { field: "DeletionProtection", set: "ACTIVE" };

describe("a change of a pool", () => {
  it("of MFA is refused, because UpdateUserPool does not switch it", () => {
    expect(ids(pool([{ field: "MfaConfiguration", set: "OPTIONAL" }]), "refused")).toEqual(["mfa-by-its-own-call"]);
    expect(pool([UNRELATED], { MfaConfiguration: "ON" }).after.MfaConfiguration).toBe("ON");
  });

  it("sends the days of temporary passwords once, under the newer name", () => {
    const { undo, dropped } = pool([UNRELATED], {
      Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 7 } },
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true, UnusedAccountValidityDays: 7 },
    });
    expect(undo.AdminCreateUserConfig).toEqual({ AllowAdminCreateUserOnly: true });
    expect(dropped).toEqual(["the old name of a setting may not be sent beside the new one"]);
  });

  it("of what goes under another name now is refused, and never said to be in place", () => {
    const edits: Edit[] = [{ field: "AdminCreateUserConfig.UnusedAccountValidityDays", set: 3 }];
    const fix = pool(edits, { Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 7 } } });
    expect(fix.differences.filter(({ field }) => field.endsWith("Days"))).toEqual([]);
    expect(fix.unmet).toEqual(edits);
    expect(ids(fix, "refused")).toEqual(["unmet"]);
  });

  it("drops the older days when the change itself brings the newer ones", () => {
    const { undo, after } = pool([{ field: "Policies.PasswordPolicy.TemporaryPasswordValidityDays", set: 3 }], {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true, UnusedAccountValidityDays: 7 },
    });
    expect(undo.AdminCreateUserConfig).toHaveProperty("UnusedAccountValidityDays", 7);
    expect(after.AdminCreateUserConfig).not.toHaveProperty("UnusedAccountValidityDays");
  });

  it("sends message texts in the template alone, and loses none of them", () => {
    const { undo, dropped } = pool([UNRELATED], {
      SmsVerificationMessage: "Own {####}",
      EmailVerificationMessage: "Own words {####}",
      EmailVerificationSubject: "Own subject",
      VerificationMessageTemplate: { DefaultEmailOption: "CONFIRM_WITH_CODE", EmailSubject: "Newer subject" },
    });
    for (const old of ["SmsVerificationMessage", "EmailVerificationMessage", "EmailVerificationSubject"])
      expect(undo).not.toHaveProperty(old);
    expect(undo.VerificationMessageTemplate).toEqual({
      DefaultEmailOption: "CONFIRM_WITH_CODE",
      SmsMessage: "Own {####}",
      EmailMessage: "Own words {####}",
      EmailSubject: "Newer subject",
    });
    expect(dropped).toEqual(["three old message fields, whose texts go along in the template"]);
  });

  it("from a link to a code keeps both texts, in the change and on the way back", () => {
    const template = {
      DefaultEmailOption: "CONFIRM_WITH_LINK",
      EmailMessage: "Own {####}",
      EmailMessageByLink: "{##Confirm##}",
    };
    const fix = pool([{ field: "VerificationMessageTemplate.DefaultEmailOption", set: "CONFIRM_WITH_CODE" }], {
      VerificationMessageTemplate: template,
    });
    expect(fix.after.VerificationMessageTemplate).toEqual({ ...template, DefaultEmailOption: "CONFIRM_WITH_CODE" });
    expect(fix.undo.VerificationMessageTemplate).toEqual(template);
    expect(ids(fix, "note")).toEqual(["code-and-link-texts"]);
    expect(fix.traps[0]?.words).toContain("EmailMessageByLink somewhere");
  });

  it("keeps the older message fields where there is no template", () => {
    expect(pool([UNRELATED], { SmsVerificationMessage: "{####}" }).undo.SmsVerificationMessage).toBe("{####}");
  });

  it("of the e-mail settings keeps the rest of the block, and wants an identity for SES", () => {
    const edits: Edit[] = [{ field: "EmailConfiguration.EmailSendingAccount", set: "DEVELOPER" }];
    expect(ids(pool(edits), "refused")).toEqual(["ses-without-identity"]);
    const whole = pool(edits, {
      EmailConfiguration: {
        EmailSendingAccount: "COGNITO_DEFAULT",
        SourceArn: "arn:aws:ses:eu-west-1:1:identity/x",
        From: "Shop",
      },
    });
    expect(ids(whole, "refused")).toEqual([]);
    expect(ids(whole, "note")).toContain("email-settings-whole");
    expect(whole.after.EmailConfiguration).toEqual({
      EmailSendingAccount: "DEVELOPER",
      SourceArn: "arn:aws:ses:eu-west-1:1:identity/x",
      From: "Shop",
    });
  });

  it("of AttributesRequireVerificationBeforeUpdate is undone by an empty list, not by silence", () => {
    const field = "UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate";
    const fix = pool([{ field, set: ["email"] }]);
    expect(fix.undo.UserAttributeUpdateSettings).toEqual({ AttributesRequireVerificationBeforeUpdate: [] });
    expect(ids(fix, "note")).toEqual(["verify-before-update"]);
    expect(pool([UNRELATED]).undo).not.toHaveProperty("UserAttributeUpdateSettings");
  });

  it("names the role for SMS, which whoever runs it has to be allowed to pass", () => {
    expect(ids(pool([UNRELATED], { SmsConfiguration: { SnsCallerArn: "arn:aws:iam::1:role/sms" } }), "note")).toEqual([
      "sms-role",
    ]);
  });

  it.each([
    ["LITE", { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] } } }, "ESSENTIALS"],
    ["LITE", { LambdaConfig: { PreTokenGenerationConfig: { LambdaVersion: "V2_0", LambdaArn: "arn" } } }, "ESSENTIALS"],
    ["LITE", { Policies: { PasswordPolicy: { PasswordHistorySize: 3 } } }, "ESSENTIALS"],
    ["LITE", { UserPoolAddOns: { AdvancedSecurityMode: "ENFORCED" } }, "PLUS"],
    ["ESSENTIALS", { UserPoolAddOns: { AdvancedSecurityMode: "AUDIT" } }, "PLUS"],
  ])("to the plan %s is refused while %j is on", (set, more, enough) => {
    const edits: Edit[] = [{ field: "UserPoolTier", set }];
    const present = { UserPoolTier: "PLUS" };
    expect(ids(pool(edits, present), "refused")).toEqual([]);
    const fix = pool(edits, { ...present, ...more });
    expect(ids(fix, "refused")).toEqual(["tier-below-features"]);
    expect(fix.traps.find(({ kind }) => kind === "refused")?.instead?.change.edits).toEqual([
      { field: "UserPoolTier", set: enough },
    ]);
  });

  it("that switches on what the plan lacks is refused, and the plan can come in the same request", () => {
    const edits: Edit[] = [{ field: "UserPoolAddOns.AdvancedSecurityMode", set: "AUDIT" }];
    const fix = pool(edits, { UserPoolTier: "ESSENTIALS" });
    expect(ids(fix, "refused")).toEqual(["tier-below-features"]);
    const both = fix.traps[0]?.instead?.change ?? { of: "user-pool" as const, edits: [] };
    expect(buildFix(both, { ...POOL, UserPoolTier: "ESSENTIALS" }).traps).toEqual([]);
    expect(ids(pool(edits, { UserPoolTier: "PLUS" }), "refused")).toEqual([]);
  });

  it("that has nothing to do with the plan is not refused for what the pool has: older pools may", () => {
    const more = { UserPoolTier: "LITE", UserPoolAddOns: { AdvancedSecurityMode: "ENFORCED" } };
    const signUp: Edit = { field: "AdminCreateUserConfig.AllowAdminCreateUserOnly", set: false };
    expect(ids(pool([signUp], more), "refused")).toEqual([]);
    expect(ids(pool([{ field: "UserPoolAddOns.AdvancedSecurityMode", set: "AUDIT" }], more), "refused")).toEqual([]);
  });

  it("of something else is not refused for sender settings that the pool has", () => {
    expect(ids(pool([UNRELATED], { EmailConfiguration: { EmailSendingAccount: "DEVELOPER" } }), "refused")).toEqual([]);
  });

  it("of the pre token generation trigger names the same function in both fields", () => {
    const present = { LambdaConfig: { PreTokenGenerationConfig: { LambdaVersion: "V1_0", LambdaArn: "arn:old" } } };
    const fix = pool([{ field: "LambdaConfig.PreTokenGeneration", set: "arn:new" }], present);
    expect(ids(fix, "refused")).toEqual(["pre-token-twice"]);
    const both = fix.traps[0]?.instead?.change ?? { of: "user-pool" as const, edits: [] };
    expect(buildFix(both, { ...POOL, ...present }).after.LambdaConfig).toEqual({
      PreTokenGeneration: "arn:new",
      PreTokenGenerationConfig: { LambdaVersion: "V1_0", LambdaArn: "arn:new" },
    });
  });

  it("of a trigger waits for the choice of it", () => {
    const wanted: Change = { of: "user-pool", edits: [{ field: "LambdaConfig.TRIGGER", set: "FUNCTION_ARN" }] };
    const open = buildFix(wanted, POOL);
    expect(ids(open, "refused")).toEqual(["choose-TRIGGER"]);
    expect(open.blanks.map(({ placeholder }) => placeholder)).toEqual(["TRIGGER", "FUNCTION_ARN"]);
    const fix = buildFix(wanted, POOL, {}, { TRIGGER: "PostConfirmation", FUNCTION_ARN: "arn:new" });
    expect(fix.after.LambdaConfig).toEqual({ PostConfirmation: "arn:new" });
    expect(fix.blanks).toEqual([]);
    expect(ids(buildFix(wanted, POOL, {}, { TRIGGER: "KMSKeyID" }), "refused")).toEqual(["choose-TRIGGER"]);
  });

  it("keeps the feature plan that it has", () => {
    expect(pool([UNRELATED], { UserPoolTier: "PLUS" }).after.UserPoolTier).toBe("PLUS");
  });

  it.each(["SchemaAttributes", "AliasAttributes", "UsernameAttributes", "UsernameConfiguration"])(
    "cannot touch %s, which is fixed for the life of the pool",
    (field) => {
      expect(ids(pool([{ field, set: [] }]), "refused")).toEqual([`in-place-${field}`]);
    },
  );

  it("leaves out tags of AWS itself", () => {
    expect(
      pool([UNRELATED], { UserPoolTags: { team: "id", "aws:cloudformation:stack-name": "x" } }).undo.UserPoolTags,
    ).toEqual({ team: "id" });
  });
});
