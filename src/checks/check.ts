import type { Evidence, ReadingName } from "../evidence/evidence.ts";
import type { Subject, SubjectField } from "../evidence/subject.ts";
import type { Verdict } from "../evidence/verdict.ts";

/** One pure look at the evidence. Named `<resource>-<condition>`, the condition being the good state. */
export interface Check {
  id: string;
  /** The good state, as a statement. */
  title: string;
  /** What a `fail` read, as a plain statement: it is shown instead of the title, so nobody has to turn that around. */
  otherwise: string;
  group: "pool" | "client" | "sign-in pages" | "user" | "triggers" | "messages" | "identity pool";
  /**
   * Set when the failing state is quite usual, and a fault only together with a certain error: an app client with a
   * secret is not broken. All other checks state what no working set-up contradicts, or compare with what the person said.
   */
  dependsOnCase?: true;
  /** The answers that it looks at: what has to be read, and so what it needs permission for. */
  reads: readonly ReadingName[];
  /** What has to be known of the person's case; without it the verdict is `unknown`. */
  needs: readonly SubjectField[];
  /** The causes that a `fail` proves or makes likely, likeliest first. */
  fails: readonly string[];
  /** The causes that a `pass` excludes. */
  passes: readonly string[];
  /** The reading whose `absent` is the finding: only for checks that ask whether something exists. */
  absenceOf?: ReadingName;
  run: (evidence: Evidence, subject: Subject) => Verdict;
}
