import type { Graph, Node } from "../wizard/graph.ts";
import type { PlaceState } from "../wizard/place-address.ts";
import { prune } from "../wizard/prune.ts";
import { replay } from "../wizard/replay.ts";
import { answerFromEvidence, type FromEvidence, type Known, type LookedUp } from "./answer-from-evidence.ts";
import { arrangeCheckup } from "./arrange-checkup.ts";
import { readingsFor, type WantedReadings } from "./readings-for.ts";
import { runCheckup, type CheckResult } from "./run-checkup.ts";

/** What the evidence says about a place in a wizard. */
export interface LookAround {
  /** By question: what gave its looked-up answer. An answer from an earlier visit has no entry. */
  sources: Readonly<Record<string, LookedUp>>;
  /** What the look-ups of the question at the place say, or null at its end. */
  here: FromEvidence | null;
  wanted: WantedReadings;
  /** Faults of the account that are not this error. */
  noticed: readonly CheckResult[];
}

/** Looks at a place with what is known. Pure; never throws. */
export function lookAround(graph: Graph, state: PlaceState, known: Known): LookAround {
  const tried = new Set(state.tried);
  const { trail, place, remaining } = replay(graph, state.answers, tried);
  const { questions } = prune(graph, tried);
  const sayOf = (id: string): FromEvidence | null => {
    const asked = questions.get(id);
    return asked ? answerFromEvidence(asked.question, known, new Set(asked.edges.map(({ option }) => option))) : null;
  };
  const sources: Record<string, LookedUp> = {};
  for (const { question, option } of trail) {
    const answer = state.looked.includes(question) ? sayOf(question)?.answer : null;
    if (answer?.option === option) sources[question] = answer;
  }
  const used = new Set(Object.values(sources).map(({ check }) => check));
  return {
    sources,
    here: place.kind === "question" ? sayOf(place.id) : null,
    wanted: readingsFor(graph, state),
    noticed: noticed(runCheckup(known.evidence, known.subject), remaining, used),
  };
}

/**
 * Faults that are none of this error: a fail that is a fault by itself, that answered no question here, and whose causes
 * are not among those that are left.
 */
export function noticed(
  results: readonly CheckResult[],
  remaining: readonly Node[],
  used: ReadonlySet<string> = new Set(),
): CheckResult[] {
  const left = new Set(remaining.filter(({ kind }) => kind === "cause").map(({ id }) => id));
  return arrangeCheckup(results).findings.filter(
    ({ id, causes }) => !used.has(id) && !causes.some((cause) => left.has(cause)),
  );
}
