import { REQUESTS } from "../../collectors/requests.ts";
import type { ReadingName } from "../../evidence/evidence.ts";
import type { Origin, Reading } from "../../evidence/reading.ts";
import type { Subject } from "../../evidence/subject.ts";
import { keepReading, type StoredEvidence } from "../../session/evidence-store.ts";
import { completeSubject } from "../../session/subject-from-evidence.ts";

/** Everything that was read, and the case that it is about. */
export interface Desk {
  stored: StoredEvidence;
  subject: Subject;
}

/**
 * The desk with more readings. Ids that they tell fill the empty fields of the case.
 *
 * @param asked What the readings were asked for, where that is more than the case says.
 */
export function addReadings(
  { stored, subject: before }: Desk,
  readings: readonly (readonly [ReadingName, Reading])[],
  origin: Origin,
  asked: Subject = {},
): Desk {
  const subject = completeSubject(before, Object.fromEntries(readings));
  const about = { ...subject, ...asked };
  return {
    subject,
    stored: readings.reduce(
      (all, [name, reading]) => keepReading(all, name, { origin, reading, about: idsOf(name, about) }),
      stored,
    ),
  };
}

/** The ids that decide what a reading is about. */
function idsOf(name: ReadingName, subject: Subject): Subject {
  const fields = REQUESTS[name].needs;
  return Object.fromEntries(fields.flatMap((field) => (subject[field] ? [[field, subject[field]]] : [])));
}
