import { READINGS, readingOf, type Evidence, type ReadingName } from "./evidence.ts";
import type { Verdict } from "./verdict.ts";

/** What a judge says of a value: fine or not, in words; or that it cannot tell, and why. */
export type Judgement = { ok: boolean; observed: string; expected: string } | { unknown: string };

/**
 * Looks at one field of one answer and lets `judge` decide. Whatever is missing becomes `unknown` here, so that no
 * check can take a missing answer for a finding: an answer that was not read, a thing that does not exist, a part of an
 * answer. A field that a complete answer lacks is given to the judge as `undefined`: the service leaves out what is not set.
 *
 * @param path Field below the answer's root, nested ones with dots: `AdminCreateUserConfig.AllowAdminCreateUserOnly`.
 */
export function inspect(
  evidence: Evidence,
  name: ReadingName,
  path: string,
  judge: (value: unknown) => Judgement,
): Verdict {
  const reading = readingOf(evidence, name);
  const { call, root, anchor } = READINGS[name];
  if (reading.kind === "unread") return { status: "unknown", reason: `${call}: ${reading.detail}` };
  if (reading.kind === "absent") return { status: "unknown", reason: `${call}: ${reading.detail}` };
  if (reading.data[anchor] === undefined) {
    return {
      status: "unknown",
      reason: `${call}: the answer has no ${anchor}, so it is only a part of one; run the command without --query`,
    };
  }
  const judgement = judge(valueAt(reading.data, path));
  if ("unknown" in judgement) return { status: "unknown", reason: judgement.unknown };
  return {
    status: judgement.ok ? "pass" : "fail",
    observed: judgement.observed,
    expected: judgement.expected,
    field: [root, path].filter((part) => part !== "").join("."),
    from: reading.from,
  };
}

/** The value at a dotted path, or undefined. Only own properties count. */
export function valueAt(data: unknown, path: string): unknown {
  if (path === "") return data;
  let value = data;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
