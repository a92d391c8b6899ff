import { checkById } from "../checks/all-checks.ts";
import type { Check } from "../checks/check.ts";
import type { ReadingName } from "../evidence/evidence.ts";
import type { SubjectField } from "../evidence/subject.ts";
import type { LookUp } from "../schemas/tree.ts";
import { leavesFrom, nodeKey, type Graph, type GraphQuestion, type Node } from "../wizard/graph.ts";
import type { PlaceState } from "../wizard/place-address.ts";
import { prune } from "../wizard/prune.ts";
import { replay } from "../wizard/replay.ts";
import type { FindCheck } from "./answer-from-evidence.ts";

/** What a look-up from a place needs. */
export interface WantedReadings {
  /** In the order in which the questions come. */
  readings: readonly ReadingName[];
  /** What the checks compare with and so have to be told. */
  fields: readonly SubjectField[];
  checks: readonly string[];
}

const NOTHING: WantedReadings = { readings: [], fields: [], checks: [] };

/**
 * What has to be read to answer questions from here on: the readings of look-ups on questions that can still be reached,
 * unanswered, and of these only the look-ups whose answer would strike out a cause that is still possible, with those that
 * come before them or share their answer: as long as one of these is unknown, they decide nothing.
 */
export function readingsFor(graph: Graph, state: PlaceState, find: FindCheck = checkById): WantedReadings {
  const tried = new Set(state.tried);
  const { place } = replay(graph, state.answers, tried);
  if (place.kind !== "question") return NOTHING;
  const pruned = prune(graph, tried);
  const checks = new Map<string, Check>();
  for (const id of questionsFrom(pruned, place.id, state)) {
    const asked = pruned.questions.get(id);
    for (const lookUp of (asked && lookUpsThatSeparate(pruned, id, asked)) ?? []) {
      const check = find(lookUp.check);
      if (check) checks.set(check.id, check);
    }
  }
  const all = [...checks.values()];
  return {
    readings: [...new Set(all.flatMap(({ reads }) => reads))],
    fields: [...new Set(all.flatMap(({ needs }) => needs))],
    checks: [...checks.keys()],
  };
}

/** The unanswered questions that can be reached, nearest first; an answered one leads on by its answer. */
function questionsFrom(graph: Graph, start: string, { answers }: PlaceState): string[] {
  const seen = new Set<string>([start]);
  const open: string[] = [];
  for (const id of seen) {
    const edges = graph.questions.get(id)?.edges ?? [];
    const taken = edges.filter(({ option }) => option === answers[id]);
    if (taken.length === 0) open.push(id);
    for (const { to } of taken.length > 0 ? taken : edges) if (to.kind === "question") seen.add(to.id);
  }
  return open;
}

function lookUpsThatSeparate(graph: Graph, id: string, { question, edges }: GraphQuestion): LookUp[] {
  const possible = leafKeys(graph, { kind: "question", id });
  const strikesOut = (option: string | undefined): boolean => {
    const edge = edges.find((one) => one.option === option);
    return edge !== undefined && leafKeys(graph, edge.to).length < possible.length;
  };
  const all = question.lookUp ?? [];
  const last = all.findLastIndex(({ pass, fail }) => strikesOut(pass) || strikesOut(fail));
  return all.filter((one, index) => index <= last || claimsWith(one, all.slice(0, last + 1)));
}

/** Whether a look-up further down has a say in an answer of one before it. */
function claimsWith({ pass }: LookUp, before: readonly LookUp[]): boolean {
  return pass !== undefined && before.some((one) => one.pass === pass);
}

function leafKeys(graph: Graph, from: Node): string[] {
  return leavesFrom(graph, from).map(nodeKey);
}
