import { findJson } from "../../collectors/pasted/find-json.ts";
import { asRecords, isRecord } from "../../evidence/narrow.ts";
import type { Reading } from "../../evidence/reading.ts";
import { settingsFromAnswer } from "../../fixes/settings-from-answer.ts";
import type { Settings } from "../../fixes/replaced-resource.ts";
import type { ChangeTarget } from "../../schemas/change.ts";

/** Present settings of one resource, and how they came in. */
export interface PresentSettings {
  settings: Settings;
  origin: "pasted" | "live";
  /** What the reading leaves out on purpose and the update would need, for the reader. */
  lacks: string | null;
}

/** The whole settings of a resource in a paste; the last ones count. Null when the paste holds none. */
export function pastedSettings(of: ChangeTarget, text: string): PresentSettings | null {
  const found = findJson(text.slice(0, MAX_LENGTH)).objects.flatMap(({ value }) => candidates(of, value));
  const settings = found.at(-1);
  return settings === undefined ? null : { settings, origin: "pasted", lacks: null };
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
