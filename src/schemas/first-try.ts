import { z } from "zod";
import { KebabId } from "./ids.ts";

/** What is measured with real cases: the search, by paste and by typed words, and where the questions end. */
export const MEASURES = {
  "paste article top-1": "Pasted text: the right article comes first",
  "paste article top-3": "Pasted text: the right article is among the first three",
  "paste cause top-1": "Pasted text: the right cause comes first",
  "paste cause top-3": "Pasted text: the right cause is among the first three",
  "typed article top-1": "Typed words: the right article comes first",
  "typed article top-3": "Typed words: the right article is among the first three",
  "typed cause top-1": "Typed words: the right cause comes first",
  "typed cause top-3": "Typed words: the right cause is among the first three",
  "walk arrives": "The questions end at the confirmed cause",
} as const;

export type Measure = keyof typeof MEASURES;

const Count = z.int().min(0);

/** What the site did with real cases that nobody who writes it had seen, when they were put to it for the first time. */
export const FirstTrySchema = z
  .strictObject({
    id: KebabId,
    tried: z.iso.date("write the day of the first try as YYYY-MM-DD, in quotes"),
    /** How the cases were chosen. */
    about: z.string().min(20),
    cases: Count,
    /** Those whose confirmed cause had no page then: nothing could lead there. */
    withoutPage: Count,
    /** How the ids of these cases begin in content/cases: what the site does with them now is shown beside it. */
    prefixes: z.array(z.string().regex(/^[a-z]+-$/, "write how the ids begin, such as p-")).min(1),
    /** How many of the cases with a page were found, by measure. */
    hits: z.record(z.enum(Object.keys(MEASURES) as [Measure, ...Measure[]]), Count),
  })
  .refine(({ cases, withoutPage, hits }) => Object.values(hits).every((count) => count <= cases - withoutPage), {
    error: "no more hits than cases with a page",
  });

export type FirstTry = z.output<typeof FirstTrySchema>;
