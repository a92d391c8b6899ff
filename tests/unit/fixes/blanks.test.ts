import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFix } from "../../../src/fixes/build-fix.ts";
import { codeText, blanksIn } from "../../../src/fixes/code-parts.ts";
import { fillFix } from "../../../src/fixes/fill-fix.ts";
import { undoCommand } from "../../../src/fixes/undo-command.ts";
import type { WantedChange } from "../../../src/fixes/wanted-change.ts";
import { writeFix } from "../../../src/fixes/write-fix.ts";
import { type Placeholder, PLACEHOLDERS } from "../../../src/schemas/placeholders.ts";

const WORDS = Object.keys(PLACEHOLDERS) as Placeholder[];
const ALL = Object.fromEntries(WORDS.map((word) => [word, `given-${word.toLowerCase()}`]));

/** A pool whose settings are spelt like placeholders wherever they can be. */
const POOL = {
  Id: "eu-west-1_Example1",
  Name: "acme EMAIL login",
  Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD"] } },
  SmsAuthenticationMessage: "Acme CODE is {####}",
  UserPoolTags: { REGION: "emea", USERNAME: "FUNCTION_ARN" },
  LambdaConfig: { PostConfirmation: "FUNCTION_ARN" },
};
const ATTACH: WantedChange = { of: "user-pool", edits: [{ field: "LambdaConfig.PreSignUp", set: "FUNCTION_ARN" }] };
const OPEN_SIGN_UP: WantedChange = {
  of: "user-pool",
  edits: [{ field: "AdminCreateUserConfig.AllowAdminCreateUserOnly", set: false }],
};

