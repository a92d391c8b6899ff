import { READINGS, type ReadingName } from "../evidence/evidence.ts";
import type { Subject, SubjectField } from "../evidence/subject.ts";
import type { OperationName } from "./aws/allowed-operations.ts";
import { isPublicReading } from "./public/public-documents.ts";

/** The inputs that readings are made of; where one value is missing, its placeholder stands in commands and policies. */
export type RequestInput = Readonly<Record<string, string | number>>;

interface ReadingRequest {
  /** What has to be known before the call can be made; `accessToken` and `jobId` come from elsewhere. */
  needs: readonly SubjectField[];
  input: (subject: Subject) => RequestInput;
  /** The answer comes in pages: its list, the field that names the next page in the answer, and the one in the request. */
  pages?: { list: string; token: string };
}

const text = (value: string | undefined): string => value ?? "";
const pool = ({ userPoolId }: Subject): RequestInput => ({ UserPoolId: text(userPoolId) });
const client = (subject: Subject): RequestInput => ({ ...pool(subject), ClientId: text(subject.clientId) });
const user = (subject: Subject): RequestInput => ({ ...pool(subject), Username: text(subject.username) });
const identityPool = ({ identityPoolId }: Subject): RequestInput => ({ IdentityPoolId: text(identityPoolId) });

const OF_POOL: ReadingRequest = { needs: ["userPoolId"], input: pool };
const OF_CLIENT: ReadingRequest = { needs: ["userPoolId", "clientId"], input: client };
const OF_IDENTITY_POOL: ReadingRequest = { needs: ["identityPoolId"], input: identityPool };
const OF_TOKEN: ReadingRequest = { needs: [], input: () => ({}) };

/** How each reading is asked for. Page sizes are the largest that the API takes. */
export const REQUESTS: Readonly<Record<ReadingName, ReadingRequest>> = {
  pool: OF_POOL,
  client: OF_CLIENT,
  clients: {
    needs: ["userPoolId"],
    input: (subject) => ({ ...pool(subject), MaxResults: 60 }),
    pages: { list: "UserPoolClients", token: "NextToken" },
  },
  mfa: OF_POOL,
  providers: {
    needs: ["userPoolId"],
    input: (subject) => ({ ...pool(subject), MaxResults: 60 }),
    pages: { list: "Providers", token: "NextToken" },
  },
  provider: {
    needs: ["userPoolId", "providerName"],
    input: (subject) => ({ ...pool(subject), ProviderName: text(subject.providerName) }),
  },
  resourceServers: {
    needs: ["userPoolId"],
    input: (subject) => ({ ...pool(subject), MaxResults: 50 }),
    pages: { list: "ResourceServers", token: "NextToken" },
  },
  domain: { needs: ["domain"], input: ({ domain }) => ({ Domain: domainName(text(domain)) }) },
  user: {
    needs: ["userPoolId", "username"],
    input: (subject) => ({ ...pool(subject), Filter: userFilters(text(subject.username))[0] }),
  },
  groups: {
    needs: ["userPoolId", "username"],
    input: (subject) => ({ ...user(subject), Limit: 60 }),
    pages: { list: "Groups", token: "NextToken" },
  },
  authEvents: {
    needs: ["userPoolId", "username"],
    input: (subject) => ({ ...user(subject), MaxResults: 60 }),
  },
  devices: {
    needs: ["userPoolId", "username"],
    input: (subject) => ({ ...user(subject), Limit: 60 }),
    pages: { list: "Devices", token: "PaginationToken" },
  },
  importJob: OF_POOL,
  importJobs: {
    needs: ["userPoolId"],
    input: (subject) => ({ ...pool(subject), MaxResults: 60 }),
    pages: { list: "UserImportJobs", token: "PaginationToken" },
  },
  logDelivery: OF_POOL,
  risk: OF_POOL,
  sessions: OF_POOL,
  secrets: OF_CLIENT,
  branding: OF_CLIENT,
  identityPool: OF_IDENTITY_POOL,
  identityPoolRoles: OF_IDENTITY_POOL,
  tokenUser: OF_TOKEN,
  authFactors: OF_TOKEN,
  publicKeys: OF_POOL,
  openidConfiguration: OF_POOL,
};

/** How a user is looked up: ListUsers is free, AdminGetUser sees a change at once but counts the user as active. */
export type UserLookup = "ListUsers" | "AdminGetUser";

/** The operations that a reading takes; a public document takes none. */
export function operationsOf(name: ReadingName, lookup: UserLookup = "ListUsers"): readonly OperationName[] {
  if (name === "user") return [lookup];
  if (isPublicReading(name)) return [];
  return name === "importJob" ? ["ListUserImportJobs", READINGS[name].call] : [READINGS[name].call];
}

/** What DescribeUserPoolDomain wants to be given: the prefix alone of a Cognito domain, the whole name of another. */
export function domainName(host: string): string {
  const [name = ""] = host
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .split(/[/?#]/, 1);
  return /^([a-z0-9-]+)\.auth(?:-fips)?\.[a-z0-9-]+\.amazoncognito\.com$/.exec(name)?.[1] ?? name;
}

/**
 * The filters of ListUsers to try for a sign-in name, likeliest first, by its shape: one filter looks at one attribute.
 * A name of any shape may also be the Username itself, or a preferred_username, which some pools take at sign-in. https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUsers.html
 */
export function userFilters(username: string): readonly [string, ...string[]] {
  const by = (attribute: string): string => `${attribute} = "${username.replace(/["\\]/g, "\\$&")}"`;
  const anyName = [by("username"), by("preferred_username")] as const;
  if (/^[^@\s]+@[^@\s]+$/.test(username)) return [by("email"), ...anyName];
  if (/^\+\d{6,15}$/.test(username)) return [by("phone_number"), ...anyName];
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(username)) return [by("sub"), by("username")];
  return anyName;
}
