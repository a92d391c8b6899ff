import type { Match } from "../../search/candidate.ts";
import type { ToolReading } from "./use-tool-reading.ts";

/** From here on the form of a text alone decides that it belongs to a tool. */
const DECIDES = 0.9;
/** From here on a text is the tool's own, and a fault found in it tells more than a name or words. */
const OWN = 0.75;

/**
 * Says whether what a tool read comes before what the search found: when the form of the text decides it, and when the
 * tool found a fault while the search has only a guess. A wording that decides is never outranked by a fault.
 */
export function outranks(reading: ToolReading, first: Match | undefined): boolean {
  if (reading.confidence >= DECIDES) return true;
  if (!hasFault(reading) || first?.level === "certain") return false;
  return first?.level !== "likely" || reading.confidence >= OWN;
}

/** Says whether a tool found something that breaks, or may. */
export function hasFault({ analysis }: ToolReading): boolean {
  return analysis.findings.some(({ severity }) => severity === "fault");
}
