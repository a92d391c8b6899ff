import type { Finding } from "./finding.ts";

/** What an analyzer makes of a text. Holds no secret. */
export interface Analysis {
  /** What the text was taken for, as a noun: `ID token`, `callback URL`; for a text that could not be read, what was expected. */
  kind: string;
  /** Worst first. A text that could not be read has a finding that says where the reading stopped. */
  findings: Finding[];
  /** Ids that the text names, which answer questions elsewhere. None of them is a secret. */
  facts?: PasteIds;
}

/** The ids of a user pool's world that a paste may name. */
export type PasteIds = Partial<Record<"region" | "userPoolId" | "clientId", string>>;

/**
 * What every analyzer exports: from any text and the time (milliseconds since 1970) to findings. Pure, never throws,
 * linear in the length of the text.
 */
export type Analyze = (text: string, now: number) => Analysis;
