import { describe, expect, it } from "vitest";
import { buildFix } from "../../../src/fixes/build-fix.ts";
import type { Settings } from "../../../src/fixes/replaced-resource.ts";
import type { Edit } from "../../../src/schemas/change.ts";

const CLIENT: Settings = {
  UserPoolId: "eu-west-1_Example1",
  ClientId: "1example",
  ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH"],
};

function client(edits: Edit[], more: Settings = {}) {
  return buildFix({ of: "user-pool-client", edits }, { ...CLIENT, ...more });
}
const ids = (fix: ReturnType<typeof buildFix>, kind: "refused" | "note"): string[] =>
  fix.traps.filter((trap) => trap.kind === kind).map(({ id }) => id);

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

  it.each([
    [
      ["ADMIN_NO_SRP_AUTH"],
      [
        "ALLOW_ADMIN_USER_PASSWORD_AUTH",
        "ALLOW_CUSTOM_AUTH",
        "ALLOW_REFRESH_TOKEN_AUTH",
        "ALLOW_USER_AUTH",
        "ALLOW_USER_SRP_AUTH",
      ],
    ],
    [["CUSTOM_AUTH_FLOW_ONLY"], ["ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_AUTH"]],
    [["ALLOW_USER_SRP_AUTH"], ["ALLOW_USER_SRP_AUTH", "ALLOW_USER_AUTH"]],
  ])("that adds a flow writes %j anew in the newer spelling, and shows it", (flows, after) => {
    const add: Edit = { field: "ExplicitAuthFlows", add: ["ALLOW_USER_AUTH"] };
    const fix = client([add], { ExplicitAuthFlows: flows });
    expect(fix.after.ExplicitAuthFlows).toEqual(after);
    expect(fix.undo.ExplicitAuthFlows).toEqual(flows);
    expect(ids(fix, "refused")).toEqual([]);
    expect(ids(fix, "note")).toEqual(flows[0]?.startsWith("ALLOW_") === true ? [] : ["flows-old-and-new"]);
    expect(fix.differences[0]?.removed).toEqual(flows[0]?.startsWith("ALLOW_") === true ? [] : flows);
  });

  it.each(["", " ", "ALLOW_USER_PASWORD_AUTH"])("to the flow '%s', which the API does not know, is refused", (flow) => {
    const fix = client([{ field: "ExplicitAuthFlows", add: [flow] }]);
    expect(ids(fix, "refused")).toEqual([flow.trim() === "" ? "empty-ExplicitAuthFlows" : "value-ExplicitAuthFlows"]);
  });

  it.each([
    [["client_credentials"], "code"],
    [["code"], "client_credentials"],
  ])("that puts another grant beside %j is refused", (AllowedOAuthFlows, flow) => {
    const more = { AllowedOAuthFlows, AllowedOAuthScopes: ["openid"], CallbackURLs: ["https://a"] };
    const add: Edit = { field: "AllowedOAuthFlows", add: [flow] };
    expect(ids(client([add], more), "refused")).toEqual(["client-credentials-alone"]);
    expect(ids(client([{ field: "AllowedOAuthFlows", set: [flow] }], more), "refused")).toEqual([]);
  });

  it("to OAuth is refused without flows, scopes or a callback URL", () => {
    const on: Edit = { field: "AllowedOAuthFlowsUserPoolClient", set: true };
    expect(ids(client([on]), "refused")).toEqual(["oauth-incomplete"]);
    const code: Edit = { field: "AllowedOAuthFlows", add: ["code"] };
    const fix = client([code]);
    expect(ids(fix, "refused")).toEqual(["callback-missing"]);
    expect(fix.traps[0]?.instead?.change.edits).toEqual([code, { field: "CallbackURLs", add: ["CALLBACK_URL"] }]);
    expect(ids(client([code], { CallbackURLs: ["https://a"] }), "refused")).toEqual([]);
  });

  it.each(["ReadAttributes", "WriteAttributes"])(
    "of one attribute of %s is refused where the client has the default ones",
    (field) => {
      for (const edit of [
        { field, add: ["custom:plan"] },
        { field, remove: ["email"] },
      ] satisfies Edit[]) {
        for (const more of [{}, { [field]: [] }]) {
          const fix = client([edit], more);
          expect(ids(fix, "refused")).toEqual([`absent-${field}`]);
          expect(fix.traps[0]?.words).toContain("DescribeUserPool");
        }
        expect(ids(client([edit], { [field]: ["email", "name"] }), "refused")).toEqual([]);
      }
      expect(ids(client([{ field, set: ["email", "custom:plan"] }]), "refused")).toEqual([]);
      expect(ids(client([{ field: "AuthSessionValidity", set: 5 }]), "refused")).toEqual([]);
    },
  );

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
