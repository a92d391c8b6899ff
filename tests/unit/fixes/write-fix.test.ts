import { spawnSync } from "node:child_process";
import { parse as parseHcl } from "@cdktf/hcl2json";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { buildFix } from "../../../src/fixes/build-fix.ts";
import { sideOfDiff } from "../../../src/fixes/dialects/line-diff.ts";
import type { Settings } from "../../../src/fixes/replaced-resource.ts";
import { writeFix, type WrittenFix } from "../../../src/fixes/write-fix.ts";
import type { Change } from "../../../src/schemas/change.ts";
import { golden } from "../../support/golden.ts";

const hasPython = spawnSync("python3", ["--version"]).status === 0;

interface Sample {
  name: string;
  change: Change;
  present: Settings;
}

const POOL = "eu-west-1_Example1";

const SAMPLES: readonly Sample[] = [
  {
    name: "client-flow",
    change: { of: "user-pool-client", edits: [{ field: "ExplicitAuthFlows", add: ["ALLOW_USER_PASSWORD_AUTH"] }] },
    present: {
      UserPoolId: POOL,
      ClientId: "1example23456789",
      ClientName: 'it\'s "web" ${x}',
      ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
      CallbackURLs: ["https://app.example/cb"],
      EnableTokenRevocation: false,
    },
  },
  {
    name: "client-lifetime",
    change: {
      of: "user-pool-client",
      edits: [
        { field: "RefreshTokenValidity", set: 30 },
        { field: "TokenValidityUnits.RefreshToken", set: "days" },
      ],
    },
    present: {
      UserPoolId: POOL,
      ClientId: "1example23456789",
      RefreshTokenValidity: 60,
      TokenValidityUnits: { RefreshToken: "minutes" },
    },
  },
  {
    name: "pool-sign-up-and-trigger",
    change: {
      of: "user-pool",
      edits: [
        { field: "AdminCreateUserConfig.AllowAdminCreateUserOnly", set: false },
        { field: "LambdaConfig.PreSignUp", unset: true },
        { field: "AccountRecoverySetting.RecoveryMechanisms", set: [{ Priority: 1, Name: "verified_email" }] },
      ],
    },
    present: {
      Id: POOL,
      Name: "shop",
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      LambdaConfig: {
        PreSignUp: "arn:aws:lambda:eu-west-1:111122223333:function:pre",
        PostConfirmation: "arn:aws:lambda:eu-west-1:111122223333:function:post",
      },
      AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: "admin_only" }] },
    },
  },
  {
    name: "mfa-totp",
    change: {
      of: "user-pool-mfa",
      edits: [
        { field: "MfaConfiguration", set: "OPTIONAL" },
        { field: "SoftwareTokenMfaConfiguration.Enabled", set: true },
      ],
    },
    present: { MfaConfiguration: "OFF" },
  },
  {
    name: "provider-mapping",
    change: { of: "identity-provider", edits: [{ field: 'AttributeMapping."custom:team"', set: "groups" }] },
    present: { UserPoolId: POOL, ProviderName: "Corp", ProviderType: "OIDC", AttributeMapping: { email: "email" } },
  },
  {
    name: "resource-server-scope",
    change: {
      of: "resource-server",
      edits: [{ field: "Scopes", add: [{ ScopeName: "read", ScopeDescription: "Reads orders" }] }],
    },
    present: {
      UserPoolId: POOL,
      Identifier: "https://api.example",
      Name: "api",
      Scopes: [{ ScopeName: "write", ScopeDescription: "Writes orders" }],
    },
  },
  {
    name: "identity-pool-client",
    change: {
      of: "identity-pool",
      edits: [
        {
          field: "CognitoIdentityProviders",
          add: [
            {
              ProviderName: `cognito-idp.eu-west-1.amazonaws.com/${POOL}`,
              ClientId: "1example23456789",
              ServerSideTokenCheck: false,
            },
          ],
        },
      ],
    },
    present: {
      IdentityPoolId: "eu-west-1:00000000-0000-4000-8000-000000000000",
      IdentityPoolName: "shop",
      AllowUnauthenticatedIdentities: false,
    },
  },
  {
    name: "identity-pool-role",
    change: {
      of: "identity-pool-roles",
      edits: [{ field: "Roles.authenticated", set: "arn:aws:iam::111122223333:role/app" }],
    },
    present: {
      IdentityPoolId: "eu-west-1:00000000-0000-4000-8000-000000000000",
      Roles: { unauthenticated: "arn:aws:iam::111122223333:role/guest" },
    },
  },
  {
    name: "domain-version",
    change: { of: "user-pool-domain", edits: [{ field: "ManagedLoginVersion", set: 2 }] },
    present: { Domain: "shop", UserPoolId: POOL, Status: "ACTIVE", CustomDomainConfig: {}, ManagedLoginVersion: 1 },
  },
];

