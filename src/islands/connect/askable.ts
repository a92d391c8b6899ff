import { REQUESTS } from "../../collectors/requests.ts";
import type { ReadingName } from "../../evidence/evidence.ts";
import type { Subject, SubjectField } from "../../evidence/subject.ts";
import { TOLD_BY } from "./with-sources.ts";

/** What can be asked for with what is known, and what the rest waits for. */
export interface Askable {
  now: ReadingName[];
  /** Fields of the case without which some of the wanted answers cannot be asked for. */
  missing: SubjectField[];
}

/** Parts the wanted readings. A field that another wanted answer tells waits for what that answer waits for. */
export function askable(wanted: readonly ReadingName[], subject: Subject): Askable {
  const missingFor = (name: ReadingName): SubjectField[] =>
    REQUESTS[name].needs
      .filter((field) => (subject[field] ?? "") === "")
      .flatMap((field) => {
        const teller = TOLD_BY.find(([told, by, from]) => told === name && by === field && wanted.includes(from));
        return teller ? missingFor(teller[2]) : [field];
      });
  return {
    now: wanted.filter((name) => missingFor(name).length === 0),
    missing: [...new Set(wanted.flatMap(missingFor))],
  };
}
