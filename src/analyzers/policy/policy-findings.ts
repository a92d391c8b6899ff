import type { Finding } from "../finding.ts";
import { hasNoResource, needsNoIam, resourceForm } from "./actions.ts";
import { arnDifference, matchStatement } from "./match-statement.ts";
import type { Denied, PolicyKind } from "./read-denied.ts";
import type { Statement } from "./read-policy.ts";

/** What a policy and a refusal say together. */
export function policyFindings(statements: readonly Statement[], denied: Denied): Finding[] {
  const { action } = denied;
  const resource = hasNoResource(action) ? "*" : denied.resource;
  const matches = statements.map((statement) => ({ statement, ...matchStatement(statement, action, resource) }));
  const denies = matches.filter(({ statement, action: a, resource: r }) => statement.effect === "Deny" && a && r);
  const allows = matches.filter(({ statement }) => statement.effect === "Allow");
  const full = allows.filter(({ action: a, resource: r }) => a && r);
  const surely = denies.some(({ statement }) => statement.conditions.length === 0);
  return [
    ...denies.map(({ statement }) => ofDeny(statement, action)),
    ...(full.length > 0
      ? full.filter(() => !surely).map(({ statement }) => ofAllow(statement, denied))
      : ofNoAllow(
          allows.map(({ statement }) => statement),
          denied,
        )),
    ...ofNaming(statements, action),
    ...openNotes(statements),
    ...conditionNotes(matches.filter(({ action: a, resource: r }) => a && r).map(({ statement }) => statement)),
  ];
}

/** What the message says by itself, with or without a policy. */
export function messageFindings(denied: Denied): Finding[] {
  const { action, why, policy } = denied;
  const findings: Finding[] = [];
  if (needsNoIam(action)) {
    findings.push({
      code: "iam-is-not-asked",
      severity: "note",
      observed: `\`${action}\` is called without AWS credentials by apps, and IAM is not asked then`,
      expected: "an unsigned call; a signed one is judged by IAM, and by a VPC endpoint policy on its way",
      where: "message",
    });
  }
  if (policy !== "") findings.push(ofKind(policy, why === "denies", denied));
  else if (why === "denies") findings.push({ ...deniedSomewhere(action) });
  return findings;
}

const PLACES: Readonly<Record<PolicyKind, string>> = {
  "identity-based policy": "the policies of the user, group or role itself",
  "resource-based policy": "the policy of the resource, such as a function's or a topic's",
  "permissions boundary": "the permissions boundary of the user or role: it has to allow the action as well",
  "session policy":
    "the session policy: what was passed to AssumeRole, or what AWS adds to sessions of guests of an identity pool",
  "service control policy": "a service control policy of the organisation: its administrators have to change it",
  "resource control policy": "a resource control policy of the organisation: its administrators have to change it",
  "VPC endpoint policy": "the policy of the VPC endpoint through which the call went",
};

function ofKind(policy: PolicyKind, isDeny: boolean, denied: Denied): Finding {
  const { action } = denied;
  const causes: Partial<Record<PolicyKind, string>> = {
    "identity-based policy": isDeny ? "iam-explicit-deny" : causeOfMissing(denied, []),
    "session policy": isDeny ? "iam-explicit-deny" : "guest-session-policy-limits",
    "resource control policy": "resource-control-policy-denies-users",
  };
  const cause = causes[policy] ?? (isDeny ? "iam-explicit-deny" : undefined);
  return {
    code: isDeny ? "message-names-deny" : "message-names-missing-allow",
    severity: "fault",
    observed: isDeny ? `${article(policy)} denies \`${action}\`` : `No ${policy} allows \`${action}\``,
    expected: `look at ${PLACES[policy]}${isDeny ? "; an Allow elsewhere does not outweigh it" : ""}`,
    where: "message",
    ...(cause !== undefined && { cause }),
  };
}

function article(policy: PolicyKind): string {
  return policy === "identity-based policy" ? `An ${policy}` : `A ${policy}`;
}

function deniedSomewhere(action: string): Finding {
  return {
    code: "message-names-deny",
    severity: "fault",
    observed: `A statement with \`Deny\` covers \`${action}\`; the message does not say in which policy`,
    expected: "no Deny: an Allow elsewhere does not outweigh it",
    where: "message",
    cause: "iam-explicit-deny",
  };
}

function ofDeny(statement: Statement, action: string): Finding {
  const perhaps = statement.conditions.length > 0;
  return {
    code: "statement-denies",
    severity: perhaps ? "warning" : "fault",
    observed: `\`Deny\` covers \`${action}\`${perhaps ? ", if its conditions hold" : ""}`,
    expected: "no Deny that covers it: no Allow outweighs one",
    where: statement.name,
    cause: "iam-explicit-deny",
  };
}

