import { readingOf, type Evidence, type ReadingName } from "../evidence/evidence.ts";
import { inspect, type Judgement } from "../evidence/inspect.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { recordList } from "./record-list.ts";

/**
 * Like `inspect`, for a list of things that comes in pages. What was not found on some of the pages may stand on another,
 * so a verdict that needs the whole list is `unknown` as long as the answer says that it goes on.
 *
 * @param path The list, below the answer's root.
 * @param needsWhole The verdict that only the whole list can give: `fail` when something is looked for, `pass` when
 * nothing of a kind may be there.
 */
export function inspectList(
  evidence: Evidence,
  name: ReadingName,
  path: string,
  needsWhole: "pass" | "fail",
  judge: (items: readonly Readonly<Record<string, unknown>>[]) => Judgement,
): Verdict {
  const verdict = inspect(evidence, name, path, (value) => {
    const items = recordList(value);
    return items ? judge(items) : { unknown: `${path} is not a list of objects` };
  });
  return verdict.status === needsWhole && goesOn(evidence, name)
    ? { status: "unknown", reason: `${path}: the list goes on, and only a part of it was read` }
    : verdict;
}

/** Lists of users, devices and import jobs go on with PaginationToken, all others with NextToken. */
function goesOn(evidence: Evidence, name: ReadingName): boolean {
  const reading = readingOf(evidence, name);
  if (reading.kind !== "read") return false;
  return ["NextToken", "PaginationToken"].some(
    (key) => Object.hasOwn(reading.data, key) && reading.data[key] !== null && reading.data[key] !== "",
  );
}
