import { describe, expect, it } from "vitest";
import { buildFix } from "../../../src/fixes/build-fix.ts";
import type { Settings } from "../../../src/fixes/replaced-resource.ts";
import type { Change, Edit } from "../../../src/schemas/change.ts";

const POOL: Settings = { Id: "eu-west-1_Example1", Name: "shop", MfaConfiguration: "OFF" };
const CLIENT: Settings = {
  UserPoolId: "eu-west-1_Example1",
  ClientId: "1example",
  ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH"],
};

function pool(edits: Edit[], more: Settings = {}) {
  return buildFix({ of: "user-pool", edits }, { ...POOL, ...more });
}
function client(edits: Edit[], more: Settings = {}) {
  return buildFix({ of: "user-pool-client", edits }, { ...CLIENT, ...more });
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

  it("drops the older days when the change itself brings the newer ones", () => {
    const { undo, after } = pool([{ field: "Policies.PasswordPolicy.TemporaryPasswordValidityDays", set: 3 }], {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true, UnusedAccountValidityDays: 7 },
    });
    expect(undo.AdminCreateUserConfig).toHaveProperty("UnusedAccountValidityDays", 7);
    expect(after.AdminCreateUserConfig).not.toHaveProperty("UnusedAccountValidityDays");
  });

  it("sends message texts in the template alone, and the code or the link", () => {
    const { undo, dropped } = pool([UNRELATED], {
      SmsVerificationMessage: "{####}",
      EmailVerificationMessage: "{####}",
      EmailVerificationSubject: "Code",
      VerificationMessageTemplate: {
        DefaultEmailOption: "CONFIRM_WITH_LINK",
        EmailMessage: "{####}",
        EmailMessageByLink: "{##Confirm##}",
      },
    });
    expect(undo).not.toHaveProperty("SmsVerificationMessage");
    expect(undo).not.toHaveProperty("EmailVerificationSubject");
    expect(undo.VerificationMessageTemplate).toEqual({
      DefaultEmailOption: "CONFIRM_WITH_LINK",
      EmailMessageByLink: "{##Confirm##}",
    });
    expect(dropped).toHaveLength(2);
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

  it("to the Lite plan is refused while features of a higher plan are on", () => {
    const edits: Edit[] = [{ field: "UserPoolTier", set: "LITE" }];
    expect(ids(pool(edits, { UserPoolTier: "ESSENTIALS" }), "refused")).toEqual([]);
    for (const more of [
      { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] } } },
      { LambdaConfig: { PreTokenGenerationConfig: { LambdaVersion: "V2_0", LambdaArn: "arn" } } },
      { UserPoolAddOns: { AdvancedSecurityMode: "ENFORCED" } },
    ])
      expect(ids(pool(edits, more), "refused")).toEqual(["tier-below-features"]);
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

describe("a change of a client", () => {
  it("of the secret is refused: it cannot be changed in place", () => {
    expect(ids(client([{ field: "ClientSecret", set: "x" }]), "refused")).toEqual(["in-place-ClientSecret"]);
  });

  it("never carries the secret", () => {
    expect(
      JSON.stringify(client([{ field: "AuthSessionValidity", set: 5 }], { ClientSecret: "planted" })),
    ).not.toContain("planted");
  });

  it("to rotation is refused while the refresh flow is in the list", () => {
    const rotate: Edit = { field: "RefreshTokenRotation.Feature", set: "ENABLED" };
    const more = { ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"] };
    expect(ids(client([rotate], more), "refused")).toEqual(["rotation-against-refresh-flow"]);
    expect(
      ids(client([rotate, { field: "ExplicitAuthFlows", remove: ["ALLOW_REFRESH_TOKEN_AUTH"] }], more), "refused"),
    ).toEqual([]);
  });

  it("refuses older and newer spellings of flows in one list", () => {
    const add: Edit = { field: "ExplicitAuthFlows", add: ["ALLOW_USER_PASSWORD_AUTH"] };
    expect(ids(client([add], { ExplicitAuthFlows: ["CUSTOM_AUTH_FLOW_ONLY"] }), "refused")).toEqual([
      "flows-old-and-new",
    ]);
  });

  it("of a lifetime says the unit that counts", () => {
    const edit: Edit = { field: "RefreshTokenValidity", set: 30 };
    expect(client([edit], { TokenValidityUnits: { RefreshToken: "minutes" } }).traps[0]?.words).toContain("30 minutes");
    expect(client([edit]).traps[0]?.words).toContain("30 days");
    expect(client([edit], { TokenValidityUnits: { RefreshToken: "minutes" } }).after.TokenValidityUnits).toEqual({
      RefreshToken: "minutes",
    });
  });

  it("sends the analytics settings again, with their role", () => {
    const fix = client([{ field: "AuthSessionValidity", set: 5 }], {
      AnalyticsConfiguration: { ApplicationId: "1", RoleArn: "arn", ExternalId: "2" },
    });
    expect(ids(fix, "note")).toEqual(["analytics-role"]);
    expect(fix.after.AnalyticsConfiguration).toEqual({ ApplicationId: "1", RoleArn: "arn", ExternalId: "2" });
  });
});

describe("a change of MFA", () => {
  const SMS = { SmsConfiguration: { SnsCallerArn: "arn" } };
  const change = (set: string): Change => ({ of: "user-pool-mfa", edits: [{ field: "MfaConfiguration", set }] });

  it("sends no factor while MFA is off, and none that was not there before when it comes on", () => {
    const { undo, after } = buildFix(change("OPTIONAL"), { MfaConfiguration: "OFF", SmsMfaConfiguration: SMS });
    expect(undo).toEqual({ UserPoolId: "USER_POOL_ID", MfaConfiguration: "OFF" });
    expect(after).toEqual({ UserPoolId: "USER_POOL_ID", MfaConfiguration: "OPTIONAL" });
  });

  it("leaves the factors out when it goes off, and brings them back on the way back", () => {
    const present = {
      MfaConfiguration: "ON",
      SmsMfaConfiguration: SMS,
      SoftwareTokenMfaConfiguration: { Enabled: true },
    };
    const { undo, after } = buildFix(change("OFF"), present, { UserPoolId: "eu-west-1_Example1" });
    expect(after).toEqual({ UserPoolId: "eu-west-1_Example1", MfaConfiguration: "OFF" });
    expect(undo).toEqual({ UserPoolId: "eu-west-1_Example1", ...present });
  });
});

describe("a change of an identity provider", () => {
  const PROVIDER: Settings = {
    UserPoolId: "eu-west-1_Example1",
    ProviderName: "Corp",
    ProviderType: "SAML",
    ProviderDetails: {
      MetadataURL: "https://idp.example/metadata",
      SSORedirectBindingURI: "x",
      ActiveEncryptionCertificate: "y",
    },
    AttributeMapping: { email: "mail", name: "cn" },
  };

  it("of one line of the mapping keeps the other lines, and leaves the details with the secret out", () => {
    const fix = buildFix(
      { of: "identity-provider", edits: [{ field: "AttributeMapping.email", set: "email" }] },
      PROVIDER,
    );
    expect(fix.after).toEqual({
      UserPoolId: "eu-west-1_Example1",
      ProviderName: "Corp",
      AttributeMapping: { email: "email", name: "cn" },
    });
    expect(fix.lacksSecret).toBe(false);
    expect(fix.naive.lost).toEqual(["1 line of the attribute mapping (name)"]);
  });

  it("of the details leaves out what Cognito makes of the metadata, and says that the secret is missing here", () => {
    const fix = buildFix(
      { of: "identity-provider", edits: [{ field: "ProviderDetails.IDPSignout", set: "true" }] },
      PROVIDER,
    );
    expect(fix.after.ProviderDetails).toEqual({ MetadataURL: "https://idp.example/metadata", IDPSignout: "true" });
    expect(fix.lacksSecret).toBe(true);
  });
});

describe("a change of the other resources", () => {
  it("of a prefix domain sends no certificate", () => {
    const fix = buildFix(
      { of: "user-pool-domain", edits: [{ field: "ManagedLoginVersion", set: 2 }] },
      {
        Domain: "shop",
        UserPoolId: "eu-west-1_Example1",
        Status: "ACTIVE",
        CustomDomainConfig: {},
        ManagedLoginVersion: 1,
      },
    );
    expect(fix.after).toEqual({ Domain: "shop", UserPoolId: "eu-west-1_Example1", ManagedLoginVersion: 2 });
  });

  it("of the roles of an identity pool sends the map even when it is empty on the way back", () => {
    const fix = buildFix(
      { of: "identity-pool-roles", edits: [{ field: "Roles.authenticated", set: "ROLE_ARN" }] },
      { IdentityPoolId: "eu-west-1:1" },
    );
    expect(fix.undo).toEqual({ IdentityPoolId: "eu-west-1:1", Roles: {} });
  });

  it("of one app client of an identity pool keeps the others", () => {
    const other = { ProviderName: "p", ClientId: "other", ServerSideTokenCheck: true };
    const fix = buildFix(
      {
        of: "identity-pool",
        edits: [
          {
            field: "CognitoIdentityProviders",
            add: [{ ProviderName: "p", ClientId: "mine", ServerSideTokenCheck: false }],
          },
        ],
      },
      {
        IdentityPoolId: "1",
        IdentityPoolName: "shop",
        AllowUnauthenticatedIdentities: false,
        CognitoIdentityProviders: [other],
      },
    );
    expect(fix.after.CognitoIdentityProviders).toEqual([
      other,
      { ProviderName: "p", ClientId: "mine", ServerSideTokenCheck: false },
    ]);
    expect(fix.naive.lost).toEqual(["1 app client of a user pool (other)"]);
  });
});
