import type { Guide } from "../schemas/guide.ts";
import type { Entry, Library } from "../schemas/library.ts";
import { articleLink, type Link } from "./links.ts";

export interface GuideView {
  id: string;
  data: Guide;
  steps: (Omit<Guide["steps"][number], "leads"> & { leads: { see: string; article: Link }[] })[];
}

/** A guide with its ways on written out. */
export function guideView(library: Library, { id, data }: Entry<Guide>): GuideView {
  return {
    id,
    data,
    steps: data.steps.map((step) => ({
      ...step,
      leads: step.leads.map(({ see, tree }) => ({ see, article: articleLink(library, tree) })),
    })),
  };
}
