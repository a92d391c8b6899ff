import { describe, expect, it } from "vitest";
import { buildFix } from "../../../src/fixes/build-fix.ts";
import type { Settings } from "../../../src/fixes/replaced-resource.ts";
import type { Change } from "../../../src/schemas/change.ts";

const ids = (fix: ReturnType<typeof buildFix>, kind: "refused" | "note"): string[] =>
  fix.traps.filter((trap) => trap.kind === kind).map(({ id }) => id);

describe("a change of MFA", () => {
  const SMS = { SmsConfiguration: { SnsCallerArn: "arn" } };
  const change = (set: string): Change => ({ of: "user-pool-mfa", edits: [{ field: "MfaConfiguration", set }] });

  it("sends no factor while MFA is off, and none that was not there before when it comes on", () => {
    const { undo, after } = buildFix(change("OPTIONAL"), { MfaConfiguration: "OFF", SmsMfaConfiguration: SMS });
    expect(undo).toEqual({ UserPoolId: "USER_POOL_ID", MfaConfiguration: "OFF" });
    expect(after).toEqual({ UserPoolId: "USER_POOL_ID", MfaConfiguration: "OPTIONAL" });
  });

  it("that switches a factor on while MFA is off is refused, and both fit into one request", () => {
    const wanted: Change = {
      of: "user-pool-mfa",
      edits: [{ field: "SoftwareTokenMfaConfiguration.Enabled", set: true }],
    };
    const fix = buildFix(wanted, { MfaConfiguration: "OFF" });
    expect(fix.unmet).toEqual(wanted.edits);
    expect(ids(fix, "refused")).toEqual(["factor-while-off"]);
    const both = buildFix(fix.traps[0]?.instead?.change ?? wanted, { MfaConfiguration: "OFF" });
    expect(both.after).toMatchObject({
      MfaConfiguration: "OPTIONAL",
      SoftwareTokenMfaConfiguration: { Enabled: true },
    });
    expect([both.unmet, ids(both, "refused")]).toEqual([[], []]);
    expect(buildFix(wanted, { MfaConfiguration: "ON" }).traps).toEqual([]);
  });

  it("to a state without a factor is refused", () => {
    const fix = buildFix(change("OPTIONAL"), { MfaConfiguration: "OFF" });
    expect(ids(fix, "refused")).toEqual(["mfa-without-factor"]);
    expect(ids(buildFix(change("ON"), { MfaConfiguration: "OPTIONAL", EmailMfaConfiguration: {} }), "refused")).toEqual(
      [],
    );
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

  it("of a domain names the pool, so the pool is not lost", () => {
    const fix = buildFix(
      { of: "user-pool-domain", edits: [{ field: "ManagedLoginVersion", set: 2 }] },
      { Domain: "shop", UserPoolId: "eu-west-1_Example1", ManagedLoginVersion: 1 },
    );
    expect(fix.naive.lost).toEqual([]);
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
