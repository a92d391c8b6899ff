import type { Reading } from "../../evidence/reading.ts";
import type { Subject } from "../../evidence/subject.ts";
import { PUBLIC_DOCUMENTS, type PublicReadingName } from "../public/public-documents.ts";
import { readPublicDocument } from "../public/read-public.ts";
import type { CallReport } from "./call.ts";
import type { Session } from "./session.ts";

interface PublishedTask {
  id: number;
  name: PublicReadingName;
  subject: Subject;
  signal: AbortSignal;
  onCall: (report: CallReport) => void;
}

/** Reads a public document of the pool, and reports it like a call. Never rejects. */
export async function readPublished(
  { surroundings, connection }: Session,
  { id, name, subject, signal, onCall }: PublishedTask,
): Promise<Reading> {
  const start = surroundings.now();
  const startedAt = new Date(start).toISOString();
  const report = (status: CallReport["status"]): void => {
    const ms = surroundings.now() - start;
    onCall({ id, reading: name, operation: `GET ${PUBLIC_DOCUMENTS[name]}`, startedAt, ms, status, attempts: 1 });
  };
  report("calling");
  const { userPoolId = "" } = subject;
  const reading = await readPublicDocument(name, userPoolId, surroundings, signal, connection.endpoint);
  report(reading.kind === "read" ? "answered" : reading.kind === "absent" ? "absent" : reading.reason);
  return reading;
}
