import { READINGS, readingOf, type Evidence, type ReadingName } from "../evidence/evidence.ts";
import { inspect } from "../evidence/inspect.ts";
import type { Verdict } from "../evidence/verdict.ts";

/**
 * Says whether a thing exists. The one place where `absent` is a finding: the service was asked and answered that there
 * is none. An answer that could not be read stays `unknown`, and so does what only a template says. Checks that use it name the reading in `absenceOf`.
 *
 * @param thing What is looked for, with its article: `a user pool with this id`.
 */
export function inspectExistence(evidence: Evidence, name: ReadingName, thing: string): Verdict {
  const { root, anchor } = READINGS[name];
  const reading = readingOf(evidence, name);
  if (reading.kind === "absent") {
    return {
      status: "fail",
      observed: "the service answers that there is none",
      expected: thing,
      field: root === "" ? anchor : root,
      from: reading.from,
    };
  }
  if (reading.kind === "read" && reading.from.form !== undefined) {
    return { status: "unknown", reason: `${reading.from.form} does not say what is there` };
  }
  return inspect(evidence, name, anchor, (value) =>
    value === null || value === ""
      ? { unknown: `${anchor} is empty` }
      : { ok: true, observed: "it exists", expected: thing },
  );
}
