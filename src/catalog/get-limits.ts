import { getCollection } from "astro:content";
import type { LimitsFile } from "../schemas/limits.ts";

/** All limits, file by file, in their order. */
export async function getLimits(): Promise<LimitsFile[]> {
  const files = await getCollection("limits");
  return files.map(({ data }) => data).sort((a, b) => a.order - b.order);
}
