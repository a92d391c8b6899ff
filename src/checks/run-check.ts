import type { Evidence } from "../evidence/evidence.ts";
import { NotInText } from "../evidence/not-in-text.ts";
import type { Subject } from "../evidence/subject.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { maskSecrets } from "../lib/mask-secrets.ts";
import type { Check } from "./check.ts";

/**
 * Runs a check. What it needs and does not have, and a check that breaks, are `unknown` with the reason. Never throws.
 * All words pass the redactor, so that a value of an odd answer cannot carry an address or a secret into a verdict.
 */
export function runCheck(check: Check, evidence: Evidence, subject: Subject): Verdict {
  const missing = check.needs.filter((field) => subject[field] === undefined || subject[field] === "");
  if (missing.length > 0) return { status: "unknown", reason: `not known yet: ${missing.join(", ")}` };
  try {
    return masked(check.run(evidence, subject));
  } catch (error) {
    if (error instanceof NotInText) return { status: "unknown", reason: words(error.message) };
    const why = error instanceof Error ? error.message : String(error);
    return { status: "unknown", reason: `the check broke off: ${words(why)}` };
  }
}

function masked(verdict: Verdict): Verdict {
  if (verdict.status === "unknown") return { ...verdict, reason: words(verdict.reason) };
  return { ...verdict, observed: words(verdict.observed), expected: words(verdict.expected) };
}

/** At most so many UTF-16 units of words: a verdict is a line, not a listing. */
const LONGEST = 300;

function words(text: string): string {
  const { text: safe } = maskSecrets(text);
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST)}…` : safe;
}
