import type { TreeDocument } from "../schemas/tree-document.ts";
import type { Provenance } from "../evidence/reading.ts";
import { maskSecrets } from "../lib/mask-secrets.ts";
import type { CheckResult } from "./run-checkup.ts";
import { groupRuledOut, titleOf, transcript, type TranscriptInput } from "./transcript.ts";

/** What a case file is made of: the session, and what checks found in it. */
export interface CaseFileInput extends TranscriptInput {
  /** What was checked on the settings, when anything was. */
  checks: readonly CheckResult[];
  /** By cause: what shows that its fix was carried out, as far as that is still in memory. */
  fixes?: Readonly<Record<string, FixEvidence>>;
  /** The Region and the ids that the case is about; no secret, no name of a user. */
  ids: Readonly<Record<string, string>>;
}

/** The settings, read after a fix, that hold what was sent. */
export interface FixEvidence {
  /** The fields that were to change, and are as wanted. */
  fields: readonly string[];
  /** Where it was read: operation, way, time. */
  from: Provenance;
}

/** Questions of AWS Support that nobody here can answer, as blanks. */
const STILL_NEEDED = [
  "A request id of a failed call, with its time in UTC (CloudTrail, or x-amzn-RequestId of the answer)",
  "When it began, and what was deployed or changed before",
  "How many users and which share of sign-ins it concerns",
];

/**
 * The case as Markdown, ready for AWS Support or the team: which fixes were shown to be carried out and which causes were
 * only struck out, what was excluded and by what, what was checked with its evidence, what is still needed, and the whole
 * session below. Masked: no secret, address or phone number.
 */
export function caseFile(input: CaseFileInput): string {
  const { document, replay, checks, fixes = {}, ids, state } = input;
  const carriedOut = state.tried.filter((id) => fixes[id] !== undefined);
  const excluded = groupRuledOut(
    document,
    replay.ruledOut.filter(({ reason }) => reason.kind === "answer"),
  );
  const lines = [
    `# Case: ${document.title}`,
    "",
    ...list(
      "About",
      Object.entries(ids).map(([name, value]) => `${name}: ${value}`),
    ),
    ...list(
      "Fixes that were carried out and did not help",
      carriedOut.map((id) => `${titleOfCause(document, id)}: ${fixLine(fixes[id])}`),
    ),
    ...list(
      "Struck out as still failing; nothing in this file shows whether the fix was carried out",
      state.tried.filter((id) => !carriedOut.includes(id)).map((id) => titleOfCause(document, id)),
    ),
    ...list(
      "Excluded, and by what",
      excluded.flatMap(({ why, titles }) => titles.map((title) => `${title}: ${why}`)),
    ),
    ...list("Checked on the settings", checks.flatMap(checkLine)),
    ...list(
      "Not excluded",
      replay.remaining.map((node) => titleOf(document, node)),
    ),
    ...list(
      "Still to be added",
      STILL_NEEDED.map((words) => `${words}: …`),
    ),
    "## The session",
    "",
    transcript(input)
      .replace(/^# .*\n\n/, "")
      .replace(/^## /gm, "### "),
  ];
  return `${maskSecrets(lines.join("\n").trimEnd()).text}\n`;
}

function titleOfCause(document: TreeDocument, id: string): string {
  return document.causes[id]?.title ?? id;
}

function fixLine(evidence: FixEvidence | undefined): string {
  if (evidence === undefined) return "";
  const { fields, from } = evidence;
  return `the settings hold what was sent: ${fields.join(", ")} (${from.call}, ${from.origin}, ${from.at})`;
}

function checkLine({ title, verdict }: CheckResult): string[] {
  if (verdict.status === "unknown") return [];
  const { status, observed, expected, field, from } = verdict;
  const found = status === "pass" ? "so" : "not so";
  return [
    `${title}: ${found}. Observed: ${observed}; expected: ${expected} (${field} of ${from.call}, ${from.origin}, ${from.at})`,
  ];
}

function list(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${heading}`, "", ...items.map((item) => `- ${item}`), ""];
}
