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
  /** What the check found, as a plain statement. */
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
 * question names no answer for decides nothing. After an `unknown` no later look-up decides: the one that could not be
 * told may be the reason. An answer that several look-ups name for their pass claims what each of them looks at, so it
 * is given only when all of them pass. Never throws.
 *
 * @param possible The answers that are still possible; others are not given.
 */
export function answerFromEvidence(
  { lookUp = [] }: Question,
  { evidence, subject }: Known,
  possible: ReadonlySet<string>,
  find: FindCheck = checkById,
): FromEvidence {
  const looks = lookUp.flatMap(({ check: id, pass, fail }) => {
    const check = find(id);
    return check ? [{ check, pass, fail, verdict: runCheck(check, evidence, subject) }] : [];
  });
  const isClaimed = (option: string): boolean =>
    looks.every(({ pass, verdict }) => pass !== option || verdict.status === "pass");
  const undecided: Undecided[] = [];
  let open = false;
  for (const { check, pass, fail, verdict } of looks) {
    if (verdict.status === "unknown") open = true;
    else if (!open) {
      const option = verdict.status === "pass" ? pass : fail;
      if (option !== undefined && possible.has(option) && (verdict.status === "fail" || isClaimed(option))) {
        const title = verdict.status === "pass" ? check.title : check.otherwise;
        return { answer: { option, check: check.id, title, verdict }, undecided };
      }
    }
    undecided.push({
      check: check.id,
      title: check.title,
      reason: verdict.status === "unknown" ? verdict.reason : `${verdict.observed}, which alone does not decide it`,
      missing: check.needs.filter((field) => (subject[field] ?? "") === ""),
      unread: check.reads.filter((name) => readingOf(evidence, name).kind === "unread"),
    });
  }
  return { answer: null, undecided };
}
