import type { Library } from "../schemas/library.ts";
import type { Figure } from "../proof/bench.ts";
import { prove } from "../proof/prove.ts";
import type { WalkStep } from "../proof/walk-case.ts";
import { buildSearchIndex } from "../search/build-index.ts";
import { articleLink, causeLink, type Link } from "./links.ts";

/** One case as /proof/ shows it. */
export interface ProvenCase {
  id: string;
  paste: string;
  typed: string;
  exception: string;
  confirmed: string;
  confirmedBy: string;
  source: string;
  entered: Link | null;
  steps: (WalkStep & { ask: string; answer: string })[];
  end: Link | null;
  arrived: boolean;
  asked: number;
  wanted: Link[];
  remark: string | null;
}

/** What the site measures itself with. */
export interface ProofView {
  figures: { name: string; figure: Figure }[];
  /** How many walks asked so many questions: index is the number of questions. */
  askedCounts: number[];
  medianAsked: number;
  arrived: Figure;
  cases: ProvenCase[];
}

const FIGURES = new Map([
  ["paste article top-1", "Pasted text: the right article comes first"],
  ["paste article top-3", "Pasted text: the right article is among the first three"],
  ["paste cause top-1", "Pasted text: the right cause comes first"],
  ["paste cause top-3", "Pasted text: the right cause is among the first three"],
  ["typed article top-1", "Typed words: the right article comes first"],
  ["typed article top-3", "Typed words: the right article is among the first three"],
  ["typed cause top-1", "Typed words: the right cause comes first"],
  ["typed cause top-3", "Typed words: the right cause is among the first three"],
]);

/** Measures the library with its real cases and joins the result with titles. */
export function proofView(library: Library): ProofView {
  const { search, walks, arrived, medianAsked } = prove(library, buildSearchIndex(library));
  const trees = new Map([...library.errors, ...library.symptoms].map(({ id, data }) => [id, data.tree]));
  const counts = new Map<number, number>();
  for (const { asked } of walks) counts.set(asked, (counts.get(asked) ?? 0) + 1);
  return {
    figures: [...FIGURES].flatMap(([key, name]) => {
      const figure = search[key];
      return figure ? [{ name, figure }] : [];
    }),
    askedCounts: Array.from({ length: Math.max(-1, ...counts.keys()) + 1 }, (_, asked) => counts.get(asked) ?? 0),
    medianAsked,
    arrived: { hits: arrived, of: walks.length },
    cases: library.cases.flatMap(({ id, data }) => {
      const walk = walks.find((one) => one.id === id);
      if (!walk) return [];
      return [
        {
          id,
          paste: data.paste,
          typed: data.typed,
          exception: data.exception,
          confirmed: data.cause,
          confirmedBy: data.confirmedBy,
          source: data.source,
          entered: walk.entered?.tree ? articleLink(library, walk.entered.tree) : null,
          steps: walk.steps.map((step) => {
            const question = trees.get(step.tree)?.questions[step.question];
            return {
              ...step,
              ask: question?.ask ?? step.question,
              answer: question?.options.find((option) => option.id === step.option)?.label ?? "I'm not sure",
            };
          }),
          end: walk.end === null ? null : causeLink(library, walk.end),
          arrived: walk.arrived,
          asked: walk.asked,
          wanted: data.causes.map((cause) => causeLink(library, cause)),
          remark: data.remark ?? null,
        },
      ];
    }),
  };
}
