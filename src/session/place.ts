import { UNSURE, type Graph, leavesFrom } from "../wizard/graph.ts";
import type { PlaceState } from "../wizard/place-address.ts";

/** A parameter that was left out of a place, and why, for the person who opened the link. */
export interface Cut {
  parameter: string;
  reason: "unknown-question" | "unknown-answer" | "answered-twice" | "unknown-cause";
}

/** The words that are parameters of their own and so never ids of questions. */
const RESERVED = new Set(["not", "read", "looked", "in"]);

export const EMPTY_PLACE: PlaceState = { answers: {}, tried: [], read: [], looked: [] };

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
  const answered = (id: string): boolean => answers[id] !== undefined && answers[id] !== UNSURE;
  const read = listOf(params, "read").filter(answered);
  const looked = listOf(params, "looked").filter((id) => answered(id) && !read.includes(id));
  return { state: { answers, tried, read, looked }, cuts };
}

/** The place after an answer by a person: later answers are kept, and this one no longer counts as read or looked up. */
export function answer(state: PlaceState, question: string, option: string): PlaceState {
  return {
    ...state,
    answers: { ...state.answers, [question]: option },
    read: without(state.read, question),
    looked: without(state.looked, question),
  };
}

/** The place after an answer that a check gave. */
export function answerLookedUp(state: PlaceState, question: string, option: string): PlaceState {
  const answered = answer(state, question, option);
  return { ...answered, looked: [...answered.looked, question] };
}

/** The place without the answer to one question: it is asked again, and later answers wait. */
export function withdraw(state: PlaceState, question: string): PlaceState {
  const answers = Object.fromEntries(Object.entries(state.answers).filter(([id]) => id !== question));
  return { ...state, answers, read: without(state.read, question), looked: without(state.looked, question) };
}

/** The questions whose looked-up answer a person changed or took back between two places. */
export function overruledBetween(before: PlaceState, after: PlaceState): string[] {
  return before.looked.filter((id) => !after.looked.includes(id));
}

/** The place after a fix that did not help: its cause is struck out. */
export function strikeOut(state: PlaceState, cause: string): PlaceState {
  return state.tried.includes(cause) ? state : { ...state, tried: [...state.tried, cause] };
}

function without(ids: readonly string[], id: string): string[] {
  return ids.filter((other) => other !== id);
}

function listOf(params: URLSearchParams, name: string): string[] {
  return [...new Set((params.get(name) ?? "").split(",").filter((id) => id !== ""))];
}
