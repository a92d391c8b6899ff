import { describe, expect, it } from "vitest";
import { FIELD_PATH, fieldSteps, rootOf } from "../../../src/schemas/field-path.ts";

describe("a field path", () => {
  it.each([
    ["ExplicitAuthFlows", ["ExplicitAuthFlows"]],
    ["AdminCreateUserConfig.AllowAdminCreateUserOnly", ["AdminCreateUserConfig", "AllowAdminCreateUserOnly"]],
    ["ProviderDetails.authorize_scopes", ["ProviderDetails", "authorize_scopes"]],
    ['SupportedLoginProviders."graph.facebook.com"', ["SupportedLoginProviders", "graph.facebook.com"]],
    [
      'RoleMappings."cognito-idp.REGION.amazonaws.com/USER_POOL_ID:CLIENT_ID".Type',
      ["RoleMappings", "cognito-idp.REGION.amazonaws.com/USER_POOL_ID:CLIENT_ID", "Type"],
    ],
  ])("%s has the steps %j", (path, steps) => {
    expect(FIELD_PATH.test(path)).toBe(true);
    expect(fieldSteps(path)).toEqual(steps);
    expect(rootOf(path)).toBe(steps[0]);
  });

  it.each(["explicitAuthFlows", "A..b", "A.", 'A."', 'A."x"y', "A.b c", "A[0]", 'A."a\\"b"'])("%s is none", (path) => {
    expect(FIELD_PATH.test(path)).toBe(false);
  });
});
