import { CAUSES_OF_LOGS } from "../../../analyzers/network-log/log-findings.ts";

/** Every cause that the log analyzer can prove. */
export const LOG_CAUSES: readonly string[] = [...new Set(CAUSES_OF_LOGS)];
