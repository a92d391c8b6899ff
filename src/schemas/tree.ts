import { z } from "zod";
import { KebabId } from "./ids.ts";

/**
 * `another-question`, `cause:<id>`, `tree:<folder>/<name>`, or `none`: an honest end, where no cause of the site fits what was
 * answered.
 */
export const TargetSchema = z
  .string()
  .regex(
    /^(?:[a-z][a-z0-9-]*|cause:[a-z][a-z0-9-]*|tree:[a-z][a-z-]*\/[A-Za-z][A-Za-z0-9_-]*)$/,
    "write where this answer leads: a question id of this tree, cause:<id>, tree:<folder>/<name> or none",
  );

/** Facts that can be read from a paste and answer a question by themselves. */
export const FactNameSchema = z.enum(["message", "operation", "sdk", "status"]);

const Sentence = z.string().min(8, "write a whole sentence");

/**
 * A check that may answer a question. `pass` and `fail` name the answers that its verdicts give; a verdict that is not named,
 * and `unknown`, answer nothing. The first look-up of a question that gives an answer decides.
 */
export const LookUpSchema = z
  .strictObject({
    check: KebabId,
    pass: KebabId.optional(),
    fail: KebabId.optional(),
  })
  .refine(({ pass, fail }) => pass !== undefined || fail !== undefined, "write the answer that pass or fail gives");

export const OptionSchema = z.strictObject({
  id: KebabId.refine((id) => id !== "unsure", "unsure is reserved: write where it leads in `unsure:` of the question"),
  /** Something the person can see or look up: a symptom, never a remedy. */
  label: z.string().min(1).max(90, "keep an answer under 90 characters"),
  /** Values of the `answeredBy` fact that pick this answer (message ids, operation names, SDK ids, HTTP statuses). */
  when: z.array(z.string()).min(1).optional(),
  to: TargetSchema,
});

export const QuestionSchema = z.strictObject({
  /** For the developer who has the error on the screen. */
  ask: Sentence,
  /** What a support agent reads aloud to a customer: no jargon that the customer cannot see on a screen. */
  tell: Sentence,
  /** Why it is asked: what the answers separate. */
  why: z
    .string()
    .min(20, "say in a sentence of at least 20 characters what the answers separate: search engines show it"),
  /** How to find out, for a person who is not sure. Commands only read. */
  find: z.strictObject({
    how: Sentence,
    console: z.string().min(8).optional(),
    command: z.string().min(8).optional(),
  }),
  options: z.array(OptionSchema).min(2, "a question needs at least two answers"),
  /** Where "I'm not sure" leads. Never a dead end: not `none`. */
  unsure: TargetSchema.refine(
    (to) => to !== "none",
    "lead a person who is not sure to a question, a cause or another tree",
  ),
  /** The fact that answers this question without asking; its values stand in `when` of the options. */
  answeredBy: FactNameSchema.optional(),
  /** Checks of the account's configuration that answer it without asking, where the person lets the wizard look. */
  lookUp: z.array(LookUpSchema).min(1).optional(),
});

export const TreeSchema = z.strictObject({
  start: KebabId,
  questions: z.record(
    KebabId.refine(
      (id) => !["not", "read", "looked", "in", "at", "none"].includes(id),
      "not, read, looked, in, at and none are reserved words",
    ),
    QuestionSchema,
  ),
});

export type FactName = z.output<typeof FactNameSchema>;
export type LookUp = z.output<typeof LookUpSchema>;
export type Option = z.output<typeof OptionSchema>;
export type Question = z.output<typeof QuestionSchema>;
export type Target = z.output<typeof TargetSchema>;
export type Tree = z.output<typeof TreeSchema>;
