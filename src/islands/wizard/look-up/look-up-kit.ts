import { viewEvidence } from "../../../session/evidence-store.ts";
import type { Known } from "../../../session/answer-from-evidence.ts";
import type { Desk } from "../../connect/add-readings.ts";

export { answerOnward } from "../../../session/answer-onward.ts";
export { lookAround } from "../../../session/look-around.ts";
export { LookUpPanel } from "./LookUpPanel.tsx";
export { NoticedFaults } from "./NoticedFaults.tsx";

/** What the checks get to see of everything that was read. */
export function knownFrom({ stored, subject }: Desk): Known {
  return { evidence: viewEvidence(stored, subject).evidence, subject };
}
