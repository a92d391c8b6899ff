import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Reading } from "../../../../src/evidence/reading.ts";
import type { Subject } from "../../../../src/evidence/subject.ts";
import { addTemplate } from "../../../../src/islands/connect/add-template.ts";
import { readConfiguration } from "../../../../src/islands/connect/configuration/read-configuration.ts";
import { takeConfiguration } from "../../../../src/islands/connect/configuration/take-configuration.ts";
import { keepReading, viewEvidence } from "../../../../src/session/evidence-store.ts";
import { runCheckup } from "../../../../src/session/run-checkup.ts";

const fixture = (name: string): string => readFileSync(`tests/fixtures/analyzers/configuration/${name}.in`, "utf8");
const taken = (text: string, subject: Subject = {}, choice = {}) =>
  takeConfiguration(readConfiguration(text, 0)?.resources ?? [], subject, choice);
const verdicts = (text: string, subject: Subject = {}) => {
  const { stored, subject: told } = addTemplate(
    { stored: {}, subject },
    { evidence: taken(text).evidence, instead: [] },
  );
  const { evidence } = viewEvidence(stored, told);
  return new Map(runCheckup(evidence, told).map(({ id, verdict }) => [id, verdict]));
};
const TERRAFORM = fixture("terraform-pool-and-client");

describe("a pasted template as evidence", () => {
  it("names its form and resource as its origin", () => {
    expect(taken(TERRAFORM).evidence.client).toMatchObject({
      kind: "read",
      from: { origin: "pasted", form: "Terraform code", call: "Terraform code, aws_cognito_user_pool_client.web" },
    });
  });

  it("gives findings, and leaves open what it does not hold", () => {
    const found = verdicts(TERRAFORM, { userPoolId: "eu-west-1_AbCdEf123", clientId: "1example23456789" });
    expect(found.get("client-oauth-lists-filled")).toMatchObject({ status: "fail" });
    expect(found.get("client-callback-url-listed")?.status).toBe("unknown");
    expect(found.get("pool-deletion-protection-off")).toEqual({
      status: "unknown",
      reason: expect.stringMatching(/^DeletionProtection is not in the text: var\.protect/) as string,
    });
  });

  it.each(["pool-exists", "client-exists", "client-belongs-to-pool", "pool-region-matches"])(
    "does not decide %s",
    (id) => {
      const found = verdicts(TERRAFORM, { userPoolId: "eu-west-1_AbCdEf123", clientId: "1abc", region: "eu-west-1" });
      expect(found.get(id)?.status).toBe("unknown");
    },
  );

  it("fills in ids that a state has, and none that a template lacks", () => {
    const desk = (text: string) =>
      addTemplate({ stored: {}, subject: {} }, { evidence: taken(text).evidence, instead: [] }).subject;
    expect(desk(TERRAFORM)).toEqual({});
    expect(JSON.stringify(desk(fixture("terraform-state")))).not.toContain("not in the text");
  });

  it("is refused where it is about another pool than the person", () => {
    const text = JSON.stringify({
      resources: [
        {
          type: "aws_cognito_user_pool",
          name: "main",
          instances: [{ attributes: { id: "eu-west-1_Other1234", name: "other" } }],
        },
      ],
    });
    const { evidence, notes } = taken(text, { userPoolId: "eu-west-1_AbCdEf123" });
    expect(evidence.pool).toBeUndefined();
    expect(notes[0]).toContain("about the user pool eu-west-1_Other1234, not eu-west-1_AbCdEf123");
    expect(taken(text, { userPoolId: "eu-west-1_Other1234" }).notes).toEqual([]);
  });

  it("may hold several: what the person asks about is chosen, else the first", () => {
    const provider = (name: string) =>
      `resource "aws_cognito_identity_provider" "${name.toLowerCase()}" {\n  provider_name = "${name}"\n  provider_type = "OIDC"\n}\n`;
    const text = provider("Acme") + provider("Okta");
    expect(taken(text).chosen.provider).toBe("aws_cognito_identity_provider.acme");
    expect(taken(text, { providerName: "Okta" }).chosen.provider).toBe("aws_cognito_identity_provider.okta");
    expect(taken(text, { providerName: "Google" }).evidence.provider).toBeUndefined();
    expect(taken(text, {}, { provider: "aws_cognito_identity_provider.okta" }).chosen.provider).toMatch("okta");
  });

  it("never takes the place of an answer of the service, and what they differ in is named", () => {
    const answer: Reading = {
      kind: "read",
      data: { Id: "eu-west-1_AbCdEf123", MfaConfiguration: "OFF", DeletionProtection: "ACTIVE", SchemaAttributes: [] },
      from: { origin: "pasted", call: "DescribeUserPool", at: "2026-11-21T04:00:00.000Z" },
    };
    const stored = keepReading({}, "pool", { origin: "pasted", reading: answer, about: {} });
    const desk = addTemplate({ stored, subject: {} }, { evidence: taken(TERRAFORM).evidence, instead: [] });
    const view = viewEvidence(desk.stored, desk.subject);
    expect(view.evidence.pool).toBe(answer);
    expect(view.conflicts).toMatchObject([
      {
        name: "pool",
        fields: ["MfaConfiguration"],
        counts: { call: "DescribeUserPool" },
        other: { form: "Terraform code" },
      },
    ]);
  });

  it("goes when another choice takes its place", () => {
    const first = addTemplate({ stored: {}, subject: {} }, { evidence: taken(TERRAFORM).evidence, instead: [] });
    const { stored, subject } = addTemplate(first, { evidence: {}, instead: ["client"] });
    expect(Object.keys(viewEvidence(stored, subject).evidence).sort()).toEqual(["mfa", "pool"]);
  });

  it("is nothing where no resource of Cognito is in the text", () => {
    expect(readConfiguration(fixture("prose"), 0)).toBeNull();
    expect(readConfiguration(fixture("describe-user-pool"), 0)).toBeNull();
    expect(readConfiguration(fixture("yaml-broken"), 0)?.notes[0]).toMatch(/stops here/);
  });

  it("holds no secret", () => {
    const all = taken(fixture("terraform-state")).evidence;
    expect(JSON.stringify(all)).not.toContain("example0secret0value");
  });
});
