import { describe, expect, it } from "vitest";
import { checkWholeLists } from "../../../src/rules/whole-lists.ts";
import { cause, library } from "../../support/library-of.ts";

/** What the rule finds in a cause with one tab of configuration. */
function found(dialect: string, code: string): string[] {
  const one = cause("one");
  const body = one.body.replace("<Fix>", `<Fix>\n<Dialect name="${dialect}">\n\n\`\`\`\n${code}\n\`\`\`\n\n</Dialect>`);
  return checkWholeLists(library({ causes: [{ ...one, body }] })).map((problem) => problem.found);
}

describe("checkWholeLists", () => {
  it.each([
    ["terraform", '  callback_urls = ["https://app.example.com/"]'],
    ["terraform", "  lambda_config {"],
    ["cloudformation", "    EnabledMfas:"],
    ["cloudformation", "    AllowedOAuthScopes: [openid]"],
    ["cdk", "  mfaSecondFactor: { sms: false, otp: true },"],
    ["cdk", "  readAttributes: new cognito.ClientAttributes()"],
    ["cdk", "    scopes: [cognito.OAuthScope.OPENID],"],
  ])("wants %s to say that %s is the whole list", (dialect, line) => {
    expect(found(dialect, line)).toEqual([line.trim()]);
    const mark = dialect === "cdk" ? "//" : "#";
    expect(found(dialect, `${line} ${mark} the whole list`)).toEqual([]);
    expect(found(dialect, `${mark} the whole map\n${line}`)).toEqual([]);
  });

  it("leaves single values and code that runs alone", () => {
    expect(found("terraform", '  mfa_configuration = "ON"')).toEqual([]);
    expect(found("cdk", "  scopes,")).toEqual([]);
    expect(found("js", "  scopes: [],")).toEqual([]);
  });
});
