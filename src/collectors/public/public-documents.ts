import type { ReadingName } from "../../evidence/evidence.ts";
import type { OperationName } from "../aws/allowed-operations.ts";

/** The documents that every user pool publishes, by the reading that each gives. They take no keys. */
export const PUBLIC_DOCUMENTS = {
  publicKeys: "jwks.json",
  openidConfiguration: "openid-configuration",
} as const satisfies Partial<Record<ReadingName, string>>;

export type PublicReadingName = keyof typeof PUBLIC_DOCUMENTS;
type PublicDocument = (typeof PUBLIC_DOCUMENTS)[PublicReadingName];

/** Whatever a reading is asked for with: an operation of the API, or a document. */
export type ReadingCall = OperationName | `GET ${PublicDocument}`;

export const PUBLIC_READINGS = Object.keys(PUBLIC_DOCUMENTS) as readonly PublicReadingName[];

export function isPublicReading(name: ReadingName): name is PublicReadingName {
  return Object.hasOwn(PUBLIC_DOCUMENTS, name);
}
