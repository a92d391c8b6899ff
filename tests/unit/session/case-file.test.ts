import { describe, expect, it } from "vitest";
import type { TreeDocument } from "../../../src/schemas/tree-document.ts";
import { caseFile } from "../../../src/session/case-file.ts";
import type { CheckResult } from "../../../src/session/run-checkup.ts";
import { buildGraph } from "../../../src/wizard/graph.ts";
import { replay } from "../../../src/wizard/replay.ts";

const words = { tell: "Could you tell me?", why: "The answers separate causes.", find: { how: "Look." } };
const document: TreeDocument = {
  id: "user-pools/Refused",
  title: "Refused",
  url: "/errors/user-pools/Refused/",
  tree: {
    start: "log",
    questions: {
      log: {
        ask: "What does the log say?",
        ...words,
        options: [
          { id: "flow", label: "A flow", to: "cause:flow-off" },
          { id: "secret", label: "A secret", to: "cause:secret-missing" },
        ],
        unsure: "cause:flow-off",
      },
    },
  },
  causes: {
    "flow-off": { title: "The flow is off", url: "/causes/flow-off/", tell: "It is off.", touches: [] },
    "secret-missing": {
      title: "The secret is missing",
      url: "/causes/secret-missing/",
      tell: "It is missing.",
      touches: [],
    },
  },
  trees: {},
} as unknown as TreeDocument;

const check: CheckResult = {
  id: "client-allows-auth-flow",
  title: "The app client allows the sign-in flow of the request",
  otherwise: "The app client does not allow the sign-in flow of the request",
  group: "client",
  verdict: {
    status: "pass",
    observed: "ALLOW_USER_SRP_AUTH",
    expected: "ALLOW_USER_SRP_AUTH among them",
    field: "UserPoolClient.ExplicitAuthFlows",
    from: { origin: "pasted", call: "DescribeUserPoolClient", at: "2026-01-31T09:00:00.000Z" },
  },
  causes: ["flow-off"],
  dependsOnCase: false,
  comparesCase: true,
  missing: [],
  unread: [],
};

function made(notes = ""): string {
  const state = { answers: { log: "flow" }, tried: ["flow-off", "secret-missing"], read: [], looked: [] };
  const graph = buildGraph(document.tree);
  return caseFile({
    document,
    state,
    replay: replay(graph, state.answers, new Set(state.tried)),
    notes,
    link: "https://example.org/errors/user-pools/Refused/wizard/?log=flow&not=flow-off,secret-missing",
    at: new Date("2026-01-31T10:00:00Z"),
    checks: [check],
    fixes: {
      "flow-off": {
        fields: ["ExplicitAuthFlows"],
        from: { origin: "pasted", call: "DescribeUserPoolClient", at: "2026-01-31T09:30:00.000Z" },
      },
    },
    ids: { Region: "eu-west-1", "User pool": "eu-west-1_Example1" },
  });
}

describe("the case file", () => {
  it("says of each cause whether its fix was shown to be carried out or the cause was only struck out", () => {
    expect(made()).toContain(
      "## Fixes that were carried out and did not help\n\n- The flow is off: the settings hold what was sent: ExplicitAuthFlows (DescribeUserPoolClient, pasted, 2026-01-31T09:30:00.000Z)",
    );
    expect(made()).toContain(
      "## Struck out as still failing; nothing in this file shows whether the fix was carried out\n\n- The secret is missing",
    );
    expect(made()).not.toContain("The fix was carried out and did not help");
  });

  it("gives each check with its evidence", () => {
    expect(made()).toContain(
      "The app client allows the sign-in flow of the request: so. Observed: ALLOW_USER_SRP_AUTH; expected: ALLOW_USER_SRP_AUTH among them (UserPoolClient.ExplicitAuthFlows of DescribeUserPoolClient, pasted, 2026-01-31T09:00:00.000Z)",
    );
  });

  it("names the ids, asks for what only the person has, and ends with the session", () => {
    const text = made();
    expect(text).toContain("- Region: eu-west-1\n- User pool: eu-west-1_Example1");
    expect(text).toContain("A request id of a failed call");
    expect(text).toContain("## The session");
    expect(text.match(/^# /gm)).toHaveLength(1);
  });

  it("holds no secret and no address", () => {
    const text = made("mail to jane@example.com, key AKIAIOSFODNN7EXAMPLE");
    expect(text).not.toContain("jane@example.com");
    expect(text).not.toContain("AKIAIOSFODNN7EXAMPLE");
  });
});
