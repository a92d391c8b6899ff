import { useEffect, useMemo } from "preact/hooks";
import type { LookAround } from "../../../session/look-around.ts";
import { EMPTY_PLACE, overruledBetween } from "../../../session/place.ts";
import type { Graph } from "../../../wizard/graph.ts";
import type { PlaceState } from "../../../wizard/place-address.ts";
import type { PlaceInAddress } from "../use-place.ts";
import type { LookUp } from "./use-look-up.ts";

export interface LookedUpPlace {
  /** Goes to a place, and from there on as far as what was read answers. */
  go: (next: PlaceState) => void;
  /** Lets what was read answer a question that the person kept. */
  take: (question: string) => void;
  /** Null until something may be looked up. */
  around: LookAround | null;
}

/**
 * The place in a wizard with what was read: new answers of the service lead on at once, and so does every answer of the
 * person. The browser's Back only shows what was: nothing is answered anew there, or nobody could get back.
 */
export function useLookedUpPlace(graph: Graph, place: PlaceInAddress, lookUp: LookUp): LookedUpPlace {
  const { kit, desk, overruled, setOverruled } = lookUp;
  const { state } = place;
  const known = useMemo(() => kit?.knownFrom(desk) ?? null, [kit, desk]);
  const around = useMemo(() => (known && kit ? kit.lookAround(graph, state, known) : null), [kit, graph, state, known]);
  const onward = (next: PlaceState, kept: ReadonlySet<string>): PlaceState =>
    kit && known ? kit.answerOnward(graph, next, known, kept) : next;

  useEffect(() => {
    const next = onward(state, overruled);
    if (next !== state) place.go(next);
  }, [desk, graph]);

  return {
    around,
    go: (next) => {
      if (next === EMPTY_PLACE) {
        setOverruled(new Set());
        place.go(next);
        return;
      }
      const kept = new Set([...overruled, ...overruledBetween(state, next)]);
      setOverruled(kept);
      place.go(onward(next, kept));
    },
    take: (question) => {
      const kept = new Set([...overruled].filter((id) => id !== question));
      setOverruled(kept);
      place.go(onward(state, kept));
    },
  };
}
