import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fillBlanks, openBlanks } from "../../../../src/islands/fix/fill-blanks.ts";
import { fillChange, subjectOfChanges } from "../../../../src/islands/fix/fill-change.ts";

const COMMAND =
  "aws cognito-idp describe-user-pool --region REGION --user-pool-id USER_POOL_ID --query UserPool.LambdaConfig";

describe("placeholders in code", () => {
  it("are replaced by what is known, and stay where nothing is", () => {
    expect(fillBlanks(COMMAND, { REGION: "eu-west-1" })).toContain("--region eu-west-1 --user-pool-id USER_POOL_ID");
    expect(openBlanks(COMMAND, { REGION: "eu-west-1" })).toEqual(["USER_POOL_ID"]);
  });

  it("are words of their own: names of variables and longer words stay", () => {
    const text = "SECRET_HASH=x $USERNAME ALLOW_USER_AUTH my_REGION REGIONS";
    expect(openBlanks(text, {})).toEqual([]);
  });

  it("are filled in inside of ARNs and of keys in field paths", () => {
    const change = fillChange(
      {
        of: "identity-pool-roles",
        edits: [{ field: 'RoleMappings."cognito-idp.REGION.amazonaws.com/USER_POOL_ID:CLIENT_ID".Type', set: "Token" }],
      },
      { REGION: "eu-west-1", USER_POOL_ID: "eu-west-1_Example1", CLIENT_ID: "1example" },
    );
    expect(change.edits[0]?.field).toBe(
      'RoleMappings."cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Example1:1example".Type',
    );
  });
});

describe("known values", () => {
  beforeEach(() => {
    vi.resetModules();
  });
  const store = () => import("../../../../src/islands/fix/known-values.ts");

  it("never hold a secret or what tells about a person", async () => {
    const { learnValues, knownValues } = await store();
    learnValues({
      CLIENT_SECRET: "planted",
      PASSWORD: "planted",
      ACCESS_TOKEN: "planted",
      EMAIL: "jane",
      USERNAME: "jane",
      CLIENT_ID: "1example",
    });
    expect(knownValues()).toEqual({ CLIENT_ID: "1example" });
  });

  it("never hold a character that ends a word, a string or a line of code", async () => {
    const { learnValues, knownValues, isSafeValue } = await store();
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (value) => {
        learnValues({ CALLBACK_URL: value });
        expect(knownValues().CALLBACK_URL ?? "x").toMatch(/^[A-Za-z0-9][\w.:/@+=,-]*$/);
      }),
    );
    for (const value of ["", "a b", "a'b", 'a"b', "a`b", "a$b", "a;b", "a|b", "a\nb", "-rf", "a\\b", "a<b"])
      expect(isSafeValue(value)).toBe(false);
    for (const value of [
      "eu-west-1_Example1",
      "https://app.example.com/callback",
      "arn:aws:lambda:eu-west-1:111122223333:function:pre",
    ])
      expect(isSafeValue(value)).toBe(true);
  });

  it("tell those who listen, and only of changes", async () => {
    const { learnValues, onKnownValues } = await store();
    const heard = vi.fn();
    const stop = onKnownValues(heard);
    learnValues({ REGION: "eu-west-1" });
    learnValues({ REGION: "eu-west-1" });
    stop();
    learnValues({ REGION: "eu-west-2" });
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe("what a change says about the case", () => {
  it("is the flow, the URL, the trigger that it is about, and no blank", () => {
    expect(
      subjectOfChanges([{ of: "user-pool-client", edits: [{ field: "ExplicitAuthFlows", add: ["ALLOW_USER_AUTH"] }] }]),
    ).toEqual({ authFlow: "USER_AUTH" });
    expect(
      subjectOfChanges([{ of: "user-pool", edits: [{ field: "LambdaConfig.PreSignUp", set: "FUNCTION_ARN" }] }]),
    ).toEqual({ trigger: "PreSignUp" });
    expect(
      subjectOfChanges([{ of: "user-pool-client", edits: [{ field: "CallbackURLs", add: ["CALLBACK_URL"] }] }]),
    ).toEqual({});
  });
});
