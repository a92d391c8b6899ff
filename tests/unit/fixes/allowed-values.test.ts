import * as sdk from "@aws-sdk/client-cognito-identity-provider";
import { describe, expect, it } from "vitest";
import { allowedValues } from "../../../src/fixes/allowed-values.ts";
import { PLACEHOLDER_CHOICES } from "../../../src/schemas/placeholder-choices.ts";
import type { ChangeTarget } from "../../../src/schemas/change.ts";
import { loadLibrary } from "../../support/library.ts";
import { structureMembers } from "../../support/sdk-model.ts";

const { causes } = await loadLibrary();

const FIELDS: readonly (readonly [ChangeTarget, string, Readonly<Record<string, string>>])[] = [
  ["user-pool", "DeletionProtection", sdk.DeletionProtectionType],
  ["user-pool", "UserPoolTier", sdk.UserPoolTierType],
  ["user-pool", "MfaConfiguration", sdk.UserPoolMfaType],
  ["user-pool", "AutoVerifiedAttributes", sdk.VerifiedAttributeType],
  ["user-pool", "UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate", sdk.VerifiedAttributeType],
  ["user-pool", "EmailConfiguration.EmailSendingAccount", sdk.EmailSendingAccountType],
  ["user-pool", "VerificationMessageTemplate.DefaultEmailOption", sdk.DefaultEmailOptionType],
  ["user-pool", "UserPoolAddOns.AdvancedSecurityMode", sdk.AdvancedSecurityModeType],
  ["user-pool", "UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode", sdk.AdvancedSecurityEnabledModeType],
  ["user-pool", "LambdaConfig.PreTokenGenerationConfig.LambdaVersion", sdk.PreTokenGenerationLambdaVersionType],
  ["user-pool-client", "ExplicitAuthFlows", sdk.ExplicitAuthFlowsType],
  ["user-pool-client", "AllowedOAuthFlows", sdk.OAuthFlowType],
  ["user-pool-client", "PreventUserExistenceErrors", sdk.PreventUserExistenceErrorTypes],
  ["user-pool-client", "TokenValidityUnits.AccessToken", sdk.TimeUnitsType],
  ["user-pool-client", "TokenValidityUnits.IdToken", sdk.TimeUnitsType],
  ["user-pool-client", "TokenValidityUnits.RefreshToken", sdk.TimeUnitsType],
  ["user-pool-client", "RefreshTokenRotation.Feature", sdk.FeatureType],
  ["user-pool-mfa", "MfaConfiguration", sdk.UserPoolMfaType],
  ["user-pool-mfa", "WebAuthnConfiguration.UserVerification", sdk.UserVerificationType],
  ["user-pool-mfa", "WebAuthnConfiguration.FactorConfiguration", sdk.WebAuthnFactorConfigurationType],
];

describe("the words that a field takes", () => {
  it.each(FIELDS)("are for %s %s those of the SDK", (of, field, words) => {
    expect([...(allowedValues(of, field) ?? [])].sort()).toEqual(Object.values(words).sort());
  });

  it("are for first factors those of the SDK but for SOFTWARE_TOKEN, which the reference rules out", () => {
    const allowed = allowedValues("user-pool", "Policies.SignInPolicy.AllowedFirstAuthFactors") ?? [];
    expect([...allowed, "SOFTWARE_TOKEN"].sort()).toEqual(Object.values(sdk.AuthFactorType).sort());
  });

  it("are any where the API has no list", () => {
    expect(allowedValues("user-pool-client", "CallbackURLs")).toBeNull();
    expect(allowedValues("identity-pool", "ExplicitAuthFlows")).toBeNull();
  });

  it("are kept by every change of the content", () => {
    const wrong = causes.flatMap(({ id, data }) =>
      data.changes.flatMap(({ of, edits }) =>
        edits.flatMap(({ field, set, add }) => {
          const allowed = allowedValues(of, field);
          const words = [set, ...(add ?? [])].flat().filter((word) => typeof word === "string");
          return words.filter((word) => allowed?.includes(word) === false).map((word) => [id, field, word]);
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("are for the trigger of a pool the SDK's triggers that take an ARN alone", () => {
    const schema = (sdk as unknown as Readonly<Record<string, unknown[]>>).LambdaConfigType$ ?? [];
    const types = schema[5] as unknown[];
    const texts = structureMembers("LambdaConfigType").filter((name, at) => types[at] === 0 && name !== "KMSKeyID");
    expect([...(PLACEHOLDER_CHOICES.TRIGGER ?? [])].sort()).toEqual(texts.sort());
  });
});
