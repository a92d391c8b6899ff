import { useState } from "preact/hooks";
import type { TreeDocument } from "../../schemas/tree-document.ts";
import { formatPlace, type PlaceState } from "../../wizard/place-address.ts";
import { groupRuledOut, titleOf } from "../../session/transcript.ts";
import { nodeKey, type Node } from "../../wizard/graph.ts";
import type { Replay } from "../../wizard/replay.ts";
import { Inline } from "../Inline.tsx";

interface EliminationProps {
  document: TreeDocument;
  state: PlaceState;
  replay: Replay;
}

/** The list beside the question: what is still possible, and what is ruled out and by which answer. */
export function Elimination({ document, state, replay }: EliminationProps) {
  const { remaining, ruledOut } = replay;
  const all = remaining.length + ruledOut.length;
  const [wide] = useState(() => window.matchMedia("(min-width: 60rem)").matches);
  return (
    <aside class="elimination" aria-label="Causes">
      <details open={wide}>
        <summary>
          <h2>
            Still possible: <span class="elimination-count">{remaining.length}</span> of {all}
          </h2>
        </summary>
        <ul class="elimination-list">
          {remaining.map((node) => (
            <li key={nodeKey(node)}>
              <a href={leafHref(document, state, node)}>
                <Inline text={titleOf(document, node)} />
              </a>
            </li>
          ))}
        </ul>
      </details>
      {ruledOut.length > 0 && (
        <details class="elimination-out">
          <summary>Ruled out ({ruledOut.length})</summary>
          {groupRuledOut(document, ruledOut).map(({ why, titles }) => (
            <div key={why} class="elimination-group">
              <p class="elimination-why">
                <Inline text={why} />
              </p>
              <ul>
                {titles.map((title) => (
                  <li key={title}>
                    <s>
                      <Inline text={title} />
                    </s>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      )}
      <p class="elimination-map">
        <a href={`${document.url}map/${formatPlace(state)}`}>See the whole tree</a>
      </p>
    </aside>
  );
}

/** Address of a cause with the place it was reached from, or of another tree with the answers that it shares. */
export function leafHref(document: TreeDocument, state: PlaceState, node: Node): string {
  if (node.kind === "cause") return (document.causes[node.id]?.url ?? "") + formatPlace(state, { in: document.id });
  const other = document.trees[node.id];
  if (!other) return document.url;
  const shared = Object.entries(state.answers).filter(([question]) => other.questions.includes(question));
  return (
    `${other.url}wizard/` +
    formatPlace({
      answers: Object.fromEntries(shared),
      tried: [],
      read: state.read.filter((id) => other.questions.includes(id)),
      looked: state.looked.filter((id) => other.questions.includes(id)),
    })
  );
}
