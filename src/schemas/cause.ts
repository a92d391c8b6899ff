import { z } from "zod";
import { ChangeSchema } from "./change.ts";
import { SourcesSchema } from "./source.ts";

/** What carrying out the fix touches. Shown as chips before the fix. */
export const TouchSchema = z.enum([
  "read-only",
  "code-change",
  "reversible",
  "cannot-be-undone",
  "signs-users-out",
  "changes-who-can-sign-in",
  "impossible-in-place",
  "sends-messages",
  "costs-money",
]);

/** Who is able to carry the fix out. */
export const FixerSchema = z.enum(["developer", "administrator", "user", "aws"]);

/** Tools of this site that show a cause in something the person holds: a token, an address, a log. */
export const ToolSchema = z.enum([
  "token",
  "trigger-response",
  "redirect-url",
  "secret-hash",
  "network-log",
  "configuration",
  "request-planner",
  "policy",
]);

/** One root cause: one page, one fix, one verification. Shared by all trees that reach it. */
export const CauseSchema = z.strictObject({
  /** The finding as a statement, without a full stop: "The app client has a secret, but the request carries no SECRET_HASH". */
  title: z.string().min(10).max(120).regex(/[^.]$/, "leave out the full stop at the end of the title"),
  /** What is wrong, in one sentence. */
  summary: z.string().min(20).max(280, "keep the summary to one sentence of at most 280 characters"),
  /** The same for a customer on the phone: what an agent reads aloud. */
  tell: z.string().min(20),
  touches: z.array(TouchSchema).min(1, "say what the fix touches"),
  /** Who notices the fix: nobody, new sign-ins, everybody signed in … */
  affects: z.string().min(8),
  fixedBy: z.array(FixerSchema).min(1),
  /** Changes of configuration that the fix makes. `<SafeUpdate as="cli" />` in the prose prints them as a safe procedure. */
  changes: z.array(ChangeSchema).default([]),
  /** Where such a bug lives: which log, console page or dashboard shows it, and what to look for there. */
  where: z.array(z.strictObject({ place: z.string().min(4), look: z.string().min(8) })).min(1),
  /** The tools under /tools/ in which a person can see this cause, most telling first. */
  tools: z.array(ToolSchema).default([]),
  /** What makes it worse. */
  worse: z.array(z.string().min(12)).default([]),
  /** The common wrong belief and what is true. */
  belief: z.strictObject({ claim: z.string().min(8), truth: z.string().min(8) }).optional(),
  /** Frequent questions that belong to this cause. */
  faq: z.array(z.strictObject({ question: z.string().min(8), answer: z.string().min(8) })).default([]),
  /** Words that people type for it and that stand nowhere else in this file. */
  search: z.array(z.string().min(2)).default([]),
  /** Ids that this cause once had. */
  aliases: z.array(z.string()).default([]),
  sources: SourcesSchema,
  /** A draft is checked but not published. */
  draft: z.boolean().default(false),
});

export type Cause = z.output<typeof CauseSchema>;
export type Touch = z.output<typeof TouchSchema>;
export type Tool = z.output<typeof ToolSchema>;
export type Fixer = z.output<typeof FixerSchema>;
