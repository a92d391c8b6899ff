import { describe, expect, it } from "vitest";
import { ALL_CHECKS } from "../../../src/checks/all-checks.ts";
import type { Evidence } from "../../../src/evidence/evidence.ts";
import { arrangeCheckup } from "../../../src/session/arrange-checkup.ts";
import { reportJson, reportMarkdown } from "../../../src/session/checkup-report.ts";
import { listChecks } from "../../../src/session/list-checks.ts";
import { runCheckup } from "../../../src/session/run-checkup.ts";
import { completeSubject, providerToAsk } from "../../../src/session/subject-from-evidence.ts";

const from = { origin: "pasted", call: "DescribeUserPoolClient", at: "2026-01-31T09:00:00.000Z" } as const;
const POOL = "eu-west-1_Example1";

const evidence: Evidence = {
  client: {
    kind: "read",
    data: {
      UserPoolId: "eu-west-1_Another1",
      ClientId: "1example23456789abcdefghij",
      HasClientSecret: true,
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ["code"],
      AllowedOAuthScopes: [],
      LastModifiedDate: "2026-01-31T09:00:00.000Z",
    },
    from,
  },
  mfa: { kind: "unread", reason: "denied", detail: "GetUserPoolMfaConfig was refused" },
};
const subject = { userPoolId: POOL, region: "eu-west-1", username: "planted.person@example.com" };

describe("a check-up", () => {
  it("of nothing finds nothing, and every check says what it waits for", () => {
    const { findings, depends, passed, open } = arrangeCheckup(runCheckup({}, {}));
    expect([findings, depends, passed]).toEqual([[], [], []]);
    expect(open.flatMap(({ results }) => results)).toHaveLength(ALL_CHECKS.length);
    expect(open.filter(({ waitsFor }) => waitsFor.kind === "nothing")).toEqual([]);
  });

  it("puts the wrong place before all other faults", () => {
    const { findings } = arrangeCheckup(runCheckup(evidence, subject));
    expect(findings[0]?.id).toBe("client-belongs-to-pool");
    expect(findings.map(({ id }) => id)).toContain("client-oauth-lists-filled");
  });

  it("keeps usual settings apart from faults", () => {
    const { findings, depends } = arrangeCheckup(runCheckup(evidence, subject));
    expect(depends.map(({ id }) => id)).toContain("client-has-no-secret");
    expect(findings.filter(({ dependsOnCase }) => dependsOnCase)).toEqual([]);
  });

  it("takes a refused call for no finding", () => {
    const results = runCheckup(evidence, subject).filter(({ unread }) => unread.includes("mfa"));
    expect(results.length).toBeGreaterThan(3);
    expect(results.map(({ verdict }) => verdict.status)).toEqual(results.map(() => "unknown"));
  });

  it("says of one check's opposite that it depends on the case, never that both are faults", () => {
    const usual = new Set(ALL_CHECKS.filter(({ dependsOnCase }) => dependsOnCase).map(({ id }) => id));
    for (const [one, other] of [
      ["client-has-secret", "client-has-no-secret"],
      ["user-is-local", "user-is-federated"],
    ] as const) {
      expect(usual.has(one) && usual.has(other)).toBe(true);
    }
  });

  it("puts what the person's own request contradicts before settings that are only unusual", () => {
    const client: Evidence = {
      client: {
        kind: "read",
        from,
        data: {
          UserPoolId: POOL,
          ClientId: "1example23456789abcdefghij",
          AccessTokenValidity: 5,
          TokenValidityUnits: { AccessToken: "minutes" },
          ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
          CallbackURLs: ["https://app.example.com/callback"],
        },
      },
    };
    const asked = { authFlow: "USER_PASSWORD_AUTH", redirectUri: "https://app.example.com/callback/" };
    const { findings } = arrangeCheckup(runCheckup(client, asked));
    expect(findings.map(({ id }) => id)).toEqual([
      "client-allows-auth-flow",
      "client-callback-url-listed",
      "client-access-validity-not-very-short",
    ]);
  });

  it("of a healthy public client says each setting once, in plain words, and none of them is a fault", () => {
    const client: Evidence = {
      client: {
        kind: "read",
        from,
        data: {
          UserPoolId: POOL,
          ClientId: "1example23456789abcdefghij",
          HasClientSecret: false,
          ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
          LastModifiedDate: "2026-01-31T09:00:00.000Z",
        },
      },
    };
    const { findings, depends, usual, passed } = arrangeCheckup(runCheckup(client, {}));
    expect(findings).toEqual([]);
    const said = [...depends.map(({ otherwise }) => otherwise), ...[...usual, ...passed].map(({ title }) => title)];
    expect(said.filter((line) => line === "The app client has no secret")).toHaveLength(1);
    expect(said).not.toContain("The app client has a secret");
    expect(passed.filter(({ dependsOnCase }) => dependsOnCase)).toEqual([]);
  });

  it("is listed with every check once", () => {
    const listed = listChecks().flatMap(({ checks }) => checks.map(({ id }) => id));
    expect(listed.sort()).toEqual(ALL_CHECKS.map(({ id }) => id).sort());
  });
});

