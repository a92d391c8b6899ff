import { checkById } from "../checks/all-checks.ts";
import type { Check } from "../checks/check.ts";
import { runCheck } from "../checks/run-check.ts";
import { readingOf, type Evidence, type ReadingName } from "../evidence/evidence.ts";
import type { Subject, SubjectField } from "../evidence/subject.ts";
import type { Verdict } from "../evidence/verdict.ts";
import type { Question } from "../schemas/tree.ts";

/** What is known of the account, and what it is asked about. */
export interface Known {
  evidence: Evidence;
  subject: Subject;
}

/** An answer that a check gave, with what it rests on. */
export interface LookedUp {
  option: string;
  check: string;
  title: string;
  verdict: Exclude<Verdict, { status: "unknown" }>;
}

/** A check that gave no answer, and why. */
export interface Undecided {
  check: string;
  title: string;
  reason: string;
  /** What it has to be told. */
  missing: readonly SubjectField[];
  /** What it looks at and was not read. */
  unread: readonly ReadingName[];
}

/** What the look-ups of a question say. */
export interface FromEvidence {
  answer: LookedUp | null;
  /** The checks before the one that answered; all of them when none did. */
  undecided: readonly Undecided[];
}

/** How checks are found by id; another list in tests. */
export type FindCheck = (id: string) => Check | undefined;

/**
 * Lets the look-ups of a question answer it, in their order: the first that gives an answer decides. A verdict that the
 * question names no answer for decides nothing, and neither does `unknown`. Never throws.
 *
 * @param possible The answers that are still possible; others are not given.
 */
export function answerFromEvidence(
  { lookUp = [] }: Question,
  { evidence, subject }: Known,
  possible: ReadonlySet<string>,
  find: FindCheck = checkById,
): FromEvidence {
  const undecided: Undecided[] = [];
  for (const { check: id, pass, fail } of lookUp) {
    const check = find(id);
    if (!check) continue;
    const verdict = runCheck(check, evidence, subject);
    if (verdict.status !== "unknown") {
      const option = verdict.status === "pass" ? pass : fail;
      if (option !== undefined && possible.has(option)) {
        return { answer: { option, check: id, title: check.title, verdict }, undecided };
      }
    }
    undecided.push({
      check: id,
      title: check.title,
      reason: verdict.status === "unknown" ? verdict.reason : `${verdict.observed}, which alone does not decide it`,
      missing: check.needs.filter((field) => (subject[field] ?? "") === ""),
      unread: check.reads.filter((name) => readingOf(evidence, name).kind === "unread"),
    });
  }
  return { answer: null, undecided };
}
