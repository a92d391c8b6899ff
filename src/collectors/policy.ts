import type { ReadingName } from "../evidence/evidence.ts";
import type { Subject } from "../evidence/subject.ts";
import type { Placeholder } from "../schemas/placeholders.ts";
import { ALLOWED_OPERATIONS, type OperationName, type OperationScope } from "./aws/allowed-operations.ts";
import { partitionOf } from "./endpoints.ts";
import { operationsOf, type UserLookup } from "./requests.ts";

interface Statement {
  Sid: string;
  Effect: "Allow";
  Action: string[];
  Resource: string;
}

export interface Policy {
  Version: "2012-10-17";
  Statement: Statement[];
}

/** What is needed to read something: permission, commands for keys that can do no more and end soon, and side effects. */
export interface Permissions {
  /** Null when nothing that is wanted asks IAM. */
  policy: Policy | null;
  /** Mints keys for 15 minutes from a role; the session policy takes everything else away from them. */
  assumeRole: string | null;
  /** The same from the long-lived keys of an IAM user. */
  federationToken: string | null;
  notes: string[];
  /** The words in these texts that still have to be replaced. */
  blanks: Placeholder[];
}

/** The shortest time that both calls of STS take, in seconds. */
const DURATION_S = 900;

const SIDS: Readonly<Record<Exclude<OperationScope, "none">, string>> = {
  "user-pool": "ReadUserPool",
  "identity-pool": "ReadIdentityPool",
  "*": "ReadDomain",
};

export interface PermissionOptions {
  /** 12 digits; a placeholder stands for it when it is not known. */
  accountId?: string;
  /** The role that is taken on; a placeholder stands for it when it is not known. */
  roleArn?: string;
  lookup?: UserLookup;
}

/**
 * The smallest IAM policy for what is wanted. Ids that are not known yet are placeholders. A session policy can only
 * take away: the role or user has to have these permissions itself.
 */
export function permissionsFor(
  wanted: readonly ReadingName[],
  subject: Subject,
  { accountId = "ACCOUNT_ID", roleArn = "", lookup = "ListUsers" }: PermissionOptions = {},
): Permissions {
  const operations = [...new Set(wanted.flatMap((name) => operationsOf(name, lookup)))];
  const statements = (["user-pool", "identity-pool", "*"] as const).flatMap((scope): Statement[] => {
    const actions = operations.filter((operation) => ALLOWED_OPERATIONS[operation].scope === scope);
    if (actions.length === 0) return [];
    const Action = actions.map((operation) => `${ALLOWED_OPERATIONS[operation].service}:${operation}`).sort();
    return [{ Sid: SIDS[scope], Effect: "Allow", Action, Resource: resource(scope, subject, accountId) }];
  });
  const policy: Policy | null = statements.length === 0 ? null : { Version: "2012-10-17", Statement: statements };
  const region = isPlain(subject.region) ? subject.region : "REGION";
  const session =
    policy && `--duration-seconds ${DURATION_S} --policy '${JSON.stringify(policy)}' --region ${region} --output json`;
  const role = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,600}$/.test(roleArn) ? roleArn : "ROLE_ARN";
  const assumeRole = session && `aws sts assume-role --role-arn ${role} --role-session-name cognito-clinic ${session}`;
  return {
    policy,
    assumeRole,
    federationToken: session && `aws sts get-federation-token --name cognito-clinic ${session}`,
    notes: notesOn(operations),
    blanks: BLANKS.filter((blank) => new RegExp(`(?<![A-Z_])${blank}(?![A-Z_])`).test(assumeRole ?? "")),
  };
}

const BLANKS: readonly Placeholder[] = ["ROLE_ARN", "ACCOUNT_ID", "REGION", "USER_POOL_ID", "IDENTITY_POOL_ID"];

function resource(scope: "user-pool" | "identity-pool" | "*", subject: Subject, accountId: string): string {
  if (scope === "*") return "*";
  const { userPoolId, identityPoolId } = subject;
  const region = isPlain(subject.region) ? subject.region : "REGION";
  const partition = region === "REGION" ? "aws" : partitionOf(region);
  const account = /^\d{12}$/.test(accountId) ? accountId : "ACCOUNT_ID";
  const name =
    scope === "user-pool"
      ? `cognito-idp:${region}:${account}:userpool/${isPlain(userPoolId) ? userPoolId : "USER_POOL_ID"}`
      : `cognito-identity:${region}:${account}:identitypool/${isPlain(identityPoolId) ? identityPoolId : "IDENTITY_POOL_ID"}`;
  return `arn:${partition}:${name}`;
}

/** Only what an id is made of: a `*` in an ARN would widen the policy, a quote would end the command's word. */
function isPlain(text: string | undefined): text is string {
  return text !== undefined && /^[\w:.-]+$/.test(text);
}

/**
 * Costs and traces. CloudTrail: https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-info-in-cloudtrail.html
 * Active users: https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html
 */
function notesOn(operations: readonly OperationName[]): string[] {
  const has = (name: OperationName): boolean => operations.includes(name);
  return [
    "Every call is written to CloudTrail, under the identity of the keys.",
    ...(has("AdminGetUser")
      ? ["AdminGetUser counts the user as active for the month's bill; ListUsers does not."]
      : []),
    ...(has("ListUsers")
      ? ["ListUsers costs nothing, but may not show yet what was changed seconds ago; AdminGetUser does at once."]
      : []),
    ...(has("DescribeUserPoolDomain")
      ? ["DescribeUserPoolDomain cannot be limited to one pool: IAM knows no resource for it."]
      : []),
    ...(has("DescribeUserPoolClient")
      ? ["DescribeUserPoolClient gives the client's secret to whoever may call it. It is dropped as it arrives."]
      : []),
    ...(has("GetUser") || has("GetUserAuthFactors")
      ? ["GetUser and GetUserAuthFactors need no IAM, only the user's access token."]
      : []),
  ];
}
