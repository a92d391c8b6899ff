import { browserSurroundings } from "../../collectors/aws/browser-surroundings.ts";
import type { CallReport } from "../../collectors/aws/call.ts";
import { collect } from "../../collectors/aws/collect.ts";
import { connect } from "../../collectors/aws/connect.ts";
import type { Connection } from "../../collectors/aws/connection.ts";
import type { Surroundings } from "../../collectors/aws/surroundings.ts";
import type { UserLookup } from "../../collectors/requests.ts";
import type { ReadingName } from "../../evidence/evidence.ts";
import type { Reading } from "../../evidence/reading.ts";
import type { Subject } from "../../evidence/subject.ts";
import { completeSubject, providerToAsk } from "../../session/subject-from-evidence.ts";

/** One run of live reading. */
export interface LiveTask {
  connection: Connection;
  wanted: readonly ReadingName[];
  subject: Subject;
  lookup: UserLookup;
  signal: AbortSignal;
  onCall: (report: CallReport) => void;
  /** `subject` is what the reading was asked for. */
  onReading: (name: ReadingName, reading: Reading, subject: Subject) => void;
}

/** Readings that are asked for by a name which other answers tell. */
const TOLD_BY_OTHERS = { domain: "domain", provider: "providerName" } as const;

/** Call numbers of the second round begin here. */
const SECOND_ROUND = 10_000;

/** Reads what is wanted: first what can be asked for now, then what the first answers name. Never rejects. */
export async function readLive(task: LiveTask, surroundings?: Surroundings): Promise<void> {
  const around = surroundings ?? browserSurroundings(window);
  const { wanted, subject, signal, lookup, onReading, onCall } = task;
  const session = connect(task.connection, around);
  const isLater = (name: ReadingName): boolean =>
    (name === "domain" || name === "provider") && (subject[TOLD_BY_OTHERS[name]] ?? "") === "";
  const evidence = await collect(
    wanted.filter((name) => !isLater(name)),
    subject,
    session,
    {
      signal,
      lookup,
      onCall,
      onReading: (name, reading) => {
        onReading(name, reading, subject);
      },
    },
  );
  const providerName = providerToAsk(subject, evidence);
  const known = { ...completeSubject(subject, evidence), ...(providerName !== undefined && { providerName }) };
  await collect(wanted.filter(isLater), known, session, {
    signal,
    lookup,
    onCall: (report) => {
      onCall({ ...report, id: report.id + SECOND_ROUND });
    },
    onReading: (name, reading) => {
      onReading(name, reading, known);
    },
  });
  if ("stop" in around && typeof around.stop === "function") (around.stop as () => void)();
}
