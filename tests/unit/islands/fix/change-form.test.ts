import { describe, expect, it } from "vitest";
import type { Change } from "../../../../src/schemas/change.ts";
import { applyDrafts } from "../../../../src/islands/fix/apply-drafts.ts";
import { formFields } from "../../../../src/islands/fix/form-fields.ts";

const ofClient = (...edits: Change["edits"]): Change[] => [{ of: "user-pool-client", edits }];
const ofPool = (...edits: Change["edits"]): Change[] => [{ of: "user-pool", edits }];
const kinds = (changes: Change[]) => formFields(changes).map(({ kind, initial }) => [kind, initial]);

/** The change after texts were typed into its fields, in their order. */
function typed(changes: Change[], ...texts: (string | undefined)[]) {
  const fields = formFields(changes);
  const drafts = Object.fromEntries(
    fields.flatMap(({ id }, index) => (texts[index] === undefined ? [] : [[id, texts[index]]])),
  );
  const { changes: applied, problems } = applyDrafts(changes, fields, drafts);
  return { edits: applied.flatMap(({ edits }) => edits), problems: problems.map(({ words }) => words) };
}

describe("the form of a change", () => {
  it("has fields for words, numbers, lists and words of the API", () => {
    expect(kinds(ofClient({ field: "RefreshTokenValidity", set: 30 }))).toEqual([["number", "30"]]);
    expect(kinds(ofClient({ field: "AllowedOAuthScopes", add: ["openid", "email"] }))).toEqual([
      ["list", "openid\nemail"],
    ]);
    expect(kinds(ofClient({ field: "ExplicitAuthFlows", add: ["ALLOW_USER_AUTH"] }))).toEqual([
      ["choices", "ALLOW_USER_AUTH"],
    ]);
    expect(kinds(ofPool({ field: "UserPoolTier", set: "PLUS" }))).toEqual([["choice", "PLUS"]]);
    expect(
      kinds(
        ofPool({ field: "AccountRecoverySetting.RecoveryMechanisms", set: [{ Name: "verified_email", Priority: 1 }] }),
      ).map(([kind]) => kind),
    ).toContain("number");
  });

  it("shows a blank as an empty field, and leaves those of the case and of people to other places", () => {
    expect(kinds(ofClient({ field: "CallbackURLs", add: ["CALLBACK_URL"] }))).toEqual([["list", ""]]);
    expect(
      kinds(ofPool({ field: "EmailConfiguration.SourceArn", set: "arn:aws:ses:REGION:ACCOUNT_ID:identity/EMAIL" })),
    ).toEqual([]);
    expect(kinds(ofPool({ field: "EmailConfiguration.ReplyToEmailAddress", set: "EMAIL" }))).toEqual([]);
  });

  it("has the key of a mapping as a field of its own", () => {
    const mapping: Change[] = [{ of: "identity-provider", edits: [{ field: "AttributeMapping.email", set: "email" }] }];
    expect(kinds(mapping)).toEqual([
      ["key", "email"],
      ["text", "email"],
    ]);
    expect(typed(mapping, "custom:team", "groups").edits).toEqual([
      { field: 'AttributeMapping."custom:team"', set: "groups", typed: true },
    ]);
    expect(
      typed([{ of: "identity-provider", edits: [{ field: "AttributeMapping.email", unset: true }] }], "name").edits,
    ).toEqual([{ field: "AttributeMapping.name", unset: true, typed: true }]);
  });

  it("shows a blank in the key of a mapping as an empty field", () => {
    const mapping: Change[] = [
      { of: "identity-provider", edits: [{ field: "AttributeMapping.ATTRIBUTE", set: "CLAIM_NAME" }] },
    ];
    expect(kinds(mapping)).toEqual([
      ["key", ""],
      ["text", ""],
    ]);
    expect(typed(mapping, "email").edits).toEqual([{ field: "AttributeMapping.email", set: "CLAIM_NAME" }]);
    expect(typed(mapping, "email", "mail").edits).toEqual([
      { field: "AttributeMapping.email", set: "mail", typed: true },
    ]);
  });

  it("asks which trigger, and puts the function there", () => {
    const trigger = ofPool({ field: "LambdaConfig.TRIGGER", set: "FUNCTION_ARN" });
    expect(kinds(trigger)).toEqual([
      ["choice", ""],
      ["text", ""],
    ]);
    const arn = "arn:aws:lambda:eu-west-1:111122223333:function:post";
    expect(typed(trigger, "PostConfirmation", arn)).toEqual({
      edits: [{ field: "LambdaConfig.PostConfirmation", set: arn, typed: true }],
      problems: [],
    });
    expect(typed(trigger, "PostConfirmation").edits).toEqual([
      { field: "LambdaConfig.PostConfirmation", set: "FUNCTION_ARN" },
    ]);
    // Not counted as typed: the trigger is still looked for in the path.
    expect(typed(trigger, undefined, arn).edits).toEqual([{ field: "LambdaConfig.TRIGGER", set: arn }]);
  });

  it("keeps the functions of three triggers apart", () => {
    const three = ofPool(
      { field: "LambdaConfig.DefineAuthChallenge", set: "DEFINE_FUNCTION_ARN" },
      { field: "LambdaConfig.CreateAuthChallenge", set: "CREATE_FUNCTION_ARN" },
    );
    expect(typed(three, "arn:one").edits).toEqual([
      { field: "LambdaConfig.DefineAuthChallenge", set: "arn:one", typed: true },
      { field: "LambdaConfig.CreateAuthChallenge", set: "CREATE_FUNCTION_ARN" },
    ]);
  });

  it("takes lists line by line, each word once", () => {
    expect(
      typed(
        ofClient({ field: "CallbackURLs", add: ["CALLBACK_URL"] }),
        " https://a.test/ \n\nhttps://b.test/\nhttps://a.test/",
      ).edits,
    ).toEqual([{ field: "CallbackURLs", add: ["https://a.test/", "https://b.test/"], typed: true }]);
  });

  it("takes a word that is spelt like a placeholder for what it is when it is typed", () => {
    expect(typed(ofClient({ field: "AllowedOAuthScopes", add: ["openid"] }), "REGION").edits).toEqual([
      { field: "AllowedOAuthScopes", add: ["REGION"], typed: true },
    ]);
  });

  it("names what cannot be used, and goes back to the blank when a field is emptied", () => {
    expect(typed(ofClient({ field: "RefreshTokenValidity", set: 30 }), "a month").problems[0]).toContain(
      "takes a whole number, and this is: a month",
    );
    expect(typed(ofClient({ field: "AllowedOAuthScopes", add: ["openid"] }), " ").problems[0]).toContain("is empty");
    expect(typed(ofClient({ field: "CallbackURLs", add: ["CALLBACK_URL"] }), " ")).toEqual({
      edits: [{ field: "CallbackURLs", add: ["CALLBACK_URL"] }],
      problems: [],
    });
  });
});
