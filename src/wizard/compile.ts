import { createMachine, type AnyStateMachine } from "xstate";
import { nodeKey, type Graph } from "./graph.ts";

/**
 * Compiles a graph to an XState machine: a question is a state, an answer's id is an event, causes and other trees are
 * final states. There is no context, no `invoke` and no `after`: the answers stay outside, so that the number of
 * states is the number of questions and xstate/graph can walk every path.
 */
export function compile(graph: Graph): AnyStateMachine {
  const states: Record<string, { type?: "final"; on?: Record<string, string> }> = {};
  for (const [id, { edges }] of graph.questions) {
    states[id] = { on: Object.fromEntries(edges.map(({ option, to }) => [option, nodeKey(to)])) };
    for (const { to } of edges) if (to.kind !== "question") states[nodeKey(to)] = { type: "final" };
  }
  return createMachine({ id: "tree", initial: graph.start, states });
}
