import { PASTE_FACTS, type PasteFact, type PasteFactName, type PasteFacts } from "../schemas/fact.ts";
import { readException } from "./readers/read-exception.ts";
import { readClientId, readRegion, readRequestId, readUserPoolId } from "./readers/read-ids.ts";
import { readMessage } from "./readers/read-message.ts";
import { readOperation } from "./readers/read-operation.ts";
import { readSdk } from "./readers/read-sdk.ts";
import { readStatus } from "./readers/read-status.ts";

/** Only the first part of a text is read, in UTF-16 units: an error stands near the top of what people paste. */
export const MAX_READ_LENGTH = 120_000;

const READERS: Readonly<Record<PasteFactName, (text: string) => PasteFact | null>> = {
  exception: readException,
  message: readMessage,
  operation: readOperation,
  status: readStatus,
  sdk: readSdk,
  region: readRegion,
  userPoolId: readUserPoolId,
  clientId: readClientId,
  requestId: readRequestId,
};

/**
 * Reads from any text what it says about an error: its name, message, operation, HTTP status, tool, Region and ids.
 * Each fact carries the piece of text it was read from. Pure and linear; never throws; an empty object when nothing was found.
 */
export function readFacts(text: string): PasteFacts {
  const read = text.length > MAX_READ_LENGTH ? text.slice(0, MAX_READ_LENGTH) : text;
  const facts: PasteFacts = {};
  for (const name of PASTE_FACTS) {
    const fact = READERS[name](read);
    if (fact) facts[name] = fact;
  }
  return facts;
}
