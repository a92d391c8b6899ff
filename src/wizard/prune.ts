import { nodeKey, type Graph, type GraphQuestion, type Node } from "./graph.ts";

/** What is left of a graph when some causes are struck out. */
export interface PrunedGraph extends Graph {
  /** False when every way from the start ends at a struck-out cause. */
  alive: boolean;
}

/**
 * Takes out the struck-out causes and every answer that leads to nothing else. An answer that says "none of these" stays as
 * long as its question has another way on. The graph must have no circle.
 */
export function prune(graph: Graph, excluded: ReadonlySet<string>): PrunedGraph {
  const known = new Map<string, boolean>();
  const isAlive = (node: Node): boolean => {
    if (node.kind === "tree") return true;
    if (node.kind === "none") return false;
    if (node.kind === "cause") return !excluded.has(node.id);
    const cached = known.get(nodeKey(node));
    if (cached !== undefined) return cached;
    const alive = (graph.questions.get(node.id)?.edges ?? []).some(({ to }) => isAlive(to));
    known.set(nodeKey(node), alive);
    return alive;
  };
  const questions = new Map<string, GraphQuestion>();
  for (const [id, { question, edges }] of graph.questions) {
    const left = edges.filter(({ to }) => to.kind === "none" || isAlive(to));
    if (left.some(({ to }) => to.kind !== "none")) questions.set(id, { question, edges: left });
  }
  return { start: graph.start, questions, alive: questions.has(graph.start) };
}
