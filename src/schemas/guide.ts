import { z } from "zod";
import { TreeId } from "./ids.ts";
import { SourcesSchema } from "./source.ts";

/** An ordered list of facts to establish, each with the command or page that shows it and the wizard it leads to. */
export const GuideSchema = z.strictObject({
  title: z.string().min(8),
  summary: z.string().min(20),
  steps: z
    .array(
      z.strictObject({
        /** The fact to establish, as a question. */
        fact: z.string().min(8),
        why: z.string().min(12),
        console: z.string().min(8).optional(),
        /** Only reads. */
        command: z.string().min(8).optional(),
        /** What is seen → where to go. */
        leads: z.array(z.strictObject({ see: z.string().min(4), tree: TreeId })).min(1),
      }),
    )
    .min(3),
  sources: SourcesSchema,
});

export type Guide = z.output<typeof GuideSchema>;
