import { READINGS, type ReadingName } from "../../evidence/evidence.ts";
import type { OperationName } from "../aws/allowed-operations.ts";

/** The reading that an operation gives. */
export const READING_OF: Readonly<Record<OperationName, ReadingName>> = {
  ...(Object.fromEntries((Object.keys(READINGS) as ReadingName[]).map((name) => [READINGS[name].call, name])) as Record<
    (typeof READINGS)[ReadingName]["call"],
    ReadingName
  >),
  AdminGetUser: "user",
};
