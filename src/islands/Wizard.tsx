import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import "../styles/elimination.css";
import "../styles/wizard.css";
import { buildGraph } from "../wizard/graph.ts";
import type { TreeDocument } from "../schemas/tree-document.ts";
import { readNetwork } from "./read-network.ts";
import { Elimination } from "./wizard/Elimination.tsx";
import { Handover } from "./wizard/Handover.tsx";
import { Notices } from "./wizard/Notices.tsx";
import { PlacePanel } from "./wizard/PlacePanel.tsx";
import { Trail } from "./wizard/Trail.tsx";
import { usePlace } from "./wizard/use-place.ts";
import { useTree } from "./wizard/use-tree.ts";

interface WizardProps {
  treeId: string;
  treeUrl: string;
  /** The first question as static HTML: shown until the tree is read, and when it cannot be. */
  children?: ComponentChildren;
}

/** The wizard of one tree: question, elimination list, answers, notes. */
export function Wizard({ treeId, treeUrl, children }: WizardProps) {
  const load = useTree(treeUrl, readNetwork);
  if (load.kind === "ready") return <Session key={treeId} document={load.document} />;
  return (
    <div class="wizard-load" data-state={load.kind}>
      {load.kind === "failed" && (
        <p class="wizard-notice" role="alert">
          The questions could not be read, so answers are not remembered. The pages below work all the same.{" "}
          <button type="button" onClick={load.retry}>
            Try again
          </button>
        </p>
      )}
      {children}
    </div>
  );
}

function Session({ document }: { document: TreeDocument }) {
  const graph = useMemo(() => buildGraph(document.tree), [document]);
  const place = usePlace(graph);
  return (
    <div class="wizard" data-place={place.replay.place.kind}>
      <div class="wizard-main">
        <Notices cuts={place.cuts} document={document} replay={place.replay} />
        <PlacePanel document={document} graph={graph} {...place} />
        <Trail document={document} {...place} />
        <Handover document={document} {...place} />
      </div>
      <Elimination document={document} state={place.state} replay={place.replay} />
    </div>
  );
}
