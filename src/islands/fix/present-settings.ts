import { findJson } from "../../collectors/pasted/find-json.ts";
import { asRecords, asString, isRecord } from "../../evidence/narrow.ts";
import type { Reading } from "../../evidence/reading.ts";
import type { Subject, SubjectField } from "../../evidence/subject.ts";
import { settingsFromAnswer } from "../../fixes/settings-from-answer.ts";
import type { Settings } from "../../fixes/replaced-resource.ts";
import type { ChangeTarget } from "../../schemas/change.ts";
import { regionOfPool } from "../../session/subject-from-evidence.ts";

/** Present settings of one resource, and how they came in. */
export interface PresentSettings {
  settings: Settings;
  origin: "pasted" | "live";
  /** What the reading leaves out on purpose and the update would need, for the reader. */
  lacks: string | null;
}

/**
 * The whole settings of resources in a paste, in order; of one that is in it twice, the last. Empty when the paste holds
 * none.
 */
export function pastedSettings(of: ChangeTarget, text: string): PresentSettings[] {
  const found = findJson(text.slice(0, MAX_LENGTH)).objects.flatMap(({ value }) => candidates(of, value));
  const byName = new Map<string, PresentSettings>();
  for (const settings of found) {
    const name = nameOf(of, settings);
    byName.delete(name);
    byName.set(name, { settings, origin: "pasted", lacks: null });
  }
  return [...byName.values()];
}

/** In UTF-16 units; longer pastes are cut. */
const MAX_LENGTH = 5_000_000;

/** The settings in a live answer. Tags are not read live: they may name people. */
export function liveSettings(of: ChangeTarget, reading: Reading): PresentSettings | null {
  if (reading.kind !== "read") return null;
  const settings = candidates(of, reading.data).at(-1);
  if (settings === undefined) return null;
  if (JSON.stringify(settings).includes('"[removed]"')) return null;
  const tagged = of === "user-pool" || of === "identity-pool";
  return {
    settings,
    origin: "live",
    lacks: tagged
      ? "Tags are not read live, so they are not in the request. An update without tags leaves them as they are; to be sure of it, paste the output instead."
      : null,
  };
}

/** The fields of the answer that say what it is about, with the field of the case that holds the same. */
const NAMES: Readonly<Record<ChangeTarget, readonly (readonly [string, SubjectField])[]>> = {
  "user-pool": [["Id", "userPoolId"]],
  "user-pool-client": [
    ["ClientId", "clientId"],
    ["UserPoolId", "userPoolId"],
  ],
  "user-pool-mfa": [],
  "user-pool-domain": [
    ["Domain", "domain"],
    ["UserPoolId", "userPoolId"],
  ],
  "identity-provider": [
    ["ProviderName", "providerName"],
    ["UserPoolId", "userPoolId"],
  ],
  "resource-server": [["UserPoolId", "userPoolId"]],
  "identity-pool": [["IdentityPoolId", "identityPoolId"]],
  "identity-pool-roles": [["IdentityPoolId", "identityPoolId"]],
};

/** What settings say about the case: the ids and names of the resource, and the Region that stands in one of them. */
export function subjectOfSettings(of: ChangeTarget, settings: Settings): Subject {
  const named = NAMES[of].flatMap(([field, name]): [SubjectField, string][] => {
    const value = asString(settings[field]);
    return value === undefined || value === "" ? [] : [[name, value]];
  });
  const region = named.map(([, value]) => regionOfPool(value)).find((one) => one !== undefined);
  return { ...(Object.fromEntries(named) as Subject), ...(region !== undefined && { region }) };
}

/** What tells one resource of a kind from another; empty for the only one that there is. */
export function nameOf(of: ChangeTarget, settings: Settings): string {
  if (of === "resource-server") return asString(settings.Identifier) ?? "";
  const [first] = NAMES[of];
  return first ? (asString(settings[first[0]]) ?? "") : "";
}

/** Whether settings are about the ids of this case. An id that one side does not say decides nothing. */
export function fitsCase(of: ChangeTarget, settings: Settings, subject: Subject): boolean {
  const told = subjectOfSettings(of, settings);
  return (["userPoolId", "clientId", "identityPoolId"] as const).every(
    (field) => (told[field] ?? "") === "" || (subject[field] ?? "") === "" || told[field] === subject[field],
  );
}

/** A list of resource servers stands for the only one in it. */
function candidates(of: ChangeTarget, answer: unknown): Settings[] {
  if (of === "resource-server" && isRecord(answer)) {
    const list = asRecords(answer.ResourceServers);
    if (list) return list.length === 1 ? whole(of, list[0]) : [];
  }
  return whole(of, answer);
}

function whole(of: ChangeTarget, answer: unknown): Settings[] {
  const settings = settingsFromAnswer(of, answer);
  return settings === null ? [] : [settings];
}
