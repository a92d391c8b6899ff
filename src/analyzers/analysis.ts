import type { Finding } from "./finding.ts";

/** What an analyzer makes of a text. Holds no secret. */
export interface Analysis {
  /** What the text was taken for, as a noun: `ID token`, `callback URL`; for a text that could not be read, what was expected. */
  kind: string;
  /** Worst first. A text that could not be read has a finding that says where the reading stopped. */
  findings: Finding[];
}

/**
 * What every analyzer exports: from any text and the time (milliseconds since 1970) to findings. Pure, never throws,
 * linear in the length of the text.
 */
export type Analyze = (text: string, now: number) => Analysis;
