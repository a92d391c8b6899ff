import type { Tree } from "./tree.ts";

/** A tree with the words of everything it leads to: what `/api/trees/<id>.json` holds and the wizard reads. */
export interface TreeDocument {
  id: string;
  title: string;
  /** Address of the article: the wizard is `<url>wizard/`, the map `<url>map/`. */
  url: string;
  tree: Tree;
  causes: Record<string, CauseWords>;
  trees: Record<string, TreeWords>;
}

export interface CauseWords {
  title: string;
  summary: string;
  /** For reading aloud. */
  tell: string;
  url: string;
}

export interface TreeWords {
  title: string;
  url: string;
  /** The ids of its questions: answers to these are carried over. */
  questions: string[];
}
