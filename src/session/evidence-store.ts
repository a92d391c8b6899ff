import { type Evidence, type ReadingName } from "../evidence/evidence.ts";
import type { Origin, Reading } from "../evidence/reading.ts";
import type { Subject } from "../evidence/subject.ts";

/** A reading with the ids that it was asked for: an answer about another pool must not pass for one about this. */
interface Kept {
  reading: Reading;
  about: Subject;
}

/** All that came in, by reading and way in. It lives as long as the page, in memory, and is never written anywhere. */
export type StoredEvidence = Readonly<Partial<Record<ReadingName, Readonly<Partial<Record<Origin, Kept>>>>>>;

export const NO_EVIDENCE: StoredEvidence = {};

/** A live and a pasted answer that do not say the same. The live one counts; the difference is shown. */
export interface Conflict {
  name: ReadingName;
  /** The uppermost fields that differ. */
  fields: string[];
}

/** The evidence as the checks get it, and what had to be decided on the way. */
export interface EvidenceView {
  evidence: Evidence;
  conflicts: Conflict[];
  /** Readings that are about other ids than the subject's now: set aside, not lost. */
  aside: ReadingName[];
}

/** The store with one more reading; the earlier one of the same way in is replaced. */
export function keepReading(
  stored: StoredEvidence,
  name: ReadingName,
  { origin, reading, about }: Kept & { origin: Origin },
): StoredEvidence {
  return { ...stored, [name]: { ...stored[name], [origin]: { reading, about } } };
}

/** The store without the live answers of these readings: a new run must not fall back on an older one's. */
export function dropLive(stored: StoredEvidence, names: readonly ReadingName[]): StoredEvidence {
  const left = { ...stored };
  for (const name of names) {
    const { pasted, answered } = left[name] ?? {};
    left[name] = { ...(pasted && { pasted }), ...(answered && { answered }) };
  }
  return left;
}

/** Live outweighs pasted, pasted outweighs answered, and any answer outweighs none. */
const ORDER: readonly Origin[] = ["live", "pasted", "answered"];

/** Decides, for each reading, which of its answers counts for this subject. */
export function viewEvidence(stored: StoredEvidence, subject: Subject): EvidenceView {
  const evidence: Partial<Record<ReadingName, Reading>> = {};
  const conflicts: Conflict[] = [];
  const aside: ReadingName[] = [];
  for (const name of Object.keys(stored) as ReadingName[]) {
    const all = ORDER.flatMap((origin) => stored[name]?.[origin] ?? []);
    const fitting = all.filter(({ about }) => isAbout(about, subject));
    if (fitting.length < all.length) aside.push(name);
    const answers = fitting.filter(({ reading }) => reading.kind !== "unread");
    const chosen = answers[0] ?? fitting[0];
    if (chosen) evidence[name] = chosen.reading;
    const [first, second] = answers;
    const fields = first && second ? differingFields(first.reading, second.reading) : [];
    if (fields.length > 0) conflicts.push({ name, fields });
  }
  return { evidence, conflicts, aside };
}

/** An id that one side does not know decides nothing. */
function isAbout(about: Subject, subject: Subject): boolean {
  return (Object.keys(about) as (keyof Subject)[]).every((field) => {
    const now = subject[field] ?? "";
    return now === "" || (about[field] ?? "") === "" || about[field] === now;
  });
}

/** Fields in both answers with other values: what one lacks is no contradiction, as the ways in differ in what they leave out. */
function differingFields(one: Reading, other: Reading): string[] {
  if (one.kind !== other.kind) return ["whether it exists"];
  if (one.kind !== "read" || other.kind !== "read") return [];
  const { data } = other;
  return Object.entries(one.data)
    .filter(([key, value]) => !key.endsWith("Date") && Object.hasOwn(data, key) && plain(value) !== plain(data[key]))
    .map(([key]) => key);
}

/** JSON with sorted keys. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
