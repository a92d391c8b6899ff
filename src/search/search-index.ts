import type { FactName, Target } from "../schemas/tree.ts";

/** One wording of an error and what it leads to. */
export interface IndexedMessage {
  id: string;
  /** The text and its other wordings, as the service says them, with `{placeholders}`. */
  texts: string[];
  operations: string[];
  /** Likeliest first; a single one is decided by the wording. */
  causes: string[];
}

/** A question that a fact can answer. Questions that only a person can answer are not in the index. */
export interface IndexedQuestion {
  fact: FactName;
  options: { id: string; when: string[]; to: Target }[];
}

/** What the search knows of an error or a symptom. */
export interface IndexedArticle {
  /** The tree's id. */
  id: string;
  title: string;
  messages: IndexedMessage[];
  start: string;
  /** The questions at the start of the tree that facts can answer, and those that follow them. */
  questions: Record<string, IndexedQuestion>;
  /** Causes in order of likelihood. */
  causes: string[];
  /** For each of `causes`: stems of the sentence that tells it apart here. */
  sees: string[];
  /** Stems of each phrase that people type for it. */
  search: string[];
  /** Stems of its other sentences, each once. */
  weak: string;
}

/** What the search knows of a cause. */
export interface IndexedCause {
  id: string;
  title: string;
  /** Stems of each phrase that people type for it. */
  search: string[];
  /** Stems of its other sentences, each once. */
  weak: string;
}

/** All that the search needs, as plain JSON. Prose of the pages is not in it. */
export interface SearchIndex {
  version: 1;
  articles: IndexedArticle[];
  causes: IndexedCause[];
}
