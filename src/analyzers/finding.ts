/** How much a finding matters: `fault` breaks something, `warning` may, `note` is worth knowing, `good` is as it should be. */
export type Severity = "fault" | "warning" | "note" | "good";

/** What every analyzer says about something that a person pasted. Texts hold no secret: values are masked before they come here. */
export interface Finding {
  /** Stable, kebab-case, unique in its analyzer. */
  code: string;
  severity: Severity;
  /** What was read. */
  observed: string;
  /** What would be right; empty for a note. */
  expected: string;
  /** Where in the pasted text: a claim, a key, a parameter, `entry 12`, `line 3, column 7`. */
  where: string;
  /** The id of the cause that this proves or makes likely. */
  cause?: string;
}