function ofAllow(statement: Statement, denied: Denied): Finding {
  const perhaps = statement.conditions.length > 0;
  return {
    code: perhaps ? "statement-allows-conditionally" : "statement-allows",
    severity: perhaps ? "note" : "good",
    observed: `This statement allows \`${denied.action}\` on the resource${perhaps ? ", if its conditions hold" : ""}`,
    expected: perhaps
      ? statement.trusts
        ? "conditions that the token fulfils: its aud is the id of the identity pool, its amr says authenticated or unauthenticated"
        : "conditions that hold for this call"
      : "so the refusal comes from elsewhere: another account's or another role's policy, a boundary, a session policy, an organisation's policy, or this policy is not attached",
    where: statement.name,
    ...(perhaps && statement.trusts && { cause: "identity-pool-role-trust-wrong" }),
  };
}

function ofNoAllow(allows: readonly Statement[], denied: Denied): Finding[] {
  const { action } = denied;
  const resource = hasNoResource(action) ? "*" : denied.resource;
  const near = allows.filter((statement) => matchStatement(statement, action, resource).action);
  const [first] = near;
  if (!first) {
    const cause = causeOfMissing(denied, allows);
    return [
      {
        code: "action-missing",
        severity: "fault",
        observed:
          allows.length === 0 ? "No statement of the policy allows anything" : `No statement allows \`${action}\``,
        expected: isWebIdentity(denied)
          ? `a statement that allows \`${action}\` with \`"Principal": {"Federated": "cognito-identity.amazonaws.com"}\``
          : `a statement that allows \`${action}\` on \`${resourceForm(action, denied.resource)}\``,
        where: "the whole policy",
        cause,
      },
    ];
  }
  if (hasNoResource(action)) {
    return [
      {
        code: "resource-must-be-star",
        severity: "fault",
        observed: `\`${action}\` is allowed on ${quoted(first.resources)}, but the action knows no resource`,
        expected: '`"Resource": "*"` in a statement of its own',
        where: first.name,
        cause: "iam-policy-names-other-resource",
      },
    ];
  }
  return near.map((statement) => ({
    code: "resource-differs",
    severity: "fault" as const,
    observed: `\`${action}\` is allowed, but on another resource: ${differences(statement, denied.resource)}`,
    expected: `\`${resourceForm(action, denied.resource)}\``,
    where: statement.name,
    cause: "iam-policy-names-other-resource",
  }));
}

/** Whether a call takes a role with a token, which the role's trust policy decides. */
export function isWebIdentity({ action }: Pick<Denied, "action">): boolean {
  return action.toLowerCase() === "sts:assumerolewithwebidentity";
}

/** Who was refused, and what, tells where the permission is missing. */
export function causeOfMissing({ action, principal }: Denied, statements: readonly Statement[]): string {
  if (isWebIdentity({ action }) && statements.some(({ trusts }) => trusts)) return "identity-pool-role-trust-wrong";
  if (!principal.endsWith("/CognitoIdentityCredentials")) return "iam-policy-lacks-action";
  return /^cognito-idp:/i.test(action) ? "admin-operation-called-from-app" : "identity-role-lacks-permission";
}

function differences(statement: Statement, wanted: string): string {
  if (statement.resourcesAre === "missing") return "the statement has no `Resource`";
  if (statement.resourcesAre === "excepted") return "`NotResource` leaves it out";
  const said = statement.resources.map((pattern) => arnDifference(pattern, wanted)).find((words) => words !== null);
  return said ?? quoted(statement.resources);
}

/** Names that look as if they were meant: another service, a misspelt action. */
function ofNaming(statements: readonly Statement[], action: string): Finding[] {
  const [service = "", name = ""] = action.split(":");
  return statements.flatMap((statement) =>
    statement.actions
      .filter((pattern) => {
        const [otherService = "", otherName = ""] = pattern.split(":");
        const sameName = otherName.toLowerCase() === name.toLowerCase();
        return sameName && otherService.toLowerCase() !== service && /^cognito/i.test(otherService);
      })
      .slice(0, 1)
      .map((pattern): Finding => ({
        code: "service-prefix-differs",
        severity: "fault",
        observed: `\`${pattern}\` is not the action that was refused`,
        expected: `\`${action}\`: user pools are \`cognito-idp\`, identity pools \`cognito-identity\``,
        where: statement.name,
        cause: "iam-policy-lacks-action",
      })),
  );
}

function openNotes(statements: readonly Statement[]): Finding[] {
  return statements
    .filter(({ open }) => open.length > 0)
    .slice(0, 5)
    .map(({ open, name }) => ({
      code: "placeholders-not-evaluated",
      severity: "note" as const,
      observed: `Placeholders were taken to fit anything: ${quoted(open)}`,
      expected: "the policy as it is attached shows their values",
      where: name,
    }));
}

function conditionNotes(statements: readonly Statement[]): Finding[] {
  return statements
    .filter(({ conditions }) => conditions.length > 0)
    .map(({ conditions, name }) => ({
      code: "conditions-not-evaluated",
      severity: "note" as const,
      observed: `Conditions were not evaluated: ${quoted(conditions)}`,
      expected: "their values depend on the call, which the text does not show",
      where: name,
    }));
}

function quoted(values: readonly string[]): string {
  const shown = values.slice(0, 3).map((value) => `\`${value.slice(0, 160)}\``);
  return shown.join(", ") + (values.length > 3 ? ` and ${values.length - 3} more` : "");
}
