import type { NetworkLogAnalysis } from "../../../analyzers/network-log/analyze-network-log.ts";
import type { MaskCount } from "../../../lib/mask-secrets.ts";

/** What the page asks of the worker: a text or a file to read. */
export type LogJob = { text: string } | { file: File };

/** Where the worker is. */
export type LogPhase = "reading" | "finding" | "masking";

/** What the worker says. */
export type LogMessage =
  | { kind: "progress"; phase: LogPhase; share: number }
  | { kind: "report"; report: NetworkLogAnalysis; length: number }
  | { kind: "sanitized"; file: Blob; extension: "har" | "json" | "log"; receipt: MaskCount[] }
  | { kind: "failed"; why: string };
