import { useEffect, useMemo, useState } from "preact/hooks";
import { parsePlace, type Cut } from "../../session/place.ts";
import { formatPlace, type PlaceState } from "../../wizard/place-address.ts";
import type { Graph } from "../../wizard/graph.ts";
import { replay, type Replay } from "../../wizard/replay.ts";

export interface PlaceInAddress {
  state: PlaceState;
  replay: Replay;
  cuts: readonly Cut[];
  /** Goes to another place and leaves this one behind in the browser's history. */
  go: (state: PlaceState) => void;
}

/** Keeps the place of a wizard in the address: the browser's Back, a refresh and a shared link all restore it. */
export function usePlace(graph: Graph): PlaceInAddress {
  const [visit, setVisit] = useState(0);

  useEffect(() => {
    const follow = (): void => {
      setVisit((before) => before + 1);
    };
    window.addEventListener("popstate", follow);
    return () => {
      window.removeEventListener("popstate", follow);
    };
  }, []);

  return useMemo(() => {
    const { state, cuts } = parsePlace(window.location.search, graph);
    return {
      state,
      cuts,
      replay: replay(graph, state.answers, new Set(state.tried)),
      go: (next: PlaceState) => {
        const address = formatPlace(next);
        window.history.pushState(null, "", address === "" ? window.location.pathname : address);
        setVisit((before) => before + 1);
      },
    };
  }, [visit, graph]);
}
