import { useEffect, useRef } from "preact/hooks";
import type { TreeDocument } from "../../schemas/tree-document.ts";
import type { PlaceState } from "../../wizard/place-address.ts";
import type { Graph } from "../../wizard/graph.ts";
import type { Replay } from "../../wizard/replay.ts";
import { Exhausted, FoundCause, FoundTree, NothingFits } from "./Outcome.tsx";
import { QuestionPanel, type LookUpHere } from "./QuestionPanel.tsx";

interface PlacePanelProps {
  document: TreeDocument;
  graph: Graph;
  state: PlaceState;
  replay: Replay;
  go: (state: PlaceState) => void;
  lookUp: LookUpHere;
  follow: ((id: string, href: string) => void) | null;
}

/** What stands in the middle: the question to answer, or where the answers lead. A change of place moves the focus to its heading. */
export function PlacePanel({ document, graph, state, replay, go, lookUp, follow }: PlacePanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { place } = replay;
  const key = place.kind === "exhausted" ? "exhausted" : `${place.kind}:${place.id}`;
  const shown = useRef(key);

  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    heading.current?.focus();
  }, [key]);

  switch (place.kind) {
    case "question":
      return <QuestionPanel {...{ document, graph, state, replay, go, heading, lookUp }} id={place.id} />;
    case "cause":
      return <FoundCause {...{ document, state, go, heading }} id={place.id} />;
    case "tree":
      return <FoundTree {...{ document, state, heading, follow }} id={place.id} />;
    case "none":
      return <NothingFits {...{ document, state, go, heading }} />;
    case "exhausted":
      return <Exhausted {...{ document, state, go, heading }} />;
  }
}
