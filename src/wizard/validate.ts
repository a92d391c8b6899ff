import type { Tree } from "../schemas/tree.ts";
import { buildGraph, nodeKey, type Graph } from "./graph.ts";

/** Something wrong with a tree: the question it is about, what was found and what to write. */
export interface TreeProblem {
  /** Path below `tree`, such as `questions.which-flow.unsure`. */
  field: string;
  found: string;
  write: string;
}

/** The most questions that a person may be asked on one way through a tree. */
export const MAX_QUESTIONS = 7;

/** Finds dangling targets, unreachable questions, circles and ways that are too long. An empty list means a sound tree. */
export function validateTree(tree: Tree): TreeProblem[] {
  const graph = buildGraph(tree);
  if (!graph.questions.has(graph.start)) {
    return [{ field: "start", found: graph.start, write: "the id of a question of this tree" }];
  }
  const dangling = danglingTargets(graph);
  if (dangling.length > 0) return dangling;
  const circle = findCircle(graph);
  if (circle) {
    return [
      {
        field: `questions.${circle[0]}`,
        found: `the answers lead in a circle: ${circle.join(" → ")}`,
        write: "lead one of these answers to a cause or to a question that comes later",
      },
    ];
  }
  return [...unreachable(graph), ...doubleOptions(tree), ...unusedFacts(tree), ...tooLong(graph)];
}

function danglingTargets(graph: Graph): TreeProblem[] {
  const problems: TreeProblem[] = [];
  for (const [id, { edges }] of graph.questions) {
    for (const { option, to } of edges) {
      if (to.kind === "question" && !graph.questions.has(to.id)) {
        problems.push({
          field: `questions.${id}.${option}`,
          found: to.id,
          write: "the id of a question of this tree, cause:<id>, tree:<folder>/<name> or none",
        });
      }
    }
  }
  return problems;
}

/** The first circle found, as the questions on it, or null. */
function findCircle(graph: Graph): string[] | null {
  const done = new Set<string>();
  const visit = (id: string, path: string[]): string[] | null => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    if (done.has(id)) return null;
    for (const { to } of graph.questions.get(id)?.edges ?? []) {
      const circle = to.kind === "question" ? visit(to.id, [...path, id]) : null;
      if (circle) return circle;
    }
    done.add(id);
    return null;
  };
  return visit(graph.start, []);
}

function unreachable(graph: Graph): TreeProblem[] {
  const reached = new Set<string>([graph.start]);
  for (const id of reached) {
    for (const { to } of graph.questions.get(id)?.edges ?? []) if (to.kind === "question") reached.add(to.id);
  }
  return [...graph.questions.keys()]
    .filter((id) => !reached.has(id))
    .map((id) => ({
      field: `questions.${id}`,
      found: "no answer leads to this question",
      write: "lead an answer to it, or take it out",
    }));
}

function doubleOptions(tree: Tree): TreeProblem[] {
  const problems: TreeProblem[] = [];
  for (const [id, { options }] of Object.entries(tree.questions)) {
    for (const key of ["id", "label"] as const) {
      const values = options.map((option) => option[key].toLowerCase());
      const twice = values.find((value, index) => values.indexOf(value) !== index);
      if (twice) {
        problems.push({
          field: `questions.${id}.options`,
          found: `two answers with the ${key} "${twice}"`,
          write: `a different ${key} for each answer`,
        });
      }
    }
  }
  return problems;
}

/** `when` without `answeredBy` (or the other way round) would never answer anything; one value on two answers would be ambiguous. */
function unusedFacts(tree: Tree): TreeProblem[] {
  const problems: TreeProblem[] = [];
  for (const [id, { answeredBy, options }] of Object.entries(tree.questions)) {
    const values = options.flatMap((option) => option.when ?? []);
    const field = `questions.${id}`;
    if (answeredBy && values.length === 0) {
      problems.push({
        field,
        found: `answeredBy: ${answeredBy}, but no answer has a when`,
        write: "the values that pick each answer, in its when",
      });
    }
    if (!answeredBy && values.length > 0) {
      problems.push({
        field,
        found: "when without answeredBy",
        write: "answeredBy: message, operation, sdk or status",
      });
    }
    const twice = values.find((value, index) => values.indexOf(value) !== index);
    if (twice)
      problems.push({ field, found: `${twice} picks two answers`, write: "each value in the when of one answer only" });
  }
  return problems;
}

function tooLong(graph: Graph): TreeProblem[] {
  const longest = new Map<string, string[]>();
  const visit = (id: string): string[] => {
    const known = longest.get(id);
    if (known) return known;
    let best: string[] = [];
    for (const { to } of graph.questions.get(id)?.edges ?? []) {
      const rest = to.kind === "question" ? visit(to.id) : [];
      if (rest.length > best.length) best = rest;
    }
    const path = [id, ...best];
    longest.set(id, path);
    return path;
  };
  const path = visit(graph.start);
  if (path.length <= MAX_QUESTIONS) return [];
  return [
    {
      field: "questions",
      found: `${path.length} questions on one way: ${path.join(" → ")}`,
      write: `at most ${MAX_QUESTIONS} questions on any way through the tree`,
    },
  ];
}

/** The ids of all causes that a tree reaches. */
export function causesOf(tree: Tree): string[] {
  return leafIds(tree, "cause");
}

/** The ids of all other trees that a tree leads to. */
export function treesOf(tree: Tree): string[] {
  return leafIds(tree, "tree");
}

function leafIds(tree: Tree, kind: "cause" | "tree"): string[] {
  const found = new Map<string, string>();
  for (const { edges } of buildGraph(tree).questions.values()) {
    for (const { to } of edges) if (to.kind === kind) found.set(nodeKey(to), to.id);
  }
  return [...found.values()];
}
