import { READINGS, type ReadingName } from "../../evidence/evidence.ts";
import type { Subject } from "../../evidence/subject.ts";
import type { Placeholder } from "../../schemas/placeholders.ts";
import { ALLOWED_OPERATIONS, cliVerb, needsCredentials, type OperationName } from "../aws/allowed-operations.ts";
import { endpointOf, isRegion } from "../endpoints.ts";
import {
  isPublicReading,
  PUBLIC_DOCUMENTS,
  type PublicReadingName,
  type ReadingCall,
} from "../public/public-documents.ts";
import { domainName, operationsOf, userFilters, type UserLookup } from "../requests.ts";
import { shellWord } from "../shell-word.ts";

/** A command to run and paste the output of. */
export interface ReadCommand {
  reading: ReadingName;
  operation: ReadingCall;
  command: string;
  /** The words in it that still have to be replaced. */
  blanks: Placeholder[];
  /** What to know before it is run. */
  note?: string;
}

type Option = readonly [flag: string, value: string | undefined, blank: Placeholder];

const NOTES: Partial<Record<OperationName, string>> = {
  DescribeUserPoolClient:
    "The answer holds the client's secret. It is dropped on pasting; to take it out yourself, replace its value and leave the line.",
  ListUsers:
    "Each looks at one attribute, letter by letter. That none of them finds anybody does not say that there is nobody: AdminGetUser tells that.",
  AdminGetUser: "This call counts the user as active for the month's bill.",
  GetUser: "Put the user's access token into the variable first: read -rs token. The request is not signed.",
  GetUserAuthFactors: "Put the user's access token into the variable first: read -rs token. The request is not signed.",
  DescribeUserImportJob: "The id of the job is in the output of list-user-import-jobs.",
  ListUserPoolClientSecrets: "The answer holds ids and dates; a value, should there be one, is dropped on pasting.",
};

/** Sizes of pages: required, or no paginator in the CLI; of the sign-in events the newest are enough. */
const PAGE: Partial<Record<OperationName, string>> = {
  ListUserImportJobs: "--max-results 60",
  AdminListDevices: "--limit 60",
  AdminListUserAuthEvents: "--max-items 60",
};

/**
 * The exact commands that read what is wanted, ids filled in, placeholders where one is not known yet: AWS CLI, and curl
 * for what the pool publishes. A user is searched by every name that may be meant. Values are quoted for a POSIX shell;
 * one that could break out of its quotes becomes a placeholder.
 */
export function commandsFor(
  wanted: readonly ReadingName[],
  subject: Subject,
  lookup: UserLookup = "ListUsers",
): ReadCommand[] {
  const names = [...new Set(wanted)];
  const calls = names.flatMap((reading) => operationsOf(reading, lookup).map((operation) => ({ reading, operation })));
  const unique = calls.filter(({ operation }, at) => calls.findIndex((other) => other.operation === operation) === at);
  return [
    ...unique.flatMap(({ reading, operation }) =>
      optionsOf(operation, subject).map((options) => commandOf(reading, operation, options, subject)),
    ),
    ...names.filter(isPublicReading).map((reading) => downloadOf(reading, subject)),
  ];
}

/**
 * The commands as they are copied: with the CLI's pager off, which would stop after the first answer and take the
 * commands after it for keystrokes.
 */
export function commandText(commands: readonly ReadCommand[]): string {
  const lines = commands.map(({ command }) => command);
  return (lines.some((line) => line.startsWith("aws ")) ? ['export AWS_PAGER=""', ...lines] : lines).join("\n");
}

function commandOf(
  reading: ReadingName,
  operation: OperationName,
  options: readonly Option[],
  subject: Subject,
): ReadCommand {
  const blanks: Placeholder[] = [];
  const words = [...options, ["--region", subject.region, "REGION"] as const].map(([flag, value, blank]) => {
    const word = value === undefined || value === "" ? null : shellWord(value);
    if (word === null) blanks.push(blank);
    return `${flag} ${word ?? fill(flag, blank)}`;
  });
  const token = needsCredentials(operation) ? [] : ['--access-token "$token"', "--no-sign-request"];
  const size = PAGE[operation];
  const command = `aws ${ALLOWED_OPERATIONS[operation].service} ${cliVerb(operation)}`;
  const note = NOTES[operation];
  return {
    reading: operation === READINGS.importJobs.call ? "importJobs" : reading,
    operation,
    command: [command, ...words, ...token, ...(size === undefined ? [] : [size]), "--output json"].join(" "),
    blanks,
    ...(note !== undefined && { note }),
  };
}

/** Needs no keys: everybody may read it. */
function downloadOf(reading: PublicReadingName, { userPoolId = "", region = "" }: Subject): ReadCommand {
  const pool = /^[\w-]{1,100}$/.test(userPoolId) ? userPoolId : null;
  const place = isRegion(region) ? region : null;
  const host = endpointOf("cognito-idp", place ?? "REGION");
  return {
    reading,
    operation: `GET ${PUBLIC_DOCUMENTS[reading]}`,
    command: `curl -sS ${host}/${pool ?? "USER_POOL_ID"}/.well-known/${PUBLIC_DOCUMENTS[reading]}`,
    blanks: [...(place === null ? (["REGION"] as const) : []), ...(pool === null ? (["USER_POOL_ID"] as const) : [])],
  };
}

function fill(flag: string, blank: Placeholder): string {
  return flag === "--filter" ? `'username = "${blank}"'` : blank;
}

/** The options of each command that an operation takes; more than one where several searches are needed. */
function optionsOf(operation: OperationName, subject: Subject): Option[][] {
  const { userPoolId, clientId, identityPoolId, username = "", providerName, domain } = subject;
  const pool: Option = ["--user-pool-id", userPoolId, "USER_POOL_ID"];
  switch (operation) {
    case "GetUser":
    case "GetUserAuthFactors":
      return [[]];
    case "DescribeIdentityPool":
    case "GetIdentityPoolRoles":
      return [[["--identity-pool-id", identityPoolId, "IDENTITY_POOL_ID"]]];
    case "DescribeUserPoolDomain":
      return [[["--domain", domain === undefined ? undefined : domainName(domain), "DOMAIN"]]];
    case "DescribeUserPoolClient":
    case "ListUserPoolClientSecrets":
    case "DescribeManagedLoginBrandingByClient":
      return [[pool, ["--client-id", clientId, "CLIENT_ID"]]];
    case "DescribeIdentityProvider":
      return [[pool, ["--provider-name", providerName, "PROVIDER_NAME"]]];
    case "DescribeUserImportJob":
      return [[pool, ["--job-id", undefined, "JOB_ID"]]];
    case "ListUsers":
      if (username === "") return [[pool, ["--filter", undefined, "USERNAME"]]];
      return userFilters(username).map((filter) => [pool, ["--filter", filter, "USERNAME"]]);
    case "AdminGetUser":
    case "AdminListGroupsForUser":
    case "AdminListUserAuthEvents":
    case "AdminListDevices":
      return [[pool, ["--username", username, "USERNAME"]]];
    default:
      return [[pool]];
  }
}
