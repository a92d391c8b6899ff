import { useEffect, useState } from "preact/hooks";
import type { TreeDocument } from "../schemas/tree-document.ts";
import { parsePlace } from "../session/place.ts";
import { formatPlace } from "../wizard/place-address.ts";
import { buildGraph, nodeKey } from "../wizard/graph.ts";
import { replay } from "../wizard/replay.ts";

interface MapPathProps {
  treeId: string;
  treeUrl: string;
}

/** Marks in the drawn tree and in the list the way that the answers in the address took. Draws nothing without answers. */
export function MapPath({ treeId, treeUrl }: MapPathProps) {
  const [summary, setSummary] = useState<{ back: string; answers: number } | null>(null);

  useEffect(() => {
    if (window.location.search === "") return;
    const abort = new AbortController();
    fetch(treeUrl, { signal: abort.signal })
      .then(async (response) => {
        const tree = (await response.json()) as TreeDocument;
        const graph = buildGraph(tree.tree);
        const { state } = parsePlace(window.location.search, graph);
        const { trail, place, ruledOut } = replay(graph, state.answers, new Set(state.tried));
        for (const { question, option } of trail) {
          mark(`[data-node="${question}"]`, "walked");
          mark(`[data-edge="${question}.${option}"]`, "walked");
        }
        if (place.kind !== "exhausted") {
          const here = `[data-node="${nodeKey(place)}"]`;
          mark(here, "here");
          document.querySelector(here)?.scrollIntoView({ block: "center", inline: "center" });
        }
        for (const { node } of ruledOut) mark(`[data-node="${nodeKey(node)}"]`, "out");
        setSummary({ back: `${tree.url}wizard/${formatPlace(state)}`, answers: trail.length });
      })
      .catch(() => {
        /* without the document the map is drawn unmarked, which is what a person without answers sees */
      });
    return () => {
      abort.abort();
    };
  }, [treeId, treeUrl]);

  if (!summary) return null;
  return (
    <p class="map-path" role="status">
      Your way is marked: {summary.answers} {summary.answers === 1 ? "answer" : "answers"}.{" "}
      <a href={summary.back}>Back to your question</a>
    </p>
  );
}

function mark(selector: string, state: "walked" | "here" | "out"): void {
  for (const element of document.querySelectorAll(selector)) element.setAttribute("data-path", state);
}
