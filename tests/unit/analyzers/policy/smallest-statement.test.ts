import { describe, expect, it } from "vitest";
import { analyzePolicy } from "../../../../src/analyzers/policy/analyze-policy.ts";

const POOL = "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_Example12";
const refused = (action: string, resource: string, why = ""): string =>
  `User: arn:aws:iam::123456789012:user/app is not authorized to perform: ${action} on resource: ${resource}${why}`;
const policy = (action: string, resource: string, effect = "Allow"): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: effect, Action: action, Resource: resource }] });

const statementOf = (text: string): unknown => {
  const { statement } = analyzePolicy(text);
  return statement === null ? null : (JSON.parse(statement) as { Statement: unknown[] }).Statement[0];
};

describe("the smallest policy", () => {
  it("names the action and the pool that were refused", () => {
    expect(statementOf(refused("cognito-idp:AdminGetUser", POOL))).toEqual({
      Effect: "Allow",
      Action: "cognito-idp:AdminGetUser",
      Resource: POOL,
    });
  });

  it("has a star where the action knows no resource", () => {
    expect(statementOf(refused("cognito-idp:ListUserPools", POOL))).toMatchObject({ Resource: "*" });
  });

  it("has placeholders for what the message does not say", () => {
    expect(statementOf("is not authorized to perform: cognito-idp:AdminGetUser")).toMatchObject({
      Resource: "arn:aws:cognito-idp:REGION:ACCOUNT_ID:userpool/USER_POOL_ID",
    });
  });

  it("is not printed where a Deny is in the way", () => {
    const why = " with an explicit deny in a service control policy";
    expect(statementOf(refused("cognito-idp:AdminGetUser", POOL, why))).toBeNull();
    expect(statementOf(`${policy("*", "*", "Deny")}\n${refused("cognito-idp:AdminGetUser", POOL)}`)).toBeNull();
  });

  it("is not printed where the policy allows the call already", () => {
    expect(statementOf(`${policy("cognito-idp:*", POOL)}\n${refused("cognito-idp:AdminGetUser", POOL)}`)).toBeNull();
  });

  it("holds no secret of the text", () => {
    const text = `AKIAIOSFODNN7EXAMPLE ${refused("cognito-idp:AdminGetUser", "user@example.com")}`;
    expect(JSON.stringify(analyzePolicy(text))).not.toMatch(/AKIA|user@example/);
  });
});
