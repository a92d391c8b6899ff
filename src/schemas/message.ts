import { z } from "zod";
import { KebabId } from "./ids.ts";

/**
 * One wording of an error, exactly as Cognito says it. `{name}` stands for a part that differs from case to case
 * (an id, a user name); the trailing dot and letter case do not matter for matching.
 */
export const MessageSchema = z.strictObject({
  id: KebabId,
  text: z.string().min(3),
  /** Other wordings of the same message (older service versions, SDKs that rephrase it). */
  wordings: z.array(z.string().min(3)).default([]),
  /** documented: AWS documentation or SDK model; maintainer: AWS staff in an issue; reported: seen in reports only. */
  evidence: z.enum(["documented", "maintainer", "reported"]),
  source: z.url({ protocol: /^https$/, error: "write the https:// address where this wording was seen" }),
  /** Operations in which it was seen; empty when it is not tied to any. */
  operations: z
    .array(z.string().regex(/^[A-Z][A-Za-z]+$/, "write an operation as in the API: InitiateAuth"))
    .default([]),
  /** Causes that give this wording, most likely first. A single one means that the wording decides. */
  causes: z.array(KebabId).min(1, "name at least one cause of this wording"),
});

export type Message = z.output<typeof MessageSchema>;
