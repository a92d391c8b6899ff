import type { TreeDocument } from "../../schemas/tree-document.ts";
import { caseFile, type FixEvidence } from "../../session/case-file.ts";
import { parsePlace } from "../../session/place.ts";
import type { CheckResult } from "../../session/run-checkup.ts";
import { buildGraph } from "../../wizard/graph.ts";
import { replay } from "../../wizard/replay.ts";
import { readNetwork } from "../read-network.ts";
import { allProofs, type Proof } from "./proof.ts";

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
  return caseFile({
    document,
    state,
    replay: end,
    notes: "",
    link: link.href,
    at: new Date(),
    ...evidenceOf(allProofs()),
  });
}

/** What was found for all causes of this visit: of a check that ran more than once, the latest verdict. */
export function evidenceOf(proofs: ReadonlyMap<string, Proof>): {
  checks: CheckResult[];
  fixes: Record<string, FixEvidence>;
  ids: Record<string, string>;
} {
  const checks = new Map<string, CheckResult>();
  const fixes: Record<string, FixEvidence> = {};
  const ids: Record<string, string> = {};
  for (const [cause, { results, written, ids: about }] of proofs) {
    for (const result of results) checks.set(result.id, result);
    if (written !== null) fixes[cause] = written;
    Object.assign(ids, about);
  }
  return { checks: [...checks.values()], fixes, ids };
}
