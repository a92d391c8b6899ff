import { parsePlace } from "../../session/place.ts";
import { transcript } from "../../session/transcript.ts";
import type { TreeDocument } from "../../schemas/tree-document.ts";
import { buildGraph } from "../../wizard/graph.ts";
import { replay } from "../../wizard/replay.ts";
import { wizardUrl } from "../../wizard/addresses.ts";
import { CopyButton } from "../CopyButton.tsx";
import { proofOf } from "../fix/proof.ts";
import { proofWords } from "../fix/proof-words.ts";
import { Inline } from "../Inline.tsx";
import { readNetwork } from "../read-network.ts";
import { useTree } from "../wizard/use-tree.ts";
import type { CauseOrigin } from "./origin.ts";
import { useArrival } from "./use-arrival.ts";

interface ResolvedProps {
  causeId: string;
  /** The cause in words. */
  title: string;
  origin: CauseOrigin;
}

/** After "Works now": the transcript of the way here, with the resolution in it. */
export function Resolved({ causeId, title, origin }: ResolvedProps) {
  const load = useTree(`/api/trees/${origin.tree}.json`, readNetwork);
  const heading = useArrival();
  return (
    <div class="wizard-notice">
      <h3 ref={heading} tabIndex={-1}>
        Solved: <Inline text={title} />
      </h3>
      <p>
        {origin.back === null
          ? "The transcript says that this was the cause, and what was checked on this page."
          : "The transcript says what was asked, what was ruled out, and that this was the cause."}{" "}
        {origin.back !== null && <a href={origin.back}>Back to your answers</a>}
      </p>
      {load.kind === "ready" && (
        <CopyButton text={solved(load.document, causeId, origin)} what="transcript for the ticket" />
      )}
      {load.kind === "failed" && (
        <p role="status">
          The transcript could not be made, because the questions could not be read.{" "}
          <button type="button" onClick={load.retry}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}

function solved(document: TreeDocument, causeId: string, { tree, back }: CauseOrigin): string {
  const graph = buildGraph(document.tree);
  const link = new URL(back ?? wizardUrl(tree), window.location.origin);
  const { state } = parsePlace(link.search, graph);
  return transcript({
    document,
    state,
    replay: replay(graph, state.answers, new Set(state.tried)),
    notes: proofWords(proofOf(causeId)),
    link: link.href,
    at: new Date(),
    resolvedBy: causeId,
  });
}
