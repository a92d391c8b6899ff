import { describe, expect, it } from "vitest";
import { markPlaceholders } from "../../../src/components/mark-placeholders.ts";

describe("marking blanks in code", () => {
  it("marks a placeholder with its meaning", () => {
    expect(markPlaceholders("--region REGION")).toBe(
      '--region <var class="blank" data-blank="REGION" title="Replace with the AWS Region, such as eu-west-1">REGION</var>',
    );
  });

  it("marks it inside a string and inside an ARN", () => {
    expect(markPlaceholders('"USER_POOL_ID"')).toContain(">USER_POOL_ID</var>");
    expect(markPlaceholders("ses:REGION:ACCOUNT_ID:identity/EMAIL").match(/<var/g)).toHaveLength(3);
  });

  it("leaves longer names, shell variables and their assignments alone", () => {
    for (const code of ["NEW_CLIENT_ID_2", "ALLOW_USERNAME", "$SESSION", "PRESIGNED_URL=$(aws)"]) {
      expect(markPlaceholders(code)).toBe(code);
    }
  });

  it("leaves tags and their attributes alone", () => {
    expect(markPlaceholders('<span title="REGION">x</span>')).toBe('<span title="REGION">x</span>');
  });

  it("leaves the factor PASSWORD of a sign-in policy alone", () => {
    for (const code of [
      '.Policies.SignInPolicy.AllowedFirstAuthFactors += ["PASSWORD","WEB_AUTHN"]',
      'allowed_first_auth_factors = ["PASSWORD"]',
    ])
      expect(markPlaceholders(code)).toBe(code);
    expect(markPlaceholders("--password PASSWORD")).toContain('data-blank="PASSWORD"');
  });
});
