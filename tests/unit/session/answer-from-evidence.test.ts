import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerFromEvidence } from "../../../src/session/answer-from-evidence.ts";
import type { Evidence } from "../../../src/evidence/evidence.ts";
import { readingWith } from "../../support/readings.ts";
import { ask } from "../../support/trees.ts";

const question = ask({ none: "cause:a", has: "cause:b", several: "cause:c" }, "cause:a", {
  lookUp: [
    { check: "client-has-one-secret", fail: "several" },
    { check: "client-has-secret", pass: "has", fail: "none" },
  ],
});
const all = new Set(["none", "has", "several", "unsure"]);
const client = (HasClientSecret: unknown) => ({ client: readingWith("client", { HasClientSecret }) });

describe("look-ups of a question", () => {
  const oneSecret = { secrets: readingWith("secrets", { ClientSecrets: [{ ClientSecretId: "a" }] }) };

  it("give the answer of the first check that decides, with all that it rests on", () => {
    const evidence = { ...client(true), ...oneSecret };
    const { answer, undecided } = answerFromEvidence(question, { evidence, subject: {} }, all);
    expect(answer).toEqual({
      option: "has",
      check: "client-has-secret",
      title: "The app client has a secret",
      verdict: {
        status: "pass",
        observed: "a secret",
        expected: "a secret",
        field: "UserPoolClient.HasClientSecret",
        from: { origin: "pasted", call: "DescribeUserPoolClient", at: "2026-01-31T09:00:00Z" },
      },
    });
    expect(undecided.map(({ check }) => check)).toEqual(["client-has-one-secret"]);
  });

  it("decide nothing after a check that could not tell: that one may be the reason", () => {
    const { answer, undecided } = answerFromEvidence(question, { evidence: client(true), subject: {} }, all);
    expect(answer).toBeNull();
    expect(undecided.map(({ check }) => check)).toEqual(["client-has-one-secret", "client-has-secret"]);
  });

  it("give an answer that several of them claim by their pass only when all of them pass", () => {
    const both = ask({ fine: "cause:a", not: "cause:b" }, "cause:a", {
      lookUp: [
        { check: "client-has-secret", pass: "fine", fail: "not" },
        { check: "pool-allows-self-sign-up", pass: "fine" },
      ],
    });
    const answered = (evidence: Evidence): string | undefined =>
      answerFromEvidence(both, { evidence, subject: {} }, new Set(["fine", "not"])).answer?.option;
    const pool = (AllowAdminCreateUserOnly: boolean): Evidence => ({
      pool: readingWith("pool", { AdminCreateUserConfig: { AllowAdminCreateUserOnly } }),
    });
    expect(answered(client(true))).toBeUndefined();
    expect(answered({ ...client(true), ...pool(true) })).toBeUndefined();
    expect(answered({ ...client(true), ...pool(false) })).toBe("fine");
    expect(answered(client(false))).toBe("not");
  });

  it("give no answer for what was not read, and say which answer is missing", () => {
    const { answer, undecided } = answerFromEvidence(question, { evidence: {}, subject: {} }, all);
    expect(answer).toBeNull();
    expect(undecided.map(({ unread }) => unread)).toEqual([["secrets"], ["client"]]);
    expect(undecided[1]?.reason).toContain("DescribeUserPoolClient");
  });

  it("say what a check has to be told", () => {
    const flow = ask({ listed: "cause:a", missing: "cause:b" }, "cause:a", {
      lookUp: [{ check: "client-allows-auth-flow", pass: "listed", fail: "missing" }],
    });
    const { undecided } = answerFromEvidence(flow, { evidence: client(true), subject: {} }, new Set(["listed"]));
    expect(undecided).toMatchObject([{ check: "client-allows-auth-flow", missing: ["authFlow"] }]);
  });

  it("do not give an answer that is struck out, nor one that the question does not name", () => {
    const left = new Set(["none"]);
    expect(answerFromEvidence(question, { evidence: client(true), subject: {} }, left).answer).toBeNull();
    const onlyFail = ask({ none: "cause:a", has: "cause:b" }, "cause:a", {
      lookUp: [{ check: "client-has-secret", fail: "none" }],
    });
    const { answer, undecided } = answerFromEvidence(onlyFail, { evidence: client(true), subject: {} }, all);
    expect(answer).toBeNull();
    expect(undecided[0]?.reason).toBe("a secret, which alone does not decide it");
  });

  it("never throw and never answer on odd evidence of their field", () => {
    fc.assert(
      fc.property(
        fc.anything().filter((value) => typeof value !== "boolean"),
        (value) => {
          expect(answerFromEvidence(question, { evidence: client(value), subject: {} }, all).answer).toBeNull();
        },
      ),
    );
  });
});
