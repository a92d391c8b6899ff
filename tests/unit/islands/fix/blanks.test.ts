import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { subjectOfChanges } from "../../../../src/islands/fix/subject-of-changes.ts";

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
    expect(
      subjectOfChanges([{ of: "user-pool", edits: [{ field: "LambdaConfig.TRIGGER", set: "FUNCTION_ARN" }] }]),
    ).toEqual({});
  });
});
