import { analyzeConfiguration, type ReadResource } from "../../../analyzers/configuration/analyze-configuration.ts";

/** A template as far as it was understood. Holds no secret. */
export interface ReadConfiguration {
  /** `Terraform code`. */
  form: string;
  resources: readonly ReadResource[];
  /** Where the reading stopped, if it did. */
  notes: readonly string[];
}

/**
 * Reads Terraform code, a plan, a state or a template. Null for a text in which no resource of Cognito was found. Never
 * throws.
 *
 * @param now Milliseconds since 1970.
 */
export function readConfiguration(text: string, now: number): ReadConfiguration | null {
  const { kind, findings, resources } = analyzeConfiguration(text, now);
  const notes = findings
    .filter(({ code }) => code === "unreadable")
    .map(({ observed, where, expected }) => `${observed} (${where}). Expected: ${expected}`);
  return resources.length + notes.length === 0 ? null : { form: kind, resources, notes };
}
