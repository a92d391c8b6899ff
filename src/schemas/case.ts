import { z } from "zod";
import { KebabId } from "./ids.ts";

/**
 * A problem that a real person posted in public, with the confirmed cause: what the search and the trees are measured
 * with, and what /proof/ shows. Ids, addresses and secrets in `paste` are redacted.
 */
export const CaseSchema = z.strictObject({
  /** The error text as the person pasted it. */
  paste: z.string().min(1),
  /** What somebody would type into a search box for it. */
  typed: z.string().min(3),
  /** What the person knew, and what they could look up if a question asked for it. */
  context: z.string().min(3),
  /** The error's name, as far as the thread says. */
  exception: z.string().min(2),
  operation: z.string().nullable(),
  /** The confirmed cause and what mended it, in our words. */
  cause: z.string().min(8),
  fix: z.string().min(3),
  confirmedBy: z.enum(["maintainer", "reporter", "accepted-answer", "official-doc"]),
  source: z.url({ protocol: /^https?$/ }),
  /** The right causes of this site: any of them is a hit. */
  causes: z.array(KebabId).min(1, "name the cause of this site that is the right end of this case"),
  /** What a person who knows no more than `context` answers, by question id. To every other question: "I'm not sure". */
  answers: z.record(KebabId, KebabId).default({}),
  /** Why this case cannot end where it should, for the few that do not. */
  remark: z.string().optional(),
});

export type RealCase = z.output<typeof CaseSchema>;
