import { z } from "zod";
import { KebabId, TreeId } from "./ids.ts";
import { SourcesSchema } from "./source.ts";

/** A worked incident: one real course of events, walked through a tree answer by answer. */
export const IncidentSchema = z.strictObject({
  title: z.string().min(10),
  summary: z.string().min(20),
  tree: TreeId,
  /** The walk. Each answer is one that the tree offers at that point; `because` is what the people in the story saw. */
  walk: z.array(z.strictObject({ question: KebabId, option: KebabId, because: z.string().min(8) })).min(1),
  /** Where the walk ends. */
  cause: KebabId,
  sources: SourcesSchema,
});

export type Incident = z.output<typeof IncidentSchema>;
