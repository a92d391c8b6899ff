import type { JudgedConfiguration } from "./judge-configuration.ts";

/** The verdict on a configuration in one or two sentences. */
export function summarize({ faults, passed, depends, open }: JudgedConfiguration): string {
  const told = faults.length + passed.length + depends.length;
  if (told === 0) return "Nothing to check";
  const count = faults.length === 0 ? "No fault" : faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  return `${count} found in ${told} checks; ${open} could not be told from this text`;
}
