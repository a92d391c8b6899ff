import type { Analyze } from "../../../analyzers/analysis.ts";
import type { Finding } from "../../../analyzers/finding.ts";
import { judgeConfiguration, type JudgedConfiguration } from "./judge-configuration.ts";
import { summarize } from "./summarize.ts";

/**
 * A configuration with the checks run on it, in the shape of every analyzer, and with the verdict of the tool's page: what
 * matters only with certain errors is counted, and names no cause.
 */
export const analyzeWithChecks: Analyze = (text, now) => {
  const judged = judgeConfiguration(text, now);
  const { kind, notes, faults } = judged;
  return { kind, findings: [...notes.filter(({ severity }) => severity !== "note"), ...faults, ...verdict(judged)] };
};

function verdict(judged: JudgedConfiguration): Finding[] {
  const { faults, depends, passed } = judged;
  const found: Finding[] = [];
  if (faults.length === 0 && depends.length + passed.length > 0)
    found.push({ code: "no-fault", severity: "good", observed: summarize(judged), expected: "", where: "" });
  if (depends.length > 0)
    found.push({
      code: "depends-on-case",
      severity: "note",
      observed: `${depends.length} ${depends.length === 1 ? "setting matters" : "settings matter"} only with certain errors: the tool lists them`,
      expected: "",
      where: "",
    });
  return found;
}