describe("a case", () => {
  it("is filled from the answers where the person said nothing", () => {
    const pool = { kind: "read", data: { Id: POOL, Domain: "shop" }, from } as const;
    expect(completeSubject({ userPoolId: "", clientId: "given" }, { pool })).toEqual({
      userPoolId: POOL,
      region: "eu-west-1",
      domain: "shop",
      clientId: "given",
    });
  });
});

describe("the only identity provider of a pool", () => {
  const providers = (...names: string[]): Evidence => ({
    providers: { kind: "read", data: { Providers: names.map((ProviderName) => ({ ProviderName })) }, from },
  });

  it("is asked for, and is not taken for the one that the person signs in with", () => {
    expect(providerToAsk({}, providers("Example"))).toBe("Example");
    expect(providerToAsk({ providerName: "Named" }, providers("Example"))).toBe("Named");
    expect(providerToAsk({}, providers("Example", "Other"))).toBeUndefined();
    expect(completeSubject({}, providers("Example"))).toEqual({});
  });
});

describe("a report", () => {
  const input = {
    results: runCheckup(evidence, subject),
    subject: { ...subject, redirectUri: "https://app.example.com/?mail=planted.person@example.com" },
    calls: [{ operation: "DescribeUserPool", status: "answered", ms: 12, attempts: 1, startedAt: from.at }],
    causes: { "wrong-pool-or-client": "The app talks to another user pool" },
    origin: "https://clinic.example",
    at: new Date("2026-01-31T10:00:00Z"),
  };

  it("in Markdown names faults with observed, expected, field, call and the address of the cause", () => {
    const text = reportMarkdown(input);
    expect(text).toContain("- The app client belongs to another user pool");
    expect(text).toContain("  - observed: eu-west-1_Another1\n  - expected: eu-west-1_Example1");
    expect(text).toContain("UserPoolClient.UserPoolId of DescribeUserPoolClient, pasted, 2026-01-31T09:00:00.000Z");
    expect(text).toContain("The app talks to another user pool (https://clinic.example/causes/wrong-pool-or-client/)");
    expect(text).toContain("- DescribeUserPool: answered, 12 ms, tries: 1");
    expect(text).toContain(`- userPoolId: ${POOL}`);
    expect(text).toContain("GetUserPoolMfaConfig was refused");
  });

  it("in JSON can be read back", () => {
    const report = JSON.parse(reportJson(input)) as { results: { id: string; status: string; causes?: string[] }[] };
    expect(report.results).toHaveLength(ALL_CHECKS.length);
    expect(report.results.find(({ id }) => id === "client-belongs-to-pool")).toMatchObject({
      status: "fail",
      causes: ["https://clinic.example/causes/wrong-pool-or-client/", expect.any(String)],
    });
  });

  it("has no address of a person in it", () => {
    expect(reportMarkdown(input) + reportJson(input)).not.toContain("planted.person");
  });
});
