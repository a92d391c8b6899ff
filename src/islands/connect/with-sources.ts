import { REQUESTS } from "../../collectors/requests.ts";
import type { ReadingName } from "../../evidence/evidence.ts";
import type { Subject, SubjectField } from "../../evidence/subject.ts";

/** Readings that are asked for by a name which another reading tells, when the person does not. */
export const TOLD_BY: readonly [name: ReadingName, field: SubjectField, by: ReadingName][] = [
  ["domain", "domain", "pool"],
  ["provider", "providerName", "providers"],
];

/** Readings that take the user's own Username, which the user's answer tells. */
const OF_USER: ReadonlySet<ReadingName> = new Set(["groups", "authEvents", "devices"]);

/** The wanted readings with those that tell what to ask for. */
export function withSources(wanted: readonly ReadingName[], subject: Subject): ReadingName[] {
  const named = TOLD_BY.filter(([name, field]) => wanted.includes(name) && (subject[field] ?? "") === "");
  const user: ReadingName[] = wanted.some((name) => OF_USER.has(name)) ? ["user"] : [];
  return [...new Set([...named.map(([, , by]) => by), ...user, ...wanted])];
}

/** What has to be told before these can be read, first the ids of pool and app client. */
export function fieldsOf(wanted: readonly ReadingName[]): SubjectField[] {
  const told = new Set<SubjectField>(TOLD_BY.map(([, field]) => field));
  return [...new Set(wanted.flatMap((name) => REQUESTS[name].needs))].filter((field) => !told.has(field));
}
