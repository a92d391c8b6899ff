import type { TreeDocument } from "../../schemas/tree-document.ts";
import { caseFile } from "../../session/case-file.ts";
import { parsePlace } from "../../session/place.ts";
import { buildGraph } from "../../wizard/graph.ts";
import { replay } from "../../wizard/replay.ts";
import { readNetwork } from "../read-network.ts";
import { currentProof } from "./proof.ts";

/**
 * The case file, when no cause of the tree is left after this one; null when the wizard has something to go on with.
 *
 * @param tree The tree's id.
 * @param failed The wizard's address with this cause struck out.
 * @throws Error when the tree cannot be read.
 */
export async function lastCase(tree: string, failed: string): Promise<string | null> {
  const response = await readNetwork(`/api/trees/${tree}.json`);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const document = (await response.json()) as TreeDocument;
  const graph = buildGraph(document.tree);
  const link = new URL(failed, window.location.origin);
  const { state } = parsePlace(link.search, graph);
  const end = replay(graph, state.answers, new Set(state.tried));
  if (end.place.kind !== "exhausted") return null;
  const { results, ids } = currentProof();
  return caseFile({ document, state, replay: end, notes: "", link: link.href, at: new Date(), checks: results, ids });
}
