import { UNSURE, type Graph, leavesFrom } from "../wizard/graph.ts";
import type { PlaceState } from "../wizard/place-address.ts";

/** A parameter that was left out of a place, and why, for the person who opened the link. */
export interface Cut {
  parameter: string;
  reason: "unknown-question" | "unknown-answer" | "answered-twice" | "unknown-cause";
}

/** The words that are parameters of their own and so never ids of questions. */
const RESERVED = new Set(["not", "read", "in"]);

export const EMPTY_PLACE: PlaceState = { answers: {}, tried: [], read: [] };

/** Reads a query string against a tree. What the tree does not know is cut and reported; the rest counts. */
export function parsePlace(search: string, graph: Graph): { state: PlaceState; cuts: Cut[] } {
  const params = new URLSearchParams(search);
  const answers: Record<string, string> = {};
  const cuts: Cut[] = [];
  for (const [question, option] of params) {
    if (RESERVED.has(question)) continue;
    const edges = graph.questions.get(question)?.edges;
    if (!edges) cuts.push({ parameter: question, reason: "unknown-question" });
    else if (!edges.some((edge) => edge.option === option))
      cuts.push({ parameter: question, reason: "unknown-answer" });
    else if (answers[question] === undefined) answers[question] = option;
    else if (answers[question] !== option) cuts.push({ parameter: question, reason: "answered-twice" });
  }
  const causes = new Set(
    leavesFrom(graph, { kind: "question", id: graph.start })
      .filter(({ kind }) => kind === "cause")
      .map(({ id }) => id),
  );
  const tried: string[] = [];
  for (const id of listOf(params, "not")) {
    if (causes.has(id)) tried.push(id);
    else cuts.push({ parameter: `not=${id}`, reason: "unknown-cause" });
  }
  const read = listOf(params, "read").filter((id) => answers[id] !== undefined && answers[id] !== UNSURE);
  return { state: { answers, tried, read }, cuts };
}

/** The place after an answer by a person: later answers are kept, and this one no longer counts as read from a paste. */
export function answer(state: PlaceState, question: string, option: string): PlaceState {
  return {
    ...state,
    answers: { ...state.answers, [question]: option },
    read: state.read.filter((id) => id !== question),
  };
}

/** The place without the answer to one question: it is asked again, and later answers wait. */
export function withdraw(state: PlaceState, question: string): PlaceState {
  const answers = Object.fromEntries(Object.entries(state.answers).filter(([id]) => id !== question));
  return { ...state, answers, read: state.read.filter((id) => id !== question) };
}

/** The place after a fix that did not help: its cause is struck out. */
export function strikeOut(state: PlaceState, cause: string): PlaceState {
  return state.tried.includes(cause) ? state : { ...state, tried: [...state.tried, cause] };
}

function listOf(params: URLSearchParams, name: string): string[] {
  return [...new Set((params.get(name) ?? "").split(",").filter((id) => id !== ""))];
}
