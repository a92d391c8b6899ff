import { parsePlace } from "../../session/place.ts";
import { transcript } from "../../session/transcript.ts";
import type { TreeDocument } from "../../schemas/tree-document.ts";
import { buildGraph } from "../../wizard/graph.ts";
import { replay } from "../../wizard/replay.ts";
import { CopyButton } from "../CopyButton.tsx";
import { currentProof } from "../fix/proof.ts";
import { proofWords } from "../fix/proof-words.ts";
import { readNetwork } from "../read-network.ts";
import { useTree } from "../wizard/use-tree.ts";

interface ResolvedProps {
  causeId: string;
  tree: string;
  /** The wizard with the answers that led here, as an address on this site. */
  back: string;
}

/** After "Works now": the transcript of the way here, with the resolution in it. */
export function Resolved({ causeId, tree, back }: ResolvedProps) {
  const load = useTree(`/api/trees/${tree}.json`, readNetwork);
  return (
    <div class="wizard-notice" role="status">
      <p>
        Good. The transcript says what was asked, what was ruled out, and that this was the cause.{" "}
        <a href={back}>Back to your answers</a>
      </p>
      {load.kind === "ready" && (
        <CopyButton text={solved(load.document, causeId, back)} what="transcript for the ticket" />
      )}
      {load.kind === "failed" && (
        <p>
          The transcript could not be made, because the questions could not be read.{" "}
          <button type="button" onClick={load.retry}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}

function solved(document: TreeDocument, causeId: string, back: string): string {
  const graph = buildGraph(document.tree);
  const link = new URL(back, window.location.origin);
  const { state } = parsePlace(link.search, graph);
  return transcript({
    document,
    state,
    replay: replay(graph, state.answers, new Set(state.tried)),
    notes: proofWords(currentProof()),
    link: link.href,
    at: new Date(),
    resolvedBy: causeId,
  });
}
