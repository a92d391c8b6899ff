import type { TreeDocument } from "../schemas/tree-document.ts";
import type { Node } from "../wizard/graph.ts";
import { UNSURE, UNSURE_LABEL } from "../wizard/graph.ts";
import type { Replay, RuledOut, Step } from "../wizard/replay.ts";
import type { LookedUp } from "./answer-from-evidence.ts";
import type { PlaceState } from "../wizard/place-address.ts";

/** What a transcript is made of. Notes come in as they are to appear: already masked. */
export interface TranscriptInput {
  document: TreeDocument;
  state: PlaceState;
  replay: Replay;
  notes: string;
  /** The address that opens the wizard at this place. */
  link: string;
  /** When the transcript was made. */
  at: Date;
  /** Set when the person said that the fix worked. */
  resolvedBy?: string;
  /** By question: what gave its looked-up answer, as far as that is still in memory. */
  sources?: Readonly<Record<string, LookedUp>>;
}

/**
 * The session as Markdown for a ticket: answers, outcome, what is still possible (unless it is solved), what was ruled out
 * and why, notes.
 */
export function transcript({
  document,
  state,
  replay,
  notes,
  link,
  at,
  resolvedBy,
  sources = {},
}: TranscriptInput): string {
  const lines = [
    `# ${document.title}`,
    "",
    `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`,
    `Continue here: ${link}`,
    "",
    "## Answers",
    "",
    ...(replay.trail.length > 0
      ? replay.trail.map((step) => `- ${answerLine(document, step)}${byWhat(state, step, sources)}`)
      : [resolvedBy === undefined ? "- none yet" : "- none: the page of the cause was opened directly"]),
    "",
    "## Where this stands",
    "",
    outcome(document, replay, resolvedBy),
    "",
    ...section(
      "## Still possible",
      // With the cause found, what else it could have been is no news.
      resolvedBy === undefined ? replay.remaining.map((node) => `- ${titleOf(document, node)}`) : [],
    ),
    ...section(
      "## Ruled out",
      groupRuledOut(document, withoutCause(replay.ruledOut, resolvedBy)).map(
        ({ why, titles }) => `- ${why}\n${titles.map((title) => `  - ${title}`).join("\n")}`,
      ),
    ),
    ...section("## Notes", notes.trim() === "" ? [] : [notes.trim()]),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

/** What was ruled out, the cause that it was after all left away. */
function withoutCause(ruledOut: readonly RuledOut[], cause: string | undefined): readonly RuledOut[] {
  return ruledOut.filter(({ node }) => node.kind !== "cause" || node.id !== cause);
}

/** Causes that were ruled out by the same answer, under that answer. */
export interface RuledOutGroup {
  why: string;
  titles: string[];
}

/** Why a cause is out that no answer took out. Whether its fix was carried out is not in an address: see the case file. */
const STRUCK_OUT = "Struck out: said to be still failing";

/** Groups what is ruled out by what ruled it out, in the order in which it happened. */
export function groupRuledOut(document: TreeDocument, ruledOut: readonly RuledOut[]): RuledOutGroup[] {
  const groups = new Map<string, string[]>();
  for (const { node, reason } of ruledOut) {
    const why =
      reason.kind === "tried" ? STRUCK_OUT : `${questionOf(document, reason.step)} ${labelOf(document, reason.step)}`;
    groups.set(why, [...(groups.get(why) ?? []), titleOf(document, node)]);
  }
  return [...groups].map(([why, titles]) => ({ why, titles }));
}

/** The title of a cause or another tree, in the words of the document. */
export function titleOf(document: TreeDocument, node: Node): string {
  if (node.kind === "cause") return document.causes[node.id]?.title ?? node.id;
  if (node.kind === "none") return "None of the causes known here";
  if (node.kind === "tree") return `Another page: ${document.trees[node.id]?.title ?? node.id}`;
  return document.tree.questions[node.id]?.ask ?? node.id;
}

/** The label of an answer. */
export function labelOf(document: TreeDocument, { question, option }: Step): string {
  if (option === UNSURE) return UNSURE_LABEL;
  return document.tree.questions[question]?.options.find(({ id }) => id === option)?.label ?? option;
}

function questionOf(document: TreeDocument, { question }: Step): string {
  return document.tree.questions[question]?.ask ?? question;
}

function answerLine(document: TreeDocument, step: Step): string {
  return `${questionOf(document, step)} ${labelOf(document, step)}`;
}

/** Who or what gave an answer, when it was not the person. */
function byWhat({ read, looked }: PlaceState, { question }: Step, sources: Readonly<Record<string, LookedUp>>): string {
  if (read.includes(question)) return " (read from the pasted text)";
  if (!looked.includes(question)) return "";
  const source = sources[question];
  if (!source) return " (looked up)";
  const { observed, field, from } = source.verdict;
  return ` (looked up: ${observed}; ${[from.call, field].filter((part) => part !== "").join(" ")}, ${from.origin}, ${from.at})`;
}

function outcome(document: TreeDocument, replay: Replay, resolvedBy?: string): string {
  if (resolvedBy) return `Solved. The cause was: ${document.causes[resolvedBy]?.title ?? resolvedBy}`;
  switch (replay.place.kind) {
    case "cause":
    case "tree":
      return `The answers lead to: ${titleOf(document, replay.place)}`;
    case "question":
      return `Open question: ${titleOf(document, replay.place)}`;
    case "none":
      return "The answers rule out every cause on this page.";
    case "exhausted":
      return "No cause on this page is left: each was ruled out by an answer or struck out.";
  }
}

function section(heading: string, lines: string[]): string[] {
  return lines.length > 0 ? [heading, "", ...lines, ""] : [];
}
