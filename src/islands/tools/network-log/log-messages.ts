import type { NetworkLogAnalysis } from "../../../analyzers/network-log/analyze-network-log.ts";
import type { MaskCount } from "../../../lib/mask-secrets.ts";

/** What the page has to read: a text or a file. */
export type LogJob = { text: string } | { file: File };

/** What the page sends: a file, or a text in pieces, as one long message would hold the page up. */
export type LogRequest = { file: File } | { part: string; last: boolean };

/** Where the worker is. */
export type LogPhase = "reading" | "finding" | "masking";

/** What the worker says. */
export type LogMessage =
  | { kind: "progress"; phase: LogPhase; share: number }
  | { kind: "report"; report: NetworkLogAnalysis; length: number }
  | { kind: "sanitized"; file: Blob; extension: "har" | "json" | "log"; receipt: MaskCount[] }
  | { kind: "failed"; why: string };
