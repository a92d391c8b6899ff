import { type FirstTry, type Measure, MEASURES } from "../schemas/first-try.ts";
import type { Library } from "../schemas/library.ts";
import type { Figure } from "../proof/bench.ts";
import { prove, type Proof } from "../proof/prove.ts";
import type { WalkStep } from "../proof/walk-case.ts";
import { buildSearchIndex } from "../search/build-index.ts";
import type { SearchIndex } from "../search/search-index.ts";
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

/** One measure of cases that nobody had seen: at the first try, and with the site as it is now. */
export interface TriedFigure {
  name: string;
  first: Figure;
  now: Figure;
}

/** What the site did with cases that nobody had seen. */
export interface TriedView extends Pick<FirstTry, "id" | "tried" | "about" | "cases" | "withoutPage"> {
  figures: TriedFigure[];
  /** Questions that ended at the right cause, among all cases, those without a page as well. */
  arrivedOfAll: Figure;
}

/** What the site measures itself with. */
export interface ProofView {
  tries: TriedView[];
  figures: { name: string; figure: Figure }[];
  /** How many walks asked so many questions: index is the number of questions. */
  askedCounts: number[];
  medianAsked: number;
  arrived: Figure;
  /** Walks that arrive although nobody answers anything. */
  unaided: Figure;
  cases: ProvenCase[];
}

/** Measures the library with its real cases, joins the result with titles, and sets it beside what first tries gave. */
export function proofView(library: Library, firstTries: readonly FirstTry[]): ProofView {
  const index = buildSearchIndex(library);
  const proof = prove(library, index);
  const { walks, arrived, arrivedUnaided, medianAsked } = proof;
  const trees = new Map([...library.errors, ...library.symptoms].map(({ id, data }) => [id, data.tree]));
  const counts = new Map<number, number>();
  for (const { asked } of walks) counts.set(asked, (counts.get(asked) ?? 0) + 1);
  return {
    tries: firstTries.map((tried) => triedView(tried, library, index)),
    figures: measured(proof),
    askedCounts: Array.from({ length: Math.max(-1, ...counts.keys()) + 1 }, (_, asked) => counts.get(asked) ?? 0),
    medianAsked,
    arrived: { hits: arrived, of: walks.length },
    unaided: { hits: arrivedUnaided, of: walks.length },
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

function measured({ search, arrived, walks }: Proof): { measure: Measure; name: string; figure: Figure }[] {
  const figures: Partial<Record<string, Figure>> = { ...search, "walk arrives": { hits: arrived, of: walks.length } };
  return Object.entries(MEASURES).flatMap(([measure, name]) => {
    const figure = figures[measure];
    return figure ? [{ measure: measure as Measure, name, figure }] : [];
  });
}

function triedView(tried: FirstTry, library: Library, index: SearchIndex): TriedView {
  const { id, tried: day, about, cases, withoutPage, prefixes, hits } = tried;
  const own = library.cases.filter((one) => prefixes.some((prefix) => one.id.startsWith(prefix)));
  const of = cases - withoutPage;
  return {
    id,
    tried: day,
    about,
    cases,
    withoutPage,
    arrivedOfAll: { hits: hits["walk arrives"], of: cases },
    figures: measured(prove({ ...library, cases: own }, index)).map(({ measure, name, figure }) => ({
      name,
      first: { hits: hits[measure], of },
      now: figure,
    })),
  };
}
