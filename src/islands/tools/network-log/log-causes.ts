import { CAUSES_OF_ERRORS } from "../../../analyzers/network-log/cause-of-error.ts";
import { CAUSES_OF_LOOPS } from "../../../analyzers/network-log/log-findings.ts";

/** Every cause that the log analyzer can name. */
export const LOG_CAUSES: readonly string[] = [...new Set([...CAUSES_OF_ERRORS, ...CAUSES_OF_LOOPS])];
