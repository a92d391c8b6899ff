import { READINGS, type ReadingName } from "../../evidence/evidence.ts";
import type { Subject } from "../../evidence/subject.ts";
import type { Placeholder } from "../../schemas/placeholders.ts";
import { ALLOWED_OPERATIONS, cliVerb, needsCredentials, type OperationName } from "../aws/allowed-operations.ts";
import { domainName, operationsOf, userFilters, type UserLookup } from "../requests.ts";
import { shellWord } from "../shell-word.ts";

/** A command to run and paste the output of. */
export interface ReadCommand {
  reading: ReadingName;
  operation: OperationName;
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
  ListUsers: "A user who was made or changed seconds ago may not be listed yet.",
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
 * The exact AWS CLI commands that read what is wanted, ids filled in, placeholders where one is not known yet.
 * Values are quoted for a POSIX shell; one that could break out of its quotes becomes a placeholder.
 */
export function commandsFor(
  wanted: readonly ReadingName[],
  subject: Subject,
  lookup: UserLookup = "ListUsers",
): ReadCommand[] {
  const calls = [...new Set(wanted)].flatMap((reading) =>
    operationsOf(reading, lookup).map((operation) => ({ reading, operation })),
  );
  const unique = calls.filter(({ operation }, at) => calls.findIndex((other) => other.operation === operation) === at);
  return unique.map(({ reading, operation }) => {
    const blanks: Placeholder[] = [];
    const words = [...optionsOf(operation, subject), ["--region", subject.region, "REGION"] as const].map(
      ([flag, value, blank]) => {
        const word = value === undefined || value === "" ? null : shellWord(value);
        if (word === null) blanks.push(blank);
        return `${flag} ${word ?? fill(flag, blank)}`;
      },
    );
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
  });
}

function fill(flag: string, blank: Placeholder): string {
  return flag === "--filter" ? `'username = "${blank}"'` : blank;
}

function optionsOf(operation: OperationName, subject: Subject): Option[] {
  const { userPoolId, clientId, identityPoolId, username, providerName, domain } = subject;
  const pool: Option = ["--user-pool-id", userPoolId, "USER_POOL_ID"];
  const user: Option = ["--username", username, "USERNAME"];
  switch (operation) {
    case "GetUser":
    case "GetUserAuthFactors":
      return [];
    case "DescribeIdentityPool":
    case "GetIdentityPoolRoles":
      return [["--identity-pool-id", identityPoolId, "IDENTITY_POOL_ID"]];
    case "DescribeUserPoolDomain":
      return [["--domain", domain === undefined ? undefined : domainName(domain), "DOMAIN"]];
    case "DescribeUserPoolClient":
    case "ListUserPoolClientSecrets":
    case "DescribeManagedLoginBrandingByClient":
      return [pool, ["--client-id", clientId, "CLIENT_ID"]];
    case "DescribeIdentityProvider":
      return [pool, ["--provider-name", providerName, "PROVIDER_NAME"]];
    case "DescribeUserImportJob":
      return [pool, ["--job-id", undefined, "JOB_ID"]];
    case "ListUsers":
      return [pool, ["--filter", (username ?? "") === "" ? undefined : userFilters(username ?? "")[0], "USERNAME"]];
    case "AdminGetUser":
    case "AdminListGroupsForUser":
    case "AdminListUserAuthEvents":
    case "AdminListDevices":
      return [pool, user];
    default:
      return [pool];
  }
}
