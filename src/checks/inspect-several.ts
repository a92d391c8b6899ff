import { readingOf, type Evidence, type ReadingName } from "../evidence/evidence.ts";
import { inspect, valueAt, type Judgement } from "../evidence/inspect.ts";
import { asString } from "../evidence/narrow.ts";
import type { Origin, Provenance } from "../evidence/reading.ts";
import type { Verdict } from "../evidence/verdict.ts";

/** The thing that an answer is about, and the field that names it. Answers about two things of a kind are not compared. */
const ABOUT: Partial<Record<ReadingName, readonly [kind: string, field: string]>> = {
  pool: ["user pools", "Id"],
  client: ["user pools", "UserPoolId"],
  provider: ["user pools", "UserPoolId"],
  domain: ["user pools", "UserPoolId"],
  importJob: ["user pools", "UserPoolId"],
  logDelivery: ["user pools", "UserPoolId"],
  sessions: ["user pools", "UserPoolId"],
  risk: ["user pools", "UserPoolId"],
  branding: ["user pools", "UserPoolId"],
  identityPool: ["identity pools", "IdentityPoolId"],
  identityPoolRoles: ["identity pools", "IdentityPoolId"],
  user: ["users", "Username"],
  tokenUser: ["users", "Username"],
  authFactors: ["users", "Username"],
};

const STRENGTH: Record<Origin, number> = { answered: 0, pasted: 1, live: 2 };

/**
 * Like `inspect`, for fields that are judged together, of one answer or of several. One answer that is missing, absent
 * or a part makes the whole `unknown`; so do answers about different user pools, identity pools or users. The verdict names all fields
 * and the calls that gave them, and is as old and as strong as the weakest of its answers (answered, pasted, live; among equals the oldest).
 *
 * @param looks Pairs of a reading and a field below its root, as in `inspect`.
 * @param judge Gets the values in the same order.
 */
export function inspectSeveral(
  evidence: Evidence,
  looks: readonly (readonly [ReadingName, string])[],
  judge: (values: readonly unknown[]) => Judgement,
): Verdict {
  const values: unknown[] = [];
  const fields: string[] = [];
  const calls = new Set<string>();
  let weakest: Provenance | undefined;
  for (const [name, path] of looks) {
    const look = inspect(evidence, name, path, (value) => {
      values.push(value);
      return { ok: true, observed: "", expected: "" };
    });
    if (look.status === "unknown") return look;
    fields.push(look.field);
    calls.add(look.from.call);
    if (weakest === undefined || isWeaker(look.from, weakest)) weakest = look.from;
  }
  if (weakest === undefined) return { status: "unknown", reason: "there is nothing to look at" };
  const mixed = mixedKind(
    evidence,
    looks.map(([name]) => name),
  );
  if (mixed !== undefined) return { status: "unknown", reason: `the answers are about different ${mixed}` };
  const judgement = judge(values);
  if ("unknown" in judgement) return { status: "unknown", reason: judgement.unknown };
  return {
    status: judgement.ok ? "pass" : "fail",
    observed: judgement.observed,
    expected: judgement.expected,
    field: fields.join(", "),
    from: { ...weakest, call: [...calls].join(", ") },
  };
}

/** A kind of thing that the answers name two of, or undefined. */
function mixedKind(evidence: Evidence, names: readonly ReadingName[]): string | undefined {
  const seen = new Map<string, string>();
  for (const name of names) {
    const reading = readingOf(evidence, name);
    const [kind, field] = ABOUT[name] ?? [];
    if (reading.kind !== "read" || kind === undefined || field === undefined) continue;
    const id = asString(valueAt(reading.data, field));
    if (id !== undefined && id !== (seen.get(kind) ?? id)) return kind;
    if (id !== undefined) seen.set(kind, id);
  }
  return undefined;
}

function isWeaker(one: Provenance, other: Provenance): boolean {
  const difference = STRENGTH[one.origin] - STRENGTH[other.origin];
  return difference === 0 ? one.at < other.at : difference < 0;
}
