import type { PasteFacts } from "../schemas/fact.ts";
import type { Hit } from "./fingerprint.ts";
import type { Fit } from "./fit.ts";
import type { TreeFacts } from "./fold-facts.ts";
import type { Ranked } from "./rank.ts";
import type { SearchIndex } from "./search-index.ts";

/** What is looked for. */
export interface Query {
  /** What was pasted or typed. Mask it before: its words come back in `because`. */
  text: string;
  /** What was read from it, as corrected by a person. */
  facts: PasteFacts;
  index: SearchIndex;
}

/** A query with what was found out about it, as candidates are made from it. */
export interface QueryReading extends Query {
  /** Wordings that stand in the text, longest first. */
  hits: readonly Hit[];
  fits: ReadonlyMap<string, Fit>;
  ranked: readonly Ranked[];
  /** The words to rank by. */
  words: string;
  /** The same without those of a wording: what a text says besides. */
  besides: (hit: Hit) => string;
  /** What answers the questions of trees, with the id of a message, if there is one. */
  treeFacts: (message?: string) => TreeFacts;
}
