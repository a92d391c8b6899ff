import { READINGS, type ReadingName } from "../../evidence/evidence.ts";
import { asRecords, asString } from "../../evidence/narrow.ts";
import type { Provenance, Reading } from "../../evidence/reading.ts";
import type { Subject } from "../../evidence/subject.ts";
import { toReading } from "../edge/to-reading.ts";
import type { PublicReadingName } from "../public/public-documents.ts";
import { REQUESTS, userFilters, type UserLookup } from "../requests.ts";
import { needsCredentials, type OperationName } from "./allowed-operations.ts";
import { call, type CallOutcome, type CallReport } from "./call.ts";
import type { Session } from "./session.ts";

export interface ReadTask {
  name: Exclude<ReadingName, PublicReadingName>;
  subject: Subject;
  lookup: UserLookup;
  signal: AbortSignal;
  onCall: (report: CallReport) => void;
  nextId: () => number;
}

type Input = Readonly<Record<string, unknown>>;

/** More pages than the service's quotas need: 1,000 app clients are 17 pages of 60. */
const MOST_PAGES = 25;

/** Reads one answer, with as many calls as it takes. Never rejects. */
export async function readOne(session: Session, task: ReadTask): Promise<Reading> {
  const { name, subject } = task;
  if (name === "user") return readUser(session, task);
  if (name === "importJob") return readNewestImport(session, task);
  const { input, pages } = REQUESTS[name];
  const { call: operation } = READINGS[name];
  const full = { ...input(subject), ...tokenFor(operation, session) };
  const outcome = pages
    ? await callPages(session, task, operation, full, pages)
    : await callOnce(session, task, operation, full);
  return "reading" in outcome ? outcome.reading : toReading(name, outcome.answer, fromNow(session, operation));
}

async function readUser(session: Session, task: ReadTask): Promise<Reading> {
  const { lookup, subject } = task;
  const { userPoolId: UserPoolId, username = "" } = subject;
  const inputs: Input[] =
    lookup === "AdminGetUser"
      ? [{ UserPoolId, Username: username }]
      : userFilters(username).map((Filter) => ({ UserPoolId, Filter }));
  let reading: Reading | undefined;
  for (const input of inputs) {
    const outcome = await callOnce(session, task, lookup, input);
    reading = "reading" in outcome ? outcome.reading : toReading("user", outcome.answer, fromNow(session, lookup));
    if (reading.kind !== "unread" || reading.reason !== "not-found") break;
  }
  return reading ?? { kind: "unread", reason: "not-asked", detail: "no user name is known yet" };
}

/** The newest job: a person who asks about an import seldom knows its id. */
async function readNewestImport(session: Session, task: ReadTask): Promise<Reading> {
  const { input } = REQUESTS.importJobs;
  const listed = await callPages(session, task, "ListUserImportJobs", input(task.subject), {
    list: "UserImportJobs",
    token: "PaginationToken",
  });
  if ("reading" in listed) return listed.reading;
  const jobs = (asRecords(listed.answer.UserImportJobs) ?? []).flatMap(({ JobId, CreationDate }) =>
    typeof JobId === "string" ? [{ JobId, made: CreationDate instanceof Date ? CreationDate.getTime() : 0 }] : [],
  );
  const newest = jobs.sort((a, b) => b.made - a.made)[0];
  if (!newest) {
    return { kind: "absent", from: fromNow(session, "ListUserImportJobs"), detail: "the pool has no import job" };
  }
  const { JobId } = newest;
  const operation = "DescribeUserImportJob";
  const outcome = await callOnce(session, task, operation, { UserPoolId: task.subject.userPoolId, JobId });
  return "reading" in outcome ? outcome.reading : toReading("importJob", outcome.answer, fromNow(session, operation));
}

/** All pages of a list, put together. A list that does not end is no list: what it lacks would look like a finding. */
async function callPages(
  session: Session,
  task: ReadTask,
  operation: OperationName,
  input: Input,
  { list, token }: { list: string; token: string },
): Promise<CallOutcome> {
  const items: unknown[] = [];
  let next: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const outcome = await callOnce(session, task, operation, {
      ...input,
      ...(next !== undefined && { [token]: next }),
    });
    if ("reading" in outcome) return outcome;
    const found = outcome.answer[list];
    if (!Array.isArray(found)) return outcome;
    items.push(...(found as unknown[]));
    next = asString(outcome.answer[token]);
    if (next === undefined || next === "") return { answer: { [list]: items } };
  }
  const detail = `${operation} has more than ${items.length} entries, more than is read here; use the command instead`;
  return { reading: { kind: "unread", reason: "failed", detail } };
}

function callOnce(session: Session, task: ReadTask, operation: OperationName, input: Input): Promise<CallOutcome> {
  const { name: reading, signal, onCall, nextId } = task;
  return call(session, { id: nextId(), reading, operation, input, signal, onCall });
}

function tokenFor(operation: OperationName, { connection }: Session): Input {
  return needsCredentials(operation) ? {} : { AccessToken: connection.accessToken };
}

function fromNow({ surroundings }: Session, call: OperationName): Provenance {
  return { origin: "live", call, at: new Date(surroundings.now()).toISOString() };
}
