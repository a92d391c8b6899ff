import { useState } from "preact/hooks";
import type { TreeDocument } from "../../schemas/tree-document.ts";
import { formatPlace, type PlaceState } from "../../session/place.ts";
import { labelOf, titleOf } from "../../session/transcript.ts";
import { nodeKey, type Node } from "../../wizard/graph.ts";
import type { Replay, RuledOut } from "../../wizard/replay.ts";
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
          <ul>
            {ruledOut.map((item) => (
              <li key={nodeKey(item.node)}>
                <s>
                  <Inline text={titleOf(document, item.node)} />
                </s>
                <span class="elimination-why">
                  <Inline text={whyOut(document, item)} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="elimination-map">
        <a href={`${document.url}map/${formatPlace(state)}`}>See the whole tree</a>
      </p>
    </aside>
  );
}

function whyOut(document: TreeDocument, { reason }: RuledOut): string {
  if (reason.kind === "tried") return "its fix did not help";
  return `${document.tree.questions[reason.step.question]?.ask ?? ""} ${labelOf(document, reason.step)}`;
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
    })
  );
}