const written = SAMPLES.map((sample) => {
  const fix = buildFix(sample.change, sample.present, { UserPoolId: POOL });
  return { ...sample, fix, forms: writeFix(fix, "eu-west-1") };
});
const all = written.flatMap(({ name, fix, forms }) =>
  forms.map((form) => ({ name, fix, form, title: `${name} as ${form.dialect}` })),
);
const of = (dialect: WrittenFix["dialect"]) => all.filter(({ form }) => form.dialect === dialect);

describe("the forms of a built fix", () => {
  it.each(all)("$title is what its golden file says", ({ name, form }) => {
    expect(form.text).toBe(golden(`fixes/${name}.${form.dialect}.txt`, form.text));
  });

  it("are all six for every change that has arguments in Terraform and properties in CloudFormation", () => {
    for (const { name, forms } of written)
      expect([name, forms.map(({ dialect }) => dialect)]).toEqual([
        name,
        ["cli", "js", "python", "terraform", "cloudformation", "cdk"],
      ]);
  });

  it.each(of("cli"))("$title writes exactly the two requests", ({ form, fix }) => {
    const files = [...form.text.matchAll(/cat > (\S+) <<'END_OF_JSON'\n([\s\S]*?)\nEND_OF_JSON/g)];
    expect(files.map((match) => match[1])).toEqual(["undo.json", "after.json"]);
    expect(files.map((match): unknown => JSON.parse(match[2] ?? ""))).toEqual([fix.undo, fix.after]);
    const shell = spawnSync("bash", ["-n"], { input: form.text, encoding: "utf8" });
    expect(shell.stderr).toBe("");
  });

  it.each([...of("js"), ...of("cdk")])("$title is TypeScript that compiles", ({ form }) => {
    const { diagnostics = [] } = ts.transpileModule(form.isDiff ? sideOfDiff(form.text, "after") : form.text, {
      reportDiagnostics: true,
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext },
    });
    expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
  });

  it.each(of("js"))("$title sends the complete request", ({ form, fix }) => {
    const sent = /Command\((\{[\s\S]*\})\)\);$/.exec(form.text)?.[1] ?? "";
    expect(JSON.parse(sent)).toEqual(fix.after);
  });

  it.skipIf(!hasPython).each(of("python"))("$title sends the complete request", ({ form, fix }) => {
    const body = form.text
      .replace("import boto3", "import json")
      .replace(/^client = .*$/m, "")
      .replace(/client\.\w+\(/, "print(json.dumps(dict(");
    const run = spawnSync("python3", ["-c", body.trimEnd().replace(/\)$/, ")))")], { encoding: "utf8" });
    expect(run.stderr).toBe("");
    expect(JSON.parse(run.stdout)).toEqual(fix.after);
  });

  it.each(of("terraform"))("$title parses before and after", async ({ form, name }) => {
    for (const side of [sideOfDiff(form.text, "before"), sideOfDiff(form.text, "after")]) {
      const parsed = await parseHcl(`${name}.tf`, side);
      expect(Object.keys((parsed as { resource: object }).resource)).toHaveLength(1);
    }
  });

  it.each(of("cloudformation"))("$title parses, and holds the values of the request", ({ form, fix }) => {
    const { Resource } = parseYaml(sideOfDiff(form.text, "after")) as { Resource: { Properties: Settings } };
    for (const [field, value] of Object.entries(Resource.Properties)) {
      expect(value).toEqual(field === "EnabledMfas" ? ["SOFTWARE_TOKEN_MFA"] : fix.after[field]);
    }
  });

  it("holds any value of a setting, whatever characters are in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 12 }), (text) => {
        const fix = buildFix(
          { of: "user-pool-client", edits: [{ field: "CallbackURLs", add: [text] }] },
          { UserPoolId: POOL, ClientId: "c", CallbackURLs: ["https://a"] },
        );
        const form = (dialect: WrittenFix["dialect"]) =>
          writeFix(fix, "eu-west-1").find((one) => one.dialect === dialect)?.text ?? "";
        if (fix.differences.length === 0) return;
        const yaml = parseYaml(sideOfDiff(form("cloudformation"), "after")) as { Resource: { Properties: Settings } };
        expect(yaml.Resource.Properties.CallbackURLs).toEqual(fix.after.CallbackURLs);
        const json = /after\.json <<'END_OF_JSON'\n([\s\S]*?)\nEND_OF_JSON/.exec(form("cli"))?.[1] ?? "";
        expect(JSON.parse(json)).toEqual(fix.after);
      }),
      { numRuns: 40 },
    );
  });

  it("is the procedure that reads again where the requests lack a secret", () => {
    const fix = buildFix(
      { of: "identity-provider", edits: [{ field: "ProviderDetails.authorize_scopes", set: "openid" }] },
      { UserPoolId: POOL, ProviderName: "Corp", ProviderType: "OIDC", ProviderDetails: { client_id: "x" } },
    );
    const cli = writeFix(fix, "eu-west-1")[0]?.text ?? "";
    expect(cli).toContain("describe-identity-provider");
    expect(cli).toContain("umask 077");
    expect(cli).not.toContain("END_OF_JSON");
  });
});
