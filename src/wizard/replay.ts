import { initialTransition, transition } from "xstate";
import { compile } from "./compile.ts";
import { leavesFrom, nodeKey, parseTarget, type Graph, type Leaf, type Node } from "./graph.ts";
import { prune } from "./prune.ts";

/** Option ids by question id. */
export type Answers = Readonly<Record<string, string>>;

/** One answer on the way. */
export interface Step {
  question: string;
  option: string;
}

/** Where the answers lead: a question, a cause, another tree, `none` of these, or nowhere, when all causes are struck out. */
export type Place = Node | { kind: "exhausted" };

/** Why a cause or another tree is no longer possible: an answer, or a fix that was tried. */
export type Reason = { kind: "answer"; step: Step } | { kind: "tried" };

export interface RuledOut {
  node: Leaf;
  reason: Reason;
}

/** Everything that follows from a tree, the answers and the causes that were tried in vain. */
export interface Replay {
  /** The answers that count, in the order of the way. */
  trail: readonly Step[];
  place: Place;
  /** The answer to the question at `place` that leads only to struck-out causes, so that the question is open again. */
  reopened: Step | null;
  /** Answers to questions that the way no longer meets. They count again when the way comes back to them. */
  setAside: readonly Step[];
  remaining: readonly Leaf[];
  ruledOut: readonly RuledOut[];
}

/** Folds answers over a tree. Pure: Back, a changed answer, a refresh and a shared link are each a replay of other answers. */
export function replay(graph: Graph, answers: Answers, tried: ReadonlySet<string> = new Set()): Replay {
  const pruned = prune(graph, tried);
  const start: Node = { kind: "question", id: graph.start };
  const trail: Step[] = [];
  let reopened: Step | null = null;
  let place: Place = { kind: "exhausted" };

  if (pruned.alive) {
    const machine = compile(pruned);
    let [snapshot] = initialTransition(machine);
    place = start;
    while (snapshot.status === "active" && place.kind === "question") {
      const option = answers[place.id];
      if (option === undefined) break;
      const step = { question: place.id, option };
      const [next] = transition(machine, snapshot, { type: option });
      if (next.value === snapshot.value) {
        reopened = step;
        break;
      }
      trail.push(step);
      snapshot = next;
      place = parseTarget(String(snapshot.value));
    }
  }

  const counted = new Set([...trail, ...(reopened ? [reopened] : [])].map(({ question }) => question));
  const setAside = Object.entries(answers)
    .filter(([question]) => graph.questions.has(question) && !counted.has(question))
    .map(([question, option]) => ({ question, option }));
  const remaining = place.kind === "exhausted" ? [] : leavesFrom(pruned, place);
  return { trail, place, reopened, setAside, remaining, ruledOut: ruleOut(graph, start, trail, remaining, tried) };
}

/** Names for each leaf that is not possible any more the first answer after which no way led to it. */
function ruleOut(
  graph: Graph,
  start: Node,
  trail: readonly Step[],
  remaining: readonly Leaf[],
  tried: ReadonlySet<string>,
): RuledOut[] {
  const possible = new Set(remaining.map(nodeKey));
  const found: RuledOut[] = [];
  let before = leavesFrom(graph, start);
  for (const node of before) {
    if (node.kind === "cause" && tried.has(node.id)) found.push({ node, reason: { kind: "tried" } });
  }
  const named = new Set(found.map(({ node }) => nodeKey(node)));
  for (const step of trail) {
    const edge = graph.questions.get(step.question)?.edges.find(({ option }) => option === step.option);
    if (!edge) continue;
    const after = new Set(leavesFrom(graph, edge.to).map(nodeKey));
    for (const node of before) {
      const key = nodeKey(node);
      if (after.has(key) || possible.has(key) || named.has(key)) continue;
      named.add(key);
      found.push({ node, reason: { kind: "answer", step } });
    }
    before = before.filter((node) => after.has(nodeKey(node)));
  }
  return found;
}
