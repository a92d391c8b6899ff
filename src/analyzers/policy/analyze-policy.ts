import { maskSecrets } from "../../lib/mask-secrets.ts";
import type { Analysis } from "../analysis.ts";
import type { Finding } from "../finding.ts";
import { resourceForm } from "./actions.ts";
import { causeOfMissing, isWebIdentity, messageFindings, policyFindings } from "./policy-findings.ts";
import { readDenied, type Denied } from "./read-denied.ts";
import { readPolicy, type Statement } from "./read-policy.ts";

/** What a policy and a refusal show. */
export interface PolicyAnalysis extends Analysis {
  denied: Denied | null;
  /** The smallest statement that allows what was refused, as JSON; null when nothing is missing or nothing is known. */
  statement: string | null;
}

/** Of a longer text the rest is not read. */
const MAX_LENGTH = 400_000;

/** Findings after which a statement helps. */
const HELPED = new Set(["action-missing", "resource-must-be-star", "resource-differs"]);

/** Reads a policy and an AccessDenied message from one text, in any order. Never throws. */
export function analyzePolicy(text: string): PolicyAnalysis {
  const { findings, denied } = judge(text.slice(0, MAX_LENGTH));
  const lacks = findings.some(({ code }) => HELPED.has(code));
  const denies = findings.some(({ code, severity }) => /-denies$|-deny$/.test(code) && severity === "fault");
  const kind = denied ? "AccessDenied message" : "IAM policy";
  return {
    kind,
    findings: findings.map((finding) => ({
      ...finding,
      observed: safe(finding.observed),
      expected: safe(finding.expected),
    })),
    denied: denied && { ...denied, principal: safe(denied.principal), resource: safe(denied.resource) },
    statement: denied && lacks && !denies && !isWebIdentity(denied) ? smallestStatement(denied) : null,
  };
}

function judge(text: string): { findings: Finding[]; denied: Denied | null } {
  const denied = readDenied(text);
  const policy = readPolicy(text);
  if (policy && "stopped" in policy) {
    const { line, column, read, expected } = policy.stopped;
    return {
      findings: [
        {
          code: "unreadable",
          severity: "fault",
          observed: `The JSON of the policy stops at ${read}`,
          expected,
          where: `line ${line}, column ${column}`,
        },
        ...(denied ? messageFindings(denied) : []),
      ],
      denied,
    };
  }
  if (!policy && !denied && OTHER_LANGUAGE.test(text)) return { findings: [needsPolicy(text)], denied: null };
  if (!policy && !denied) {
    return {
      findings: [
        {
          code: "nothing-read",
          severity: "fault",
          observed: text.trim() === "" ? "Nothing was pasted" : "Neither a policy nor a refusal",
          expected:
            "JSON with a `Statement`, and a message like `User: ARN is not authorized to perform: cognito-idp:AdminGetUser on resource: ARN`",
          where: "line 1, column 1",
        },
      ],
      denied: null,
    };
  }
  const ignored = policy?.ignored.map((what): Finding => ({
    code: "statement-ignored",
    severity: "warning",
    observed: what,
    expected: "`Effect`, `Action` and `Resource`",
    where: what.slice(0, !what.includes(" ", 10) ? 20 : what.indexOf(" ", 10)),
  }));
  if (!denied) {
    return { findings: [...(ignored ?? []), needsMessage(policy?.statements.length ?? 0)], denied: null };
  }
  const fromMessage = messageFindings(denied);
  if (!policy) {
    const lacks = fromMessage.some(({ severity }) => severity === "fault");
    return { findings: [...fromMessage, ...(lacks ? [] : [unsaid(denied)]), needsPolicy(text)], denied };
  }
  return {
    findings: [...trustFindings(policy.statements, denied), ...fromMessage, ...(ignored ?? [])],
    denied,
  };
}

/** A call with a web identity is decided by the trust policy of the role alone: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
function trustFindings(statements: readonly Statement[], denied: Denied): Finding[] {
  if (!isWebIdentity(denied) || statements.some(({ trusts }) => trusts)) return policyFindings(statements, denied);
  return [
    {
      code: "trust-policy-needed",
      severity: "warning",
      observed: `\`${denied.action}\` is decided by the role's trust policy; this is a policy of permissions`,
      expected: "the trust policy: what `aws iam get-role` prints as AssumeRolePolicyDocument",
      where: "policy",
      cause: "identity-pool-role-trust-wrong",
    },
  ];
}

function unsaid(denied: Denied): Finding {
  return {
    code: "action-missing",
    severity: "fault",
    observed: `\`${denied.action}\` was refused; the message does not say by which policy`,
    expected: `a statement that allows it on \`${resourceForm(denied.action, denied.resource)}\`, and none that denies it`,
    where: "message",
    cause: causeOfMissing(denied, []),
  };
}

/** A policy in the code of a template: `Statement:` of YAML, `statement {` or `jsonencode(` of Terraform. */
const OTHER_LANGUAGE =
  /\b[Ee]ffect\s{0,4}[:=]\s{0,4}["']?(?:Allow|Deny)|"aws_iam_policy_document"|\bactions\s{0,8}=\s{0,8}\[/;

function needsPolicy(text: string): Finding {
  if (OTHER_LANGUAGE.test(text)) {
    return {
      code: "policy-in-other-language",
      severity: "warning",
      observed: "The policy is YAML or Terraform code, which this tool does not read",
      expected:
        "the policy as JSON: what `aws iam get-role-policy` or `get-policy-version` prints, or the console shows",
      where: "policy",
    };
  }
  return {
    code: "policy-not-given",
    severity: "note",
    observed: "No policy was pasted",
    expected: "the policy of the user or role, to see which statement is missing",
    where: "",
  };
}

function needsMessage(statements: number): Finding {
  return {
    code: "message-not-given",
    severity: "note",
    observed: `A policy with ${statements} statement${statements === 1 ? "" : "s"}, and no AccessDenied message`,
    expected: "the message as well: it names the action and the resource",
    where: "",
  };
}

/** The smallest policy for what was refused. Placeholders stand for what the message does not say. */
function smallestStatement({ action, resource }: Denied): string {
  const statement = { Effect: "Allow", Action: action, Resource: resourceForm(action, resource) };
  return safe(JSON.stringify({ Version: "2012-10-17", Statement: [statement] }, null, 2));
}

function safe(text: string): string {
  return maskSecrets(text).text;
}
