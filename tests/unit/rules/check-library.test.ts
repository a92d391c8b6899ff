import { describe, expect, it } from "vitest";
import { checkLibrary } from "../../../src/rules/check-library.ts";
import type { Entry } from "../../../src/schemas/library.ts";
import type { Cause } from "../../../src/schemas/cause.ts";
import { article, cause, library } from "../../support/library-of.ts";
import { ask } from "../../support/trees.ts";

const tree = { start: "a", questions: { a: ask({ yes: "cause:one", no: "cause:two" }, "cause:one") } };
const two = cause("two");

/** What the rules find in a library whose first cause is the given one. */
function found(one: Entry<Cause>): string[] {
  const problems = checkLibrary(library({ errors: [article("user-pools/AException", tree)], causes: [one, two] }));
  return problems.map(({ field, found: text }) => `${field}: ${text}`);
}

const withFix = (code: string, more: Partial<Cause> = {}): Entry<Cause> => {
  const sound = cause("one", more);
  return { ...sound, body: sound.body.replace("Look at the app client.", `\`\`\`sh\n${code}\n\`\`\``) };
};

describe("checkLibrary", () => {
  it("finds nothing wrong with a sound cause", () => {
    expect(found(cause("one"))).toEqual([]);
  });

  it("names headings that are missing or out of order", () => {
    const swapped = { ...two, id: "one", body: two.body.replace("## Why", "## Reasons") };
    expect(found(swapped)).toEqual(["(headings): Reasons, Fix, Verify"]);
  });

  it("does not take a comment in a script for a heading", () => {
    expect(
      found(withFix("## not a heading\naws cognito-idp list-users --region REGION --user-pool-id USER_POOL_ID")),
    ).toEqual([]);
  });

  it.each([
    "aws cognito-idp update-user-pool --region REGION --user-pool-id USER_POOL_ID --mfa-configuration OFF",
    "aws cognito-idp update-user-pool-client --region REGION --client-id CLIENT_ID",
    "aws cognito-idp set-user-pool-mfa-config --region REGION --user-pool-id USER_POOL_ID",
    "await client.send(new UpdateUserPoolClientCommand({ ClientId: 'CLIENT_ID' }))",
    "client.update_user_pool(UserPoolId='USER_POOL_ID')",
    "aws cognito-idp update-user-pool-domain --region REGION --domain DOMAIN --user-pool-id USER_POOL_ID",
    "aws cognito-idp update-identity-provider --region REGION --attribute-mapping file://mapping.json",
    "aws cognito-idp update-resource-server --region REGION --name api",
    "aws cognito-identity update-identity-pool --region REGION --identity-pool-id IDENTITY_POOL_ID",
    "aws cognito-identity set-identity-pool-roles --region REGION --identity-pool-id IDENTITY_POOL_ID",
    "aws cognito-idp set-risk-configuration --region REGION --cli-input-json file://risk.json",
    "client.set_risk_configuration(UserPoolId='USER_POOL_ID')",
    "await client.send(new SetLogDeliveryConfigurationCommand({ UserPoolId: 'USER_POOL_ID' }))",
    "UpdateIdentityPoolRequest.builder().build()",
    "cognito.setUserPoolMfaConfig(request)",
  ])("forbids the hand-written replacing call %s", (code) => {
    expect(found(withFix(code))[0]).toMatch(/^\(code\): /);
  });

  it("refuses a change of a field that the update does not take", () => {
    const changes = [
      { of: "user-pool" as const, edits: [{ field: "UsernameConfiguration.CaseSensitive", set: false }] },
    ];
    expect(found(cause("one", { changes })).filter((problem) => problem.startsWith("changes"))).toEqual([
      "changes: UsernameConfiguration",
    ]);
  });

  it("names a blank that readers have no explanation for", () => {
    expect(found(withFix("aws cognito-idp list-users --region REGION --user-pool-id MY_POOL_ID"))).toEqual([
      "(code): MY_POOL_ID",
    ]);
  });

  it("wants a Region in every command, also over several lines", () => {
    expect(found(withFix("aws cognito-idp list-users \\\n  --region REGION --user-pool-id USER_POOL_ID"))).toEqual([]);
    expect(found(withFix("aws cognito-idp list-users --user-pool-id USER_POOL_ID"))[0]).toContain(
      "aws cognito-idp list-users",
    );
  });

  it("wants changes to be printed in each form that runs", () => {
    const changes = [
      { of: "user-pool-client" as const, edits: [{ field: "ExplicitAuthFlows", add: ["ALLOW_USER_AUTH"] }] },
    ];
    expect(found(cause("one", { changes }))).toEqual([
      "## Fix: changes without a cli form",
      "## Fix: changes without a js form",
    ]);
  });

  it("wants a verification that says what to expect and when", () => {
    expect(
      found({ ...two, id: "one", body: two.body.replace('<Expect within="at once">', "").replace("</Expect>", "") }),
    ).toEqual(["## Verify: no expectation"]);
  });

  it("names a source on a host that is not on the list", () => {
    const sources = [{ url: "https://blog.example.com/cognito", about: "A blog post.", read: "2026-01-31" }];
    expect(found(cause("one", { sources }))).toEqual(["sources: https://blog.example.com/cognito"]);
  });

  it("wants commands that find something out to read only", () => {
    const asks = ask({ yes: "cause:one", no: "cause:two" }, "cause:one", {
      find: {
        how: "Run this command.",
        command:
          "aws cognito-idp admin-confirm-sign-up --region REGION --user-pool-id USER_POOL_ID --username USERNAME",
      },
    });
    const page = article("user-pools/AException", { start: "a", questions: { a: asks } });
    const problems = checkLibrary(library({ errors: [page], causes: [cause("one"), two] }));
    expect(problems.map(({ found: text }) => text)).toEqual(["admin-confirm-sign-up"]);
  });
});

describe("the walk of an incident", () => {
  const incident = (walk: { question: string; option: string }[], end: string) => ({
    id: "a-night",
    file: "content/incidents/a-night.mdx",
    body: "",
    data: {
      title: "A night with an error",
      summary: "What happened in one sentence.",
      tree: "user-pools/AException",
      walk: walk.map((step) => ({ ...step, because: "They saw it there." })),
      cause: end,
      sources: two.data.sources,
    },
  });
  const base = { errors: [article("user-pools/AException", tree)], causes: [cause("one"), two] };

  it("ends where the tree says", () => {
    expect(
      checkLibrary(library({ ...base, incidents: [incident([{ question: "a", option: "yes" }], "one")] })),
    ).toEqual([]);
    expect(
      checkLibrary(library({ ...base, incidents: [incident([{ question: "a", option: "yes" }], "two")] }))[0]?.write,
    ).toBe("where the walk ends: cause:one");
  });

  it("asks what the tree asks", () => {
    const problems = checkLibrary(
      library({ ...base, incidents: [incident([{ question: "b", option: "yes" }], "one")] }),
    );
    expect(problems.map(({ field }) => field)).toEqual(["walk", "cause"]);
  });
});
