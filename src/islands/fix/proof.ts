import type { CheckResult } from "../../session/run-checkup.ts";

/** What was checked on this page, for its end: the outcome and the case file. In memory only. */
export interface Proof {
  results: readonly CheckResult[];
  /** The ids and the Region that it is about. */
  ids: Readonly<Record<string, string>>;
}

let proof: Proof = { results: [], ids: {} };

export function currentProof(): Proof {
  return proof;
}

/** Puts the latest results in the place of the earlier ones. */
export function keepProof(latest: Proof): void {
  proof = latest;
}
