import { defineCollection } from "astro:content";
import { file, glob } from "astro/loaders";
import { ErrorSchema, SymptomSchema } from "./schemas/article.ts";
import { CaseSchema } from "./schemas/case.ts";
import { CauseSchema } from "./schemas/cause.ts";
import { FirstTrySchema } from "./schemas/first-try.ts";
import { GuideSchema } from "./schemas/guide.ts";
import { IncidentSchema } from "./schemas/incident.ts";
import { LimitsFileSchema } from "./schemas/limits.ts";

/** All .mdx files of one folder; the id keeps the file's spelling, because errors are spelt with capitals. */
const folder = (name: string, prefix = "") =>
  glob({
    base: `./content/${name}`,
    pattern: "**/*.mdx",
    generateId: ({ entry }) => prefix + entry.replace(/\.mdx$/, ""),
  });

export const collections = {
  errors: defineCollection({ loader: folder("errors"), schema: ErrorSchema }),
  symptoms: defineCollection({ loader: folder("symptoms", "symptoms/"), schema: SymptomSchema }),
  causes: defineCollection({ loader: folder("causes"), schema: CauseSchema }),
  incidents: defineCollection({ loader: folder("incidents"), schema: IncidentSchema }),
  guides: defineCollection({ loader: folder("guides"), schema: GuideSchema }),
  limits: defineCollection({ loader: glob({ base: "./content/limits", pattern: "*.yaml" }), schema: LimitsFileSchema }),
  cases: defineCollection({ loader: glob({ base: "./content/cases", pattern: "*.yaml" }), schema: CaseSchema }),
  firstTries: defineCollection({ loader: file("./content/proof/first-tries.yaml"), schema: FirstTrySchema }),
};
