import { z } from "zod";
import { KebabId } from "./ids.ts";

/**
 * Where a wording is known from. documented: AWS documentation; maintainer: AWS staff in an issue; code: it stands in the
 * source of the program that says it; reported: seen in reports only.
 */
export const EvidenceSchema = z.enum(["documented", "maintainer", "code", "reported"]);

const SourceAddress = z.url({ protocol: /^https$/, error: "write the https:// address where this wording was seen" });
const Wordings = z.array(z.string().min(3));

/** Wordings of a message that are known from somewhere else than its text. */
const ElsewhereSchema = z
  .strictObject({
    wordings: Wordings.min(1, "name the wordings that were seen there"),
    evidence: EvidenceSchema,
    /** Left out only for reports of which no page was kept. */
    source: SourceAddress.optional(),
  })
  .refine(({ evidence, source }) => evidence === "reported" || source !== undefined, {
    error: "write the address, or evidence: reported",
    path: ["source"],
  });

/**
 * One wording of an error, exactly as it is said. `{name}` stands for a part that differs from case to case (an id, a
 * user name); the trailing dot and letter case do not matter for matching. What comes out has all wordings in `wordings`,
 * those of `elsewhere` too.
 */
export const MessageSchema = z
  .strictObject({
    id: KebabId,
    text: z.string().min(3),
    /** Other wordings of the same message, seen in the same place (older service versions, names that stand before it). */
    wordings: Wordings.default([]),
    evidence: EvidenceSchema,
    source: SourceAddress,
    elsewhere: z.array(ElsewhereSchema).default([]),
    /** Operations in which it was seen; empty when it is not tied to any. */
    operations: z
      .array(z.string().regex(/^[A-Z][A-Za-z]+$/, "write an operation as in the API: InitiateAuth"))
      .default([]),
    /** Causes that give this wording, most likely first. A single one means that the wording decides. */
    causes: z.array(KebabId).min(1, "name at least one cause of this wording"),
  })
  .transform(({ wordings, elsewhere, ...message }) => ({
    ...message,
    wordings: [...wordings, ...elsewhere.flatMap((seen) => seen.wordings)],
    elsewhere,
  }));

export type Evidence = z.output<typeof EvidenceSchema>;
export type Message = z.output<typeof MessageSchema>;
