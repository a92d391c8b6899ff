import type { FixEvidence } from "../../session/case-file.ts";
import type { CheckResult } from "../../session/run-checkup.ts";

/** What was found on the bench of one cause, for the end of its page: the outcome and the case file. */
export interface Proof {
  results: readonly CheckResult[];
  /** The settings that were read after the write, when they hold what was sent. */
  written: FixEvidence | null;
  /** The ids and the Region that it is about. */
  ids: Readonly<Record<string, string>>;
}

export const NO_PROOF: Proof = { results: [], written: null, ids: {} };

/** By cause, in memory only: it lives as long as the page. */
const proofs = new Map<string, Proof>();
const listeners = new Set<() => void>();

export function proofOf(cause: string): Proof {
  return proofs.get(cause) ?? NO_PROOF;
}

/** All that is kept, the latest cause last. */
export function allProofs(): ReadonlyMap<string, Proof> {
  return proofs;
}

/** Puts the latest findings about a cause in the place of the earlier ones. */
export function keepProof(cause: string, latest: Proof): void {
  proofs.delete(cause);
  proofs.set(cause, latest);
  for (const listener of listeners) listener();
}

/** Calls `listener` after each change; gives back what stops it. */
export function onProof(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Whether anything was found that the end of the page could tell. */
export function tellsAnything({ results, written }: Proof): boolean {
  return written !== null || results.some(({ verdict }) => verdict.status !== "unknown");
}
