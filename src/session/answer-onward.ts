import type { Graph } from "../wizard/graph.ts";
import type { PlaceState } from "../wizard/place-address.ts";
import { prune } from "../wizard/prune.ts";
import { replay } from "../wizard/replay.ts";
import { answerFromEvidence, type FindCheck, type Known } from "./answer-from-evidence.ts";
import { answerLookedUp } from "./place.ts";

/**
 * Answers by what was read, from the start of the way as far as that leads. What a person or a paste answered stays, and
 * so does what was overruled; an earlier looked-up answer follows what was read since. The same object when nothing changes.
 *
 * @param overruled Questions that the person wants to answer without help.
 */
export function answerOnward(
  graph: Graph,
  state: PlaceState,
  known: Known,
  overruled: ReadonlySet<string>,
  find?: FindCheck,
): PlaceState {
  let now = state;
  // Each round settles one more question of the way, and no way is longer than the tree has questions.
  for (let rounds = graph.questions.size; rounds >= 0; rounds -= 1) {
    const next = answerNext(graph, now, known, overruled, find);
    if (next === now) break;
    now = next;
  }
  return now;
}

function answerNext(
  graph: Graph,
  state: PlaceState,
  known: Known,
  overruled: ReadonlySet<string>,
  find?: FindCheck,
): PlaceState {
  const tried = new Set(state.tried);
  const { trail, place } = replay(graph, state.answers, tried);
  const { questions } = prune(graph, tried);
  const open = place.kind === "question" ? [place.id] : [];
  for (const id of [...trail.map(({ question }) => question), ...open]) {
    const given = state.answers[id];
    if (overruled.has(id) || (given !== undefined && !state.looked.includes(id))) continue;
    const asked = questions.get(id);
    if (!asked) continue;
    const possible = new Set(asked.edges.map(({ option }) => option));
    const { answer } = answerFromEvidence(asked.question, known, possible, find);
    if (answer && answer.option !== given) return answerLookedUp(state, id, answer.option);
  }
  return state;
}
