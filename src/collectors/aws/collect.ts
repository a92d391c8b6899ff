import type { Evidence, ReadingName } from "../../evidence/evidence.ts";
import { asString } from "../../evidence/narrow.ts";
import type { Reading, UnreadReason } from "../../evidence/reading.ts";
import type { Subject } from "../../evidence/subject.ts";
import { isPublicReading } from "../public/public-documents.ts";
import { operationsOf, REQUESTS, type UserLookup } from "../requests.ts";
import { ALLOWED_OPERATIONS, needsCredentials, type OperationName } from "./allowed-operations.ts";
import type { CallReport } from "./call.ts";
import { obstacleTo } from "./connection.ts";
import { readOne } from "./read-one.ts";
import { readPublished } from "./read-published.ts";
import { regionMismatch } from "./region-mismatch.ts";
import type { Session } from "./session.ts";

export interface CollectOptions {
  signal: AbortSignal;
  /** Every call, at every change of it. */
  onCall?: (report: CallReport) => void;
  /** Every reading, as it comes in. */
  onReading?: (name: ReadingName, reading: Reading) => void;
  /** ListUsers unless told otherwise. */
  lookup?: UserLookup;
}

/** Calls under way at a time: the service allows five a second for one pool. */
const WORKERS = 3;

/** Readings that take the user's own Username, which ListUsers finds from another sign-in name. */
const OF_USER: ReadonlySet<ReadingName> = new Set(["groups", "authEvents", "devices"]);

/**
 * Reads what is wanted, and only that. Comes back with a reading for each name, whatever happened to it; never rejects.
 * After a refusal that all later calls would meet as well (keys, token, network), those are not made.
 */
export async function collect(
  wanted: readonly ReadingName[],
  subject: Subject,
  session: Session,
  { signal, onCall = () => undefined, onReading = () => undefined, lookup = "ListUsers" }: CollectOptions,
): Promise<Evidence> {
  const evidence: Partial<Record<ReadingName, Reading>> = {};
  const fatal = new Map<string, Reading & { kind: "unread" }>();
  let calls = 0;
  let known = subject;
  const nextId = (): number => (calls += 1);

  const readNext = async (name: ReadingName): Promise<void> => {
    const operations = operationsOf(name, lookup);
    const untried = hindrance(name, operations, known, session) ?? stopped(operations, fatal);
    const reading =
      untried ??
      (isPublicReading(name)
        ? await readPublished(session, { name, subject: known, signal, onCall, id: nextId() })
        : await readOne(session, { name, subject: known, lookup, signal, onCall, nextId }));
    if (!untried && reading.kind === "unread") {
      for (const part of partsThatFail(operations, reading)) fatal.set(part, reading);
    }
    evidence[name] = reading;
    onReading(name, reading);
  };

  const queue = [...new Set(wanted)];
  if (queue.includes("user") && queue.some((name) => OF_USER.has(name))) {
    queue.splice(queue.indexOf("user"), 1);
    await readNext("user");
    const username = evidence.user?.kind === "read" ? asString(evidence.user.data.Username) : undefined;
    if (username !== undefined) known = { ...subject, username };
  }
  const work = async (): Promise<void> => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) await readNext(name);
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return evidence;
}

/** What is in the way before anything is sent. */
function hindrance(
  name: ReadingName,
  operations: readonly OperationName[],
  subject: Subject,
  { connection, surroundings }: Session,
): Reading | null {
  const missing = REQUESTS[name].needs.filter((field) => (subject[field] ?? "") === "");
  if (missing.length > 0) {
    return { kind: "unread", reason: "not-asked", detail: `not known yet: ${missing.join(", ")}` };
  }
  for (const operation of operations) {
    const obstacle = obstacleTo(operation, connection, surroundings.now());
    if (obstacle) return { kind: "unread", ...obstacle };
    const mismatch = regionMismatch(operation, subject, connection);
    if (mismatch !== null) return { kind: "unread", reason: "failed", detail: mismatch };
  }
  return null;
}

/** The keys, the token, and each service's host: what may fail for all calls alike. */
function partsOf(operation: OperationName): { secret: string; host: string } {
  return { secret: needsCredentials(operation) ? "keys" : "token", host: ALLOWED_OPERATIONS[operation].service };
}

const OF_SECRET: ReadonlySet<UnreadReason> = new Set<UnreadReason>([
  "bad-credentials",
  "expired-credentials",
  "bad-token",
  "expired-token",
]);

function partsThatFail(operations: readonly OperationName[], { reason }: Reading & { kind: "unread" }): string[] {
  if (OF_SECRET.has(reason)) return operations.map((o) => partsOf(o).secret);
  return reason === "unreachable" || reason === "blocked" ? operations.map((o) => partsOf(o).host) : [];
}

function stopped(
  operations: readonly OperationName[],
  fatal: ReadonlyMap<string, Reading & { kind: "unread" }>,
): Reading | null {
  for (const operation of operations) {
    const { secret, host } = partsOf(operation);
    const before = fatal.get(secret) ?? fatal.get(host);
    if (before) return { ...before, detail: `${operation} was not tried, because ${before.detail}` };
  }
  return null;
}
