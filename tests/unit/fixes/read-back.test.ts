import { describe, expect, it } from "vitest";
import { buildFix } from "../../../src/fixes/build-fix.ts";
import { readBack } from "../../../src/fixes/read-back.ts";
import type { Settings } from "../../../src/fixes/replaced-resource.ts";
import type { WantedChange } from "../../../src/fixes/wanted-change.ts";

const CLIENT: Settings = {
  UserPoolId: "eu-west-1_Example1",
  ClientId: "1example",
  ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
  CallbackURLs: ["https://a", "https://b"],
};
const ADD: WantedChange = {
  of: "user-pool-client",
  edits: [{ field: "ExplicitAuthFlows", add: ["ALLOW_USER_PASSWORD_AUTH"] }],
};
const flows = ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"];

const POOL: Settings = { Id: "p", Name: "n", EmailConfiguration: { EmailSendingAccount: "COGNITO_DEFAULT" } };
const SES: WantedChange = {
  of: "user-pool",
  edits: [
    { field: "EmailConfiguration.EmailSendingAccount", set: "DEVELOPER" },
    { field: "EmailConfiguration.SourceArn", set: "arn:aws:ses:REGION:ACCOUNT_ID:identity/EMAIL" },
  ],
};
const ses = (SourceArn: string): Settings => ({
  ...POOL,
  EmailConfiguration: { EmailSendingAccount: "DEVELOPER", SourceArn },
});

describe("settings that are read again", () => {
  it("are what was sent in whatever order the service lists them", () => {
    const fix = buildFix(ADD, CLIENT);
    const latest = { ...CLIENT, ExplicitAuthFlows: flows, CallbackURLs: ["https://b", "https://a"] };
    expect(readBack(fix, latest)).toEqual({ outcome: "written", wrong: [] });
  });

  it("are as before, or something else, by the field", () => {
    const fix = buildFix(ADD, CLIENT);
    expect(readBack(fix, CLIENT).outcome).toBe("as-before");
    expect(readBack(fix, { ...CLIENT, ExplicitAuthFlows: flows, CallbackURLs: ["https://a"] })).toEqual({
      outcome: "other",
      wrong: ["CallbackURLs"],
    });
  });

  it("may hold any value in the place of a blank that was filled in elsewhere", () => {
    const fix = buildFix(SES, POOL, {}, { REGION: "eu-west-1" });
    const written = ses("arn:aws:ses:eu-west-1:111122223333:identity/shop.example.com");
    expect(readBack(fix, written).outcome).toBe("written");
    expect(readBack(fix, ses("arn:aws:ses:eu-west-2:111122223333:identity/x")).wrong).toEqual([
      "EmailConfiguration.SourceArn",
    ]);
    expect(readBack(fix, { ...written, UserPoolTags: { team: "x" } }).wrong).toEqual(["UserPoolTags"]);
  });

  it("may hold any value for a blank in a list and in a key", () => {
    const list = buildFix(
      { of: "user-pool-client", edits: [{ field: "CallbackURLs", add: ["CALLBACK_URL"] }] },
      CLIENT,
    );
    const urls = { ...CLIENT, CallbackURLs: ["https://new", "https://b", "https://a"] };
    expect(readBack(list, urls).outcome).toBe("written");
    expect(readBack(list, { ...urls, CallbackURLs: ["https://new", "https://a", "https://other"] }).outcome).toBe(
      "other",
    );
    const field = 'RoleMappings."cognito-idp.REGION.amazonaws.com/USER_POOL_ID:CLIENT_ID"';
    const roles = { IdentityPoolId: "i", Roles: {} };
    const key = buildFix({ of: "identity-pool-roles", edits: [{ field, set: { Type: "Token" } }] }, roles);
    const mapped = { "cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Example1:1example": { Type: "Token" } };
    expect(readBack(key, { ...roles, RoleMappings: mapped }).outcome).toBe("written");
  });

  it("count without the names that no answer holds", () => {
    const wanted: WantedChange = { of: "user-pool-mfa", edits: [{ field: "MfaConfiguration", set: "OFF" }] };
    const fix = buildFix(wanted, { MfaConfiguration: "OPTIONAL" });
    expect(readBack(fix, { MfaConfiguration: "OFF" }).outcome).toBe("written");
  });
});
