import { z } from "zod";
import { KebabId, TreeId } from "./ids.ts";
import { MessageSchema } from "./message.ts";
import { SourcesSchema } from "./source.ts";
import { TreeSchema } from "./tree.ts";

/** What an error article and a symptom article have in common. */
const articleFields = {
  /** The first sentence of the page: what happened, in the reader's world. */
  summary: z.string().min(20).max(240, "keep the summary to one sentence of at most 240 characters"),
  /** "If you see … → cause": one row for each cause that the tree reaches, most likely first. */
  apart: z
    .array(z.strictObject({ see: z.string().min(8), cause: KebabId }))
    .min(1, "write at least one row that tells a cause apart by what a person sees"),
  /** People who came here really had …, and the one fact that separates the two. */
  confusedWith: z.array(z.strictObject({ tree: TreeId, because: z.string().min(12) })).default([]),
  /** Words that people type for it and that stand nowhere else on the page. */
  search: z.array(z.string().min(2)).default([]),
  /** Ids that this page once had. */
  aliases: z.array(z.string()).default([]),
  tree: TreeSchema,
  sources: SourcesSchema,
  /** A draft is checked but not published. */
  draft: z.boolean().default(false),
};

/** Whether the installed AWS SDKs know the exception. */
export const StandingSchema = z.enum(["in-model", "retired", "in-no-model"]);

/** One error. In `user-pools` and `identity-pools` the title is the name of the exception; elsewhere the literal message or code. */
export const ErrorSchema = z.strictObject({
  title: z.string().min(3),
  /** HTTP statuses on the wire (not the numbers of the SDK model, which differ); none when no server answered. */
  status: z.array(z.int().min(300).max(599)).default([]),
  /** For exceptions of the two services: `retired` (once existed) and `in-no-model` (people search for it, it never existed). */
  standing: StandingSchema.default("in-model"),
  /** Empty for an exception of the two services whose text nobody has written down: its name is all that is known. */
  messages: z.array(MessageSchema).default([]),
  ...articleFields,
});

/** What people see when there is no error to paste. */
export const SymptomSchema = z.strictObject({
  title: z.string().min(8),
  messages: z.array(MessageSchema).default([]),
  ...articleFields,
});

export type ErrorArticle = z.output<typeof ErrorSchema>;
export type SymptomArticle = z.output<typeof SymptomSchema>;
/** Either kind: everything that has a tree. */
export type Article = ErrorArticle | SymptomArticle;
