import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_CHECKS } from "../../../src/checks/all-checks.ts";
import { runCheck } from "../../../src/checks/run-check.ts";
import { READINGS, type Evidence, type ReadingName } from "../../../src/evidence/evidence.ts";
import type { Reading } from "../../../src/evidence/reading.ts";
import type { Subject } from "../../../src/evidence/subject.ts";
import { checkFixtures } from "./fixtures.ts";

const NAMES = Object.keys(READINGS) as ReadingName[];
const AT = "2026-11-21T10:00:00Z";
const fixtures = checkFixtures();

/** Field names that checks look at, so that arbitrary answers are not only about fields that nobody reads. */
const FIELDS = [
  ...new Set(
    fixtures.flatMap(({ evidence }) =>
      Object.values(evidence).flatMap((reading) => (reading.kind === "read" ? keysOf(reading.data) : [])),
    ),
  ),
];

function keysOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    Array.isArray(value) ? keysOf(below) : [key, ...keysOf(below)],
  );
}

const SECRETS = ["jane.doe@example.com", "+12065550100", "+1 206 555 0100"];
const leaf = fc.oneof(fc.constantFrom<unknown>(null, true, false, 0, 7, "", "ON", "ENABLED", ...SECRETS), fc.string());
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.array(tie("json"), { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...FIELDS), fc.string()), tie("json"), { maxKeys: 4 }),
  ),
}));
const answer = fc.dictionary(
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...FIELDS) }, { weight: 1, arbitrary: fc.string() }),
  json,
  {
    maxKeys: 12,
  },
);

function read(name: ReadingName, data: Record<string, unknown>): Reading {
  return { kind: "read", data, from: { origin: "pasted", call: READINGS[name].call, at: AT } };
}

const whole = fc.record(
  Object.fromEntries(
    NAMES.map((name) => [
      name,
      answer.map((data): Reading =>
        read(name, { ...data, [READINGS[name].anchor]: data[READINGS[name].anchor] ?? "id" }),
      ),
    ]),
  ) as Record<ReadingName, fc.Arbitrary<Reading>>,
);
const subjects: fc.Arbitrary<Subject> = fc
  .constantFrom<Subject>(...fixtures.map(({ subject }) => subject), {})
  .chain((base) =>
    fc
      .record({
        region: fc.constantFrom("eu-central-1", "cn-north-1", "x"),
        userPoolId: fc.constantFrom("eu-central-1_Ex4mple01", "id"),
        clientId: fc.constantFrom("id", "other"),
        attribute: fc.constantFrom("email", "custom:team", "constructor", "__proto__"),
        authFlow: fc.constantFrom("USER_SRP_AUTH", "REFRESH_TOKEN", "constructor"),
        trigger: fc.constantFrom("PreSignUp", "constructor"),
        oauthFlow: fc.constant("code"),
        redirectUri: fc.webUrl(),
        logoutUri: fc.string({ minLength: 1 }),
        scope: fc.constantFrom("openid", "api/read"),
        providerName: fc.constantFrom("COGNITO", "Google"),
      })
      .map((rest): Subject => ({ ...rest, ...base })),
  );

describe("every check, on arbitrary answers", () => {
  it("never throws and always gives a verdict", () => {
    fc.assert(
      fc.property(whole, subjects, (evidence, subject) => {
        for (const check of ALL_CHECKS) {
          const { status } = check.run(evidence, subject);
          expect(["pass", "fail", "unknown"]).toContain(status);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never puts an e-mail address or a phone number into its words", () => {
    fc.assert(
      fc.property(whole, subjects, (evidence, subject) => {
        for (const check of ALL_CHECKS) {
          const words = JSON.stringify(
            runCheck(check, evidence, { ...subject, redirectUri: "https://app.example.com/" }),
          );
          for (const secret of SECRETS) expect(words, check.id).not.toContain(secret);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("says nothing but unknown when nothing was read", () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        for (const check of ALL_CHECKS) expect(runCheck(check, {}, subject).status, check.id).toBe("unknown");
      }),
    );
  });

  it("says nothing but unknown when an answer lacks its anchor field", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...FIELDS), json, { maxKeys: 12 }), subjects, (data, subject) => {
        const parts: Evidence = Object.fromEntries(
          NAMES.map((name) => [
            name,
            read(name, Object.fromEntries(Object.entries(data).filter(([key]) => key !== READINGS[name].anchor))),
          ]),
        );
        for (const check of ALL_CHECKS) expect(runCheck(check, parts, subject).status, check.id).toBe("unknown");
      }),
    );
  });
});

describe("every check, on the answer of its fail fixture", () => {
  const fails = fixtures.filter(({ verdict }) => verdict.status === "fail");
  const checks = new Map(ALL_CHECKS.map((check) => [check.id, check]));

  const replaced = (evidence: Evidence, name: ReadingName, reading?: Reading): Evidence =>
    Object.fromEntries([
      ...Object.entries(evidence).filter(([other]) => other !== name),
      ...(reading ? [[name, reading] as const] : []),
    ]);

  it.each(fails.map((fixture) => [`${fixture.id}/${fixture.name}`, fixture] as const))(
    "%s: no fail without each of its readings",
    (_, { id, evidence, subject }) => {
      const check = checks.get(id);
      if (!check) throw new Error(`there is no check ${id}`);
      const unread: Reading = { kind: "unread", reason: "denied", detail: "the keys may not read this" };
      for (const name of Object.keys(evidence) as ReadingName[]) {
        const from = { origin: "live", call: READINGS[name].call, at: AT } as const;
        const absent: Reading = { kind: "absent", from, detail: "it does not exist" };
        const missing = [undefined, unread, read(name, {}), ...(check.absenceOf === name ? [] : [absent])];
        for (const reading of missing) {
          expect(runCheck(check, replaced(evidence, name, reading), subject).status, name).toBe("unknown");
        }
      }
    },
  );

  it("finds an absence only where that is what the check looks for", () => {
    const absent = Object.fromEntries(
      NAMES.map((name): [ReadingName, Reading] => [
        name,
        { kind: "absent", from: { origin: "live", call: READINGS[name].call, at: AT }, detail: "it does not exist" },
      ]),
    ) as Evidence;
    const found = ALL_CHECKS.filter((check) => runCheck(check, absent, fullSubject).status !== "unknown").map(
      ({ id }) => id,
    );
    expect(found).toEqual(["client-exists", "pool-exists", "pool-publishes-keys", "user-exists"]);
    expect(ALL_CHECKS.filter(({ absenceOf }) => absenceOf).map(({ id }) => id)).toEqual([
      "client-exists",
      "client-has-branding-style",
      "pool-exists",
      "pool-publishes-keys",
      "user-exists",
    ]);
  });
});

const fullSubject: Subject = Object.assign({}, ...fixtures.map(({ subject }) => subject)) as Subject;
