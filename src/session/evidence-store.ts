import { type Evidence, type ReadingName } from "../evidence/evidence.ts";
import type { Origin, Provenance, Reading } from "../evidence/reading.ts";
import type { Subject } from "../evidence/subject.ts";
import { deriveReadings } from "./derive-readings.ts";
import { differingFields } from "./differing-fields.ts";

/** A reading with the ids that it was asked for: an answer about another pool must not pass for one about this. */
interface Kept {
  reading: Reading;
  about: Subject;
  /** Why a later try to read the same came to nothing. */
  failed?: Unread;
}

type Unread = Extract<Reading, { kind: "unread" }>;

/** Where a reading is kept: by its way in; what a template says apart, as it never stands for an answer of the service. */
type Place = Origin | "template";

/** All that came in, by reading and way in. It lives as long as the page, in memory, and is never written anywhere. */
export type StoredEvidence = Readonly<Partial<Record<ReadingName, Readonly<Partial<Record<Place, Kept>>>>>>;

export const NO_EVIDENCE: StoredEvidence = {};

/** Two answers that do not say the same. The stronger one counts; the difference is shown. */
export interface Conflict {
  name: ReadingName;
  /** The uppermost fields that differ. */
  fields: string[];
  counts: Provenance;
  other: Provenance;
}

/** The evidence as the checks get it, and what had to be decided on the way. */
export interface EvidenceView {
  evidence: Evidence;
  conflicts: Conflict[];
  /** Readings that are about other ids than the subject's now: set aside, not lost. */
  aside: ReadingName[];
  /** Answers that count although a later try to read them failed. */
  stale: { name: ReadingName; counts: Provenance; failed: Unread }[];
}

/**
 * The store with one more reading; the earlier one of the same way in is replaced. A try that failed replaces no answer
 * about the same thing: it is kept beside it.
 */
export function keepReading(
  stored: StoredEvidence,
  name: ReadingName,
  { origin, reading, about }: Kept & { origin: Origin },
): StoredEvidence {
  const place: Place = isTemplate(reading) ? "template" : origin;
  const before = stored[name]?.[place];
  if (reading.kind === "unread" && before && before.reading.kind !== "unread" && isAbout(before.about, about)) {
    const failed = reading.reason === "cancelled" || reading.reason === "not-asked" ? before.failed : reading;
    return { ...stored, [name]: { ...stored[name], [place]: { ...before, ...(failed && { failed }) } } };
  }
  return { ...stored, [name]: { ...stored[name], [place]: { reading, about } } };
}

/** The store without what a template says about these readings: another choice of its resources takes the place. */
export function dropTemplate(stored: StoredEvidence, names: readonly ReadingName[]): StoredEvidence {
  return without(stored, names, "template");
}

/** The store without the live answers of these readings, for where an older answer must not stand in for a new one. */
export function dropLive(stored: StoredEvidence, names: readonly ReadingName[]): StoredEvidence {
  return without(stored, names, "live");
}

function without(stored: StoredEvidence, names: readonly ReadingName[], place: Place): StoredEvidence {
  const left = { ...stored };
  for (const name of names) {
    left[name] = Object.fromEntries(Object.entries(left[name] ?? {}).filter(([key]) => key !== place));
  }
  return left;
}

function isTemplate(reading: Reading): boolean {
  return reading.kind === "read" && reading.from.form !== undefined;
}

/** Live outweighs pasted, pasted outweighs what a template says, that outweighs answered, and any answer outweighs none. */
const ORDER: readonly Place[] = ["live", "pasted", "template", "answered"];

/** Decides, for each reading, which of its answers counts for this subject. */
export function viewEvidence(stored: StoredEvidence, subject: Subject): EvidenceView {
  const evidence: Partial<Record<ReadingName, Reading>> = {};
  const conflicts: Conflict[] = [];
  const aside: ReadingName[] = [];
  const stale: EvidenceView["stale"] = [];
  for (const name of Object.keys(stored) as ReadingName[]) {
    const all = ORDER.flatMap((origin) => stored[name]?.[origin] ?? []);
    const fitting = all.filter(({ about }) => isAbout(about, subject));
    if (fitting.length < all.length) aside.push(name);
    const answers = fitting.filter(({ reading }) => reading.kind !== "unread");
    const chosen = answers[0] ?? fitting[0];
    if (chosen) evidence[name] = chosen.reading;
    if (chosen?.failed && chosen.reading.kind !== "unread") {
      stale.push({ name, counts: chosen.reading.from, failed: chosen.failed });
    }
    const [first, second] = answers;
    if (!first || !second || first.reading.kind === "unread" || second.reading.kind === "unread") continue;
    const fields = differingFields(first.reading, second.reading);
    if (fields.length > 0) conflicts.push({ name, fields, counts: first.reading.from, other: second.reading.from });
  }
  return { evidence: deriveReadings(evidence, subject), conflicts, aside, stale };
}

/** An id that one side does not know decides nothing. */
function isAbout(about: Subject, subject: Subject): boolean {
  return (Object.keys(about) as (keyof Subject)[]).every((field) => {
    const now = subject[field] ?? "";
    return now === "" || (about[field] ?? "") === "" || about[field] === now;
  });
}
