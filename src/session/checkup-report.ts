import type { Subject } from "../evidence/subject.ts";
import { maskSecrets } from "../lib/mask-secrets.ts";
import { causeUrl } from "../wizard/addresses.ts";
import { arrangeCheckup } from "./arrange-checkup.ts";
import type { CheckResult } from "./run-checkup.ts";

/** What a report is made of. */
export interface ReportInput {
  results: readonly CheckResult[];
  subject: Subject;
  /** Every call that was made, for the record. */
  calls: readonly { operation: string; status: string; ms: number; attempts: number; startedAt: string }[];
  /** Titles of causes by id. */
  causes: Readonly<Record<string, string>>;
  /** Where this site is: `https://example.org`. */
  origin: string;
  /** When the report was made. */
  at: Date;
}

/** The user's name is left out: it is an address more often than not. */
const SHOWN: readonly (keyof Subject)[] = [
  "region",
  "userPoolId",
  "clientId",
  "identityPoolId",
  "domain",
  "providerName",
  "authFlow",
  "oauthFlow",
  "redirectUri",
  "logoutUri",
  "scope",
  "attribute",
  "trigger",
];

/** The report as Markdown for a ticket. Masked: no secret, e-mail address or phone number leaves in it. */
export function reportMarkdown(input: ReportInput): string {
  const { findings, depends, open, passed, usual } = arrangeCheckup(input.results);
  const lines = [
    "# Check-up of a user pool",
    "",
    input.at.toISOString(),
    "",
    ...about(input.subject).map(([field, value]) => `- ${field}: ${value}`),
    "",
    ...part("Found", findings, (result) => detailed(result, input)),
    ...part("Matters only with certain errors", depends, (result) => detailed(result, input)),
    ...part(
      "Could not be told",
      open.flatMap(({ results }) => results),
      brief,
    ),
    ...part("In order", passed, brief),
    ...part("Usual settings, as they were read", usual, brief),
    ...part("Calls", input.calls, (call) => [
      `- ${call.operation}: ${call.status}, ${call.ms} ms, tries: ${call.attempts}, ${call.startedAt}`,
    ]),
  ];
  return `${lines.map(masked).join("\n").trimEnd()}\n`;
}

/** The same as JSON. Masked string by string, so that it stays JSON. */
export function reportJson({ results, subject, calls, origin, at }: ReportInput): string {
  const report = {
    kind: "cognito-clinic-checkup",
    version: 1,
    at: at.toISOString(),
    subject: Object.fromEntries(about(subject)),
    results: results.map(({ id, title, otherwise, group, verdict, causes, dependsOnCase }) => ({
      id,
      title: verdict.status === "fail" ? otherwise : title,
      group,
      dependsOnCase,
      ...verdict,
      ...(verdict.status === "fail" && { causes: causes.map((cause) => `${origin}${causeUrl(cause)}`) }),
    })),
    calls: calls.map(({ operation, status, ms, attempts, startedAt }) => ({
      operation,
      status,
      ms,
      attempts,
      startedAt,
    })),
  };
  const text = JSON.stringify(report, (_key, value: unknown) => (typeof value === "string" ? masked(value) : value), 2);
  return `${text}\n`;
}

function about(subject: Subject): [string, string][] {
  return SHOWN.flatMap((field) => ((subject[field] ?? "") === "" ? [] : [[field, subject[field] ?? ""]]));
}

function part<Item>(heading: string, items: readonly Item[], lines: (item: Item) => string[]): string[] {
  return items.length === 0 ? [] : [`## ${heading}`, "", ...items.flatMap(lines), ""];
}

function detailed({ otherwise, verdict, causes }: CheckResult, input: ReportInput): string[] {
  if (verdict.status === "unknown") return [];
  const { observed, expected, field, from } = verdict;
  return [
    `- ${otherwise}`,
    `  - observed: ${observed}`,
    `  - expected: ${expected}`,
    `  - ${field || "(existence)"} of ${from.call}, ${from.origin}, ${from.at}`,
    ...causes.map((id) => `  - cause: ${input.causes[id] ?? id} (${input.origin}${causeUrl(id)})`),
  ];
}

function brief({ title, verdict }: CheckResult): string[] {
  return [verdict.status === "unknown" ? `- ${title}: ${verdict.reason}` : `- ${title}`];
}

function masked(line: string): string {
  return maskSecrets(line).text;
}
