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
import { useLookedUpPlace } from "./wizard/look-up/use-looked-up-place.ts";
import { useLookUp, type LookUp } from "./wizard/look-up/use-look-up.ts";
import { usePlace } from "./wizard/use-place.ts";
import { useTrees, type Trees } from "./wizard/use-trees.ts";

interface WizardProps {
  treeId: string;
  treeUrl: string;
  /** The first question as static HTML: shown until the tree is read, and when it cannot be. */
  children?: ComponentChildren;
}

/** The wizard of one tree: question, elimination list, answers, notes. */
export function Wizard({ treeId, treeUrl, children }: WizardProps) {
  const { load, follow } = useTrees({ id: treeId, url: treeUrl }, readNetwork);
  const lookUp = useLookUp();
  if (load.kind === "ready") return <Session document={load.document} follow={follow} lookUp={lookUp} />;
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

interface SessionProps {
  document: TreeDocument;
  follow: Trees["follow"];
  lookUp: LookUp;
}

function Session({ document, follow, lookUp }: SessionProps) {
  const graph = useMemo(() => buildGraph(document.tree), [document]);
  const place = usePlace(graph);
  const { go, take, around } = useLookedUpPlace(graph, place, lookUp);
  const { kit, desk } = lookUp;
  const { state, replay } = place;
  const here = around?.here ?? null;
  const sources = around?.sources ?? {};
  return (
    <div class="wizard" data-place={replay.place.kind}>
      <div class="wizard-main">
        <Notices cuts={place.cuts} document={document} replay={replay} />
        <PlacePanel
          {...{ document, graph, state, replay, go }}
          lookUp={{ desk: lookUp, here, take }}
          follow={kit ? follow : null}
        />
        {kit && around && (
          <kit.LookUpPanel
            around={around}
            desk={desk}
            onDesk={lookUp.change}
            onForget={lookUp.forget}
            hidden={!lookUp.open}
          />
        )}
        <Trail {...{ document, state, replay, go, sources }} />
        {kit && around && <kit.NoticedFaults results={around.noticed} fetcher={readNetwork} />}
        <Handover {...{ document, state, replay, sources }} />
      </div>
      <Elimination document={document} state={state} replay={replay} />
    </div>
  );
}