describe("the blanks of a built fix", () => {
  it("come from the change and never from the settings", () => {
    expect(buildFix(OPEN_SIGN_UP, POOL).blanks).toEqual([]);
    expect(buildFix(ATTACH, POOL).blanks).toEqual([
      { placeholder: "FUNCTION_ARN", fields: ["LambdaConfig.PreSignUp"], inUndo: false },
    ]);
    for (const { parts } of writeFix(buildFix(OPEN_SIGN_UP, POOL)))
      expect(["", "REGION"]).toContain(blanksIn(parts).join());
  });

  it("leave the settings alone when they are filled in, in every form", () => {
    const fix = buildFix(ATTACH, POOL);
    for (const { dialect, parts } of writeFix(fix)) {
      const text = codeText(parts, ALL);
      expect([dialect, text.includes("given-function_arn")]).toEqual([dialect, true]);
      expect(text).not.toMatch(/given-(?:email|password|code|username)/);
      if (dialect === "cli") {
        expect(text).toContain('"REGION": "emea"');
        expect(text).toContain('"PostConfirmation": "FUNCTION_ARN"');
        expect(text).toContain("--region given-region");
      }
    }
    expect(fillFix(fix, ALL).undo).toEqual(fix.undo);
    expect(fillFix(fix, ALL).after).toEqual({
      ...fix.after,
      LambdaConfig: { PostConfirmation: "FUNCTION_ARN", PreSignUp: "given-function_arn" },
    });
  });

  it("are the only places where anything is filled in, for any settings", () => {
    const words = fc.oneof(fc.constantFrom(...WORDS), fc.constant("\uFDD0EMAIL\uFDD0"), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(fc.uniqueArray(words, { maxLength: 4 }), words, (CallbackURLs, ClientName) => {
        const present = { UserPoolId: "p", ClientId: "c", ClientName, CallbackURLs };
        const wanted: WantedChange = { of: "user-pool-client", edits: [{ field: "LogoutURLs", add: ["LOGOUT_URL"] }] };
        const cli = writeFix(buildFix(wanted, present))[0];
        const [undo, after] = [...codeText(cli?.parts ?? [], ALL).matchAll(/'END_OF_JSON'\n([\s\S]*?)\nEND_OF_JSON/g)];
        expect(JSON.parse(undo?.[1] ?? "")).toEqual(present);
        expect(JSON.parse(after?.[1] ?? "")).toEqual({ ...present, LogoutURLs: ["given-logout_url"] });
      }),
      { numRuns: 60 },
    );
  });

  it("take any value, whatever characters are in it", () => {
    const value = 'it\'s "$&" $1 \\ {####} EMAIL';
    const fix = buildFix(ATTACH, POOL, {}, { FUNCTION_ARN: value });
    expect(fix.blanks).toEqual([]);
    expect(fix.after.LambdaConfig).toEqual({ PostConfirmation: "FUNCTION_ARN", PreSignUp: value });
  });

  it("are none in words that a person typed", () => {
    const typed: WantedChange = {
      of: "user-pool-client",
      edits: [{ field: "CallbackURLs", add: ["https://EMAIL/REGION"], typed: true }],
    };
    const fix = buildFix(typed, { UserPoolId: "p", ClientId: "c" }, {}, ALL);
    expect([fix.blanks, fix.after.CallbackURLs]).toEqual([[], ["https://EMAIL/REGION"]]);
  });

  it("are none where the API has such a word: PASSWORD is a factor", () => {
    const wanted: WantedChange = {
      of: "user-pool",
      edits: [{ field: "Policies.SignInPolicy.AllowedFirstAuthFactors", add: ["PASSWORD", "WEB_AUTHN"] }],
    };
    const fix = buildFix(wanted, { Id: "p", Name: "n" }, {}, ALL);
    expect(fix.blanks).toEqual([]);
    expect(fix.after.Policies).toEqual({ SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN"] } });
  });

  it("stand in keys of paths, too, and a value that would end the key stays out", () => {
    const field = 'RoleMappings."cognito-idp.REGION.amazonaws.com/USER_POOL_ID:CLIENT_ID"';
    const wanted: WantedChange = { of: "identity-pool-roles", edits: [{ field, set: { Type: "Token" } }] };
    const values = { REGION: "eu-west-1", USER_POOL_ID: "eu-west-1_Example1" };
    const fix = buildFix(wanted, { IdentityPoolId: "i" }, {}, values);
    expect(fix.blanks.map(({ placeholder }) => placeholder)).toEqual(["CLIENT_ID"]);
    expect(Object.keys(fillFix(fix, { CLIENT_ID: "1example" }).after.RoleMappings as object)).toEqual([
      "cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Example1:1example",
    ]);
    expect(fillFix(fix, { CLIENT_ID: '1"x' }).blanks).toHaveLength(1);
  });
});

describe("the way back", () => {
  it("is open where only a parameter names the resource", () => {
    const wanted: WantedChange = { of: "user-pool-mfa", edits: [{ field: "MfaConfiguration", set: "OFF" }] };
    const fix = buildFix(wanted, { MfaConfiguration: "ON" });
    expect(fix.blanks).toEqual([{ placeholder: "USER_POOL_ID", fields: ["UserPoolId"], inUndo: true }]);
    expect(buildFix(wanted, { MfaConfiguration: "ON" }, { UserPoolId: "p" }).blanks).toEqual([]);
    expect(fillFix(fix, { USER_POOL_ID: "p" }).undo.UserPoolId).toBe("p");
  });

  it("has a command with a blank for the Region until that is known", () => {
    const fix = buildFix(ATTACH, POOL);
    expect(blanksIn(undoCommand(fix))).toEqual(["REGION"]);
    expect(codeText(undoCommand(fix, "eu-west-1"))).toBe(
      "aws cognito-idp update-user-pool --region eu-west-1 --cli-input-json file://undo.json",
    );
    expect(blanksIn(undoCommand(fillFix(fix, { REGION: "eu-west-1" })))).toEqual([]);
  });
});

describe("the procedure that reads a secret again", () => {
  it("names the resource of the settings", () => {
    const fix = buildFix(
      { of: "identity-provider", edits: [{ field: "ProviderDetails.MetadataURL", set: "METADATA_URL" }] },
      { UserPoolId: "eu-west-1_Example1", ProviderName: "Corp", ProviderType: "SAML", ProviderDetails: {} },
    );
    const forms = writeFix(fix, "eu-west-1").filter(({ isDiff }) => !isDiff);
    for (const { dialect, parts, text } of forms) {
      expect([dialect, blanksIn(parts)]).toEqual([dialect, ["METADATA_URL"]]);
      expect(text).toContain("eu-west-1_Example1");
      expect(text).toContain("Corp");
    }
  });
});
