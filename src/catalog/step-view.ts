import type { Article } from "../schemas/article.ts";
import type { Entry, Library } from "../schemas/library.ts";
import type { Question } from "../schemas/tree.ts";
import { buildGraph, leavesFrom, type Node, UNSURE } from "../wizard/graph.ts";
import { type ArticleView, articleView } from "./article-view.ts";
import { type Link, nodeLink } from "./links.ts";

export interface StepView {
  article: ArticleView;
  id: string;
  question: Question;
  isFirst: boolean;
  /** The answers, without "not sure". */
  options: { id: string; label: string; leadsTo: Link & { kind: Node["kind"] } }[];
  unsure: Link & { kind: Node["kind"] };
  /** Causes and other articles that can still be reached from here. */
  possible: (Link & { kind: Node["kind"] })[];
  /** How many there are in the whole tree. */
  total: number;
}

/** One question of a tree as a page of its own. @throws Error when the tree has no such question. */
export function stepView(library: Library, entry: Entry<Article>, id: string): StepView {
  const graph = buildGraph(entry.data.tree);
  const found = graph.questions.get(id);
  if (!found) throw new Error(`${entry.id} has no question ${id}`);
  const link = (node: Node) => nodeLink(library, entry.id, node);
  const unsure = found.edges.find(({ option }) => option === UNSURE)?.to ?? { kind: "question", id };
  return {
    article: articleView(library, entry),
    id,
    question: found.question,
    isFirst: id === graph.start,
    options: found.edges
      .filter(({ option }) => option !== UNSURE)
      .map(({ option, label, to }) => ({ id: option, label, leadsTo: link(to) })),
    unsure: link(unsure),
    possible: leavesFrom(graph, { kind: "question", id }).map(link),
    total: leavesFrom(graph, { kind: "question", id: graph.start }).length,
  };
}
