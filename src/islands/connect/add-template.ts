import type { Evidence, ReadingName } from "../../evidence/evidence.ts";
import type { Reading } from "../../evidence/reading.ts";
import { dropTemplate } from "../../session/evidence-store.ts";
import { addReadings, type Desk } from "./add-readings.ts";

/** What a pasted template says, and the readings of an earlier choice among its resources that it takes the place of. */
export interface TemplateTaken {
  evidence: Evidence;
  instead: readonly ReadingName[];
}

/** The desk with what a template says. */
export function addTemplate({ stored, subject }: Desk, { evidence, instead }: TemplateTaken): Desk {
  const entries = Object.entries(evidence) as [ReadingName, Reading][];
  return addReadings({ stored: dropTemplate(stored, instead), subject }, entries, "pasted");
}
