/** What an IAM policy can name for an operation; `*`: the action has no resource type; `none`: IAM is not asked. */
export type OperationScope = "user-pool" | "identity-pool" | "*" | "none";

interface AllowedOperation {
  service: "cognito-idp" | "cognito-identity";
  scope: OperationScope;
}

const USER_POOL: AllowedOperation = { service: "cognito-idp", scope: "user-pool" };
const IDENTITY_POOL: AllowedOperation = { service: "cognito-identity", scope: "identity-pool" };
const TOKEN: AllowedOperation = { service: "cognito-idp", scope: "none" };

/**
 * The one list of operations that this product may call, print or ask permission for. All of them only read.
 * Resource types: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncognitouserpools.html
 * and https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncognitoidentity.html
 */
export const ALLOWED_OPERATIONS = {
  DescribeUserPool: USER_POOL,
  DescribeUserPoolClient: USER_POOL,
  ListUserPoolClients: USER_POOL,
  GetUserPoolMfaConfig: USER_POOL,
  ListIdentityProviders: USER_POOL,
  DescribeIdentityProvider: USER_POOL,
  ListResourceServers: USER_POOL,
  DescribeUserPoolDomain: { service: "cognito-idp", scope: "*" },
  ListUsers: USER_POOL,
  AdminGetUser: USER_POOL,
  AdminListGroupsForUser: USER_POOL,
  AdminListUserAuthEvents: USER_POOL,
  AdminListDevices: USER_POOL,
  ListUserImportJobs: USER_POOL,
  DescribeUserImportJob: USER_POOL,
  GetLogDeliveryConfiguration: USER_POOL,
  DescribeRiskConfiguration: USER_POOL,
  GetUserPoolSessionConfiguration: USER_POOL,
  ListUserPoolClientSecrets: USER_POOL,
  DescribeManagedLoginBrandingByClient: USER_POOL,
  GetUser: TOKEN,
  GetUserAuthFactors: TOKEN,
  DescribeIdentityPool: IDENTITY_POOL,
  GetIdentityPoolRoles: IDENTITY_POOL,
} as const satisfies Record<string, AllowedOperation>;

export type OperationName = keyof typeof ALLOWED_OPERATIONS;
export type UserPoolOperation = Exclude<OperationName, IdentityPoolOperation>;
export type IdentityPoolOperation = "DescribeIdentityPool" | "GetIdentityPoolRoles";

/** The value of `X-Amz-Target` before the dot, for each service. */
const TARGET = {
  "cognito-idp": "AWSCognitoIdentityProviderService",
  "cognito-identity": "AWSCognitoIdentityService",
} as const;

export function isOperation(name: string): name is OperationName {
  return Object.hasOwn(ALLOWED_OPERATIONS, name);
}

/** The operation that a request's `X-Amz-Target` header names, or null when it is not on the list. */
export function allowedTarget(target: string | undefined): OperationName | null {
  const name = target?.slice(target.indexOf(".") + 1) ?? "";
  return isOperation(name) && target === `${TARGET[ALLOWED_OPERATIONS[name].service]}.${name}` ? name : null;
}

/** True when the operation needs AWS credentials; the others carry the user's access token. */
export function needsCredentials(operation: OperationName): boolean {
  return ALLOWED_OPERATIONS[operation].scope !== "none";
}

/** The operation as the AWS CLI spells it: `describe-user-pool`. */
export function cliVerb(operation: OperationName): string {
  return operation.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

/** The operation that a CLI verb stands for, or null when it is not on the list. */
export function operationOfVerb(verb: string): OperationName | null {
  return (Object.keys(ALLOWED_OPERATIONS) as OperationName[]).find((name) => cliVerb(name) === verb) ?? null;
}
