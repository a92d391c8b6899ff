import { RESOURCES } from "./resources.ts";
import { CLIENT_RULES } from "./rules/client-rules.ts";
import { FEATURE_PLAN } from "./rules/feature-plan.ts";
import { IN_PLACE } from "./rules/in-place.ts";
import { MFA_RULES } from "./rules/mfa-rules.ts";
import { POOL_RULES } from "./rules/pool-rules.ts";
import { type Case, type KnownTrap, type Rule, withEdit } from "./rules/rule.ts";
import { valueTraps } from "./rules/value-rules.ts";
import { guardsBefore } from "./touched.ts";

const RULES: readonly Rule[] = [...IN_PLACE, ...POOL_RULES, ...FEATURE_PLAN, ...CLIENT_RULES, ...MFA_RULES];

/** What is known to go wrong with this change on these settings. Empty when nothing is. */
export function knownTraps(given: Case): KnownTrap[] {
  const found: KnownTrap[] = [
    ...valueTraps(given),
    ...guardTraps(given),
    ...RULES.filter(({ of }) => of === given.wanted.of).flatMap(({ id, kind, find }) => {
      const told = find(given);
      if (told === null) return [];
      return [{ id, kind, ...(typeof told === "string" ? { words: told } : told) }];
    }),
  ];
  const isSaid = given.unmet.length === 0 || found.some(({ kind }) => kind === "refused");
  return isSaid ? found : [...found, unmetTrap(given)];
}

function guardTraps({ wanted, edits, undo }: Case): KnownTrap[] {
  return guardsBefore(RESOURCES[wanted.of], edits)
    .filter(({ stops }) => stops(undo))
    .map(({ id, words, instead }) => ({
      id,
      kind: "refused",
      words,
      ...(instead && { instead: { label: instead.label, change: withEdit(wanted, instead.edit) } }),
    }));
}

function unmetTrap({ unmet }: Case): KnownTrap {
  const fields = [...new Set(unmet.map(({ field }) => field))].join(", ");
  return {
    id: "unmet",
    kind: "refused",
    words: `Cognito does not take ${fields} beside the other settings of this resource, so the request would not hold the change. Change what it goes with first.`,
  };
}
