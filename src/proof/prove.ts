import type { Library } from "../schemas/library.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { bench, type Figures } from "./bench.ts";
import { walkCase, type Walk } from "./walk-case.ts";

/** What is measured with the real cases. */
export interface Proof {
  /** Search, by its paste and by its typed words. */
  search: Figures;
  walks: Walk[];
  /** Walks that end at the confirmed cause. */
  arrived: number;
  /** Walks that would end there if the person answered no question at all: what paste and "not sure" do alone. */
  arrivedUnaided: number;
  /** Questions asked on a walk: the middle of all walks. */
  medianAsked: number;
}

/** Measures the search and the trees with every real case of the library. Pure. */
export function prove(library: Library, index: SearchIndex): Proof {
  const walks = library.cases.map((real) => walkCase(real, library, index));
  const unaided = library.cases.map(({ id, data }) => walkCase({ id, data: { ...data, answers: {} } }, library, index));
  return {
    search: bench(library.cases, library, index).figures,
    walks,
    arrived: walks.filter(({ arrived }) => arrived).length,
    arrivedUnaided: unaided.filter(({ arrived }) => arrived).length,
    medianAsked: median(walks.map(({ asked }) => asked)),
  };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
