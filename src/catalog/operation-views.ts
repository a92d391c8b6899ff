import type { LimitsFile } from "../schemas/limits.ts";
import type { Library } from "../schemas/library.ts";
import { readOperations } from "../sdk-model/read-operations.ts";
import type { Authorization, Operation } from "../sdk-model/operation.ts";
import { articleUrl } from "../wizard/addresses.ts";
import { limitsOfOperation, noCategoryBy, type OperationLimit } from "./limits-of-operation.ts";
import { familyOf } from "../schemas/families.ts";

/** An exception that an operation can throw, with its article. */
export interface ThrownError {
  name: string;
  url: string | null;
  summary: string;
  /** Wordings of this exception that are tied to the operation. */
  wordings: { text: string; url: string }[];
}

/** One operation as its page shows it. */
export interface OperationView {
  name: string;
  url: string;
  service: string;
  authorization: Authorization;
  authorized: string;
  iamAction: string | null;
  reference: string;
  errors: ThrownError[];
  /** Limits that its calls count against. */
  limits: OperationLimit[];
  /** The page of AWS that puts other operations into quota categories, and not this one; null where it has a category. */
  noCategoryBy: string | null;
}

/** Operations that are asked for in the same way, and the errors that any of them can throw: one matrix. */
export interface OperationGroup {
  id: string;
  title: string;
  operations: OperationView[];
  errors: { name: string; url: string | null }[];
}

const AUTHORIZED: Record<Authorization, string> = {
  iam: "Signed with AWS credentials, and an IAM policy must allow it",
  "access-token":
    "Unsigned: carries the user's access token (some also take the session of a sign-in). IAM is not asked",
  "app-client": "Unsigned: names the app client, with its secret hash if it has a secret. IAM is not asked",
  none: "Unsigned: needs neither AWS credentials nor an app client. IAM is not asked",
};

let read: readonly Operation[] | undefined;

/** All operations of the installed SDKs. Read once for a build. */
export function operations(): readonly Operation[] {
  return (read ??= readOperations(process.cwd()));
}

/** The address of an operation's page. */
export function operationUrl(name: string): string {
  return `/operations/${name}/`;
}

/** Pages by the operation's name; an operation that both services have (TagResource) has a view for each on one page. */
export function operationViews(library: Library, limits: readonly LimitsFile[]): Map<string, OperationView[]> {
  return Map.groupBy(
    operations().map((operation) => operationView(library, operation, limits)),
    ({ name }) => name,
  );
}

/** The matrix, in groups: calls of apps, of servers on single users, of configuration, and identity pools. */
export function operationGroups(library: Library): OperationGroup[] {
  const groups: [string, string, (operation: Operation) => boolean][] = [
    [
      "apps",
      "User pools: called by apps",
      ({ service, authorization }) => service === "user-pools" && authorization !== "iam",
    ],
    [
      "admin",
      "User pools: called by servers for one user",
      ({ service, name }) => service === "user-pools" && name.startsWith("Admin"),
    ],
    [
      "configuration",
      "User pools: users in bulk and configuration",
      ({ service, name, authorization }) =>
        service === "user-pools" && authorization === "iam" && !name.startsWith("Admin"),
    ],
    ["identity-pools", "Identity pools", ({ service }) => service === "identity-pools"],
  ];
  return groups.map(([id, title, belongs]) => {
    const views = operations()
      .filter(belongs)
      .map((operation) => operationView(library, operation, []));
    const errors = new Map(views.flatMap((view) => view.errors.map(({ name, url }) => [name, { name, url }])));
    return { id, title, operations: views, errors: [...errors.values()].sort((a, b) => (a.name < b.name ? -1 : 1)) };
  });
}

function operationView(library: Library, operation: Operation, limits: readonly LimitsFile[]): OperationView {
  return {
    ...operation,
    url: operationUrl(operation.name),
    service: familyOf(`${operation.service}/`).title,
    authorized: AUTHORIZED[operation.authorization],
    limits: limitsOfOperation(limits, operation),
    noCategoryBy: noCategoryBy(limits, operation),
    errors: operation.errors.map((name) => {
      const article = library.errors.find(({ id }) => id === `${operation.service}/${name}`);
      const url = article ? articleUrl(article.id) : null;
      return {
        name,
        url,
        summary: article?.data.summary ?? "",
        wordings: (article?.data.messages ?? [])
          .filter((message) => message.operations.includes(operation.name))
          .map(({ id, text }) => ({ text, url: `${url ?? ""}#message-${id}` })),
      };
    }),
  };
}
