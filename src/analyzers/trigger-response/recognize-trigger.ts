import { isRecord } from "../../evidence/narrow.ts";
import type { JsonRecord } from "./describe-value.ts";
import { TRIGGER_IDS, triggerOf, type TriggerId } from "./triggers.ts";

/** Fields of all responses by name, with the triggers that read them. */
const OWNERS = new Map<string, TriggerId[]>();
for (const id of TRIGGER_IDS)
  for (const name of Object.keys(triggerOf(id).response)) OWNERS.set(name, [...(OWNERS.get(name) ?? []), id]);

/** The fields that any trigger's response has. */
export const RESPONSE_FIELDS: readonly string[] = [...OWNERS.keys()];

/** The trigger that an event was made for, by its `triggerSource` and version; null for another event. */
export function triggerOfEvent(event: JsonRecord): TriggerId | null {
  const source = typeof event.triggerSource === "string" ? event.triggerSource : "";
  const named = source.slice(0, source.indexOf("_"));
  if (named === "TokenGeneration") return tokenVersion(event);
  return TRIGGER_IDS.find((id) => id === named) ?? null;
}

function tokenVersion({ version, response, triggerSource }: JsonRecord): TriggerId {
  if (triggerSource === "TokenGeneration_ClientCredentials" || version === "3") return "PreTokenGenerationV3";
  if (version === "2") return "PreTokenGenerationV2";
  const both = isRecord(response) && "claimsAndScopeOverrideDetails" in response;
  return version === undefined && both ? "PreTokenGenerationV2" : "PreTokenGenerationV1";
}

/** The trigger whose response has these fields, misspelt ones included; null when none or several could be meant. */
export function triggerOfFields(value: JsonRecord): TriggerId | null {
  const votes = new Map<TriggerId, number>();
  for (const name of Object.keys(value).slice(0, 50)) {
    const exact = OWNERS.get(name);
    const near = exact ? undefined : nearestName(name, RESPONSE_FIELDS);
    for (const id of exact ?? (near === undefined ? [] : (OWNERS.get(near) ?? [])))
      votes.set(id, (votes.get(id) ?? 0) + (exact ? 2 : 1));
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first) return null;
  const same = second?.[1] === first[1] && triggerOf(first[0]).response !== triggerOf(second[0]).response;
  return same ? null : first[0];
}

/** The name of a list that a misspelt one stands for: other capitals or underscores, or at most two letters off. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  if (name.length > 60) return undefined;
  const plain = squashed(name);
  const same = names.find((known) => squashed(known) === plain);
  if (same !== undefined) return same;
  const allowed = plain.length >= 8 ? 2 : 1;
  return names.find((known) => plain.length >= 4 && distance(plain, squashed(known)) <= allowed);
}

function squashed(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, "");
}

/** Levenshtein distance, given up as soon as the lengths alone are too far apart. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 3;
}
