import type { Option, Question, Target, Tree } from "../schemas/tree.ts";

/** An end that explains something: a cause, or another tree that goes on. */
export type Leaf = { kind: "cause"; id: string } | { kind: "tree"; id: string };

/** What an answer leads to, once parsed. At `none` no cause of the site fits what was answered. */
export type Node = { kind: "question"; id: string } | Leaf | { kind: "none"; id: "none" };

/** One answer that a question offers; "unsure" is an answer like any other. */
export interface Edge {
  option: string;
  label: string;
  to: Node;
}

/** A question and its answers, "unsure" last. */
export interface GraphQuestion {
  question: Question;
  edges: readonly Edge[];
}

/** A tree with its targets parsed: questions by id, in the order of the file. */
export interface Graph {
  start: string;
  questions: ReadonlyMap<string, GraphQuestion>;
}

/** The id of the answer that every question has. */
export const UNSURE = "unsure";

/** Its label. */
export const UNSURE_LABEL = "I'm not sure";

/** Parses `question-id`, `cause:<id>`, `tree:<folder>/<name>` or `none`. */
export function parseTarget(target: Target): Node {
  if (target === "none") return { kind: "none", id: "none" };
  const match = /^(cause|tree):(.+)$/.exec(target);
  if (!match) return { kind: "question", id: target };
  return { kind: match[1] === "cause" ? "cause" : "tree", id: match[2] ?? "" };
}

/** The key of a node, unique over kinds: the text that a tree's file writes for it. */
export function nodeKey(node: Node): string {
  return node.kind === "cause" || node.kind === "tree" ? `${node.kind}:${node.id}` : node.id;
}

/** Builds the graph of a tree. Does not judge it: see validate. */
export function buildGraph(tree: Tree): Graph {
  const questions = new Map(
    Object.entries(tree.questions).map(([id, question]) => [id, { question, edges: edgesOf(question) }]),
  );
  return { start: tree.start, questions };
}

function edgesOf(question: Question): Edge[] {
  return [
    ...question.options.map(({ id, label, to }: Option) => ({ option: id, label, to: parseTarget(to) })),
    { option: UNSURE, label: UNSURE_LABEL, to: parseTarget(question.unsure) },
  ];
}

/** Causes and other trees that can be reached from a node, in the order in which the answers stand. */
export function leavesFrom(graph: Graph, from: Node): Leaf[] {
  const leaves = new Map<string, Leaf>();
  const seen = new Set<string>();
  const visit = (node: Node): void => {
    if (seen.has(nodeKey(node))) return;
    seen.add(nodeKey(node));
    if (node.kind === "cause" || node.kind === "tree") leaves.set(nodeKey(node), node);
    else for (const edge of graph.questions.get(node.id)?.edges ?? []) visit(edge.to);
  };
  visit(from);
  return [...leaves.values()];
}
