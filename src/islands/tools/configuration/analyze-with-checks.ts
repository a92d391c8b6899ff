import type { Analyze } from "../../../analyzers/analysis.ts";
import { judgeConfiguration } from "./judge-configuration.ts";

/** A configuration with the checks run on it, in the shape of every analyzer. */
export const analyzeWithChecks: Analyze = (text, now) => {
  const { kind, notes, faults, depends } = judgeConfiguration(text, now);
  return { kind, findings: [...notes.filter(({ severity }) => severity !== "note"), ...faults, ...depends] };
};
