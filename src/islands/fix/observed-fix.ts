import { type BuiltFix, buildFix } from "../../fixes/build-fix.ts";
import type { WantedChange } from "../../fixes/wanted-change.ts";
import type { FixEvidence } from "../../session/case-file.ts";
import { readBack } from "../../fixes/read-back.ts";
import { RESOURCES } from "../../fixes/resources.ts";
import type { KnownValues } from "./known-values.ts";
import type { PresentSettings } from "./present-settings.ts";

/** A fix that was built from settings, and the settings that were read after it. */
export interface ObservedFix {
  fix: BuiltFix;
  first: PresentSettings;
  latest: PresentSettings | null;
}

/** Builds a change from the settings that were read first. */
export function observedFix(
  change: WantedChange,
  { first, latest }: { first: PresentSettings; latest: PresentSettings | null },
  known: KnownValues,
): ObservedFix {
  const { DOMAIN = "", ...others } = known;
  // The prefix of a domain is not its host name, and a passkey's relying party is a host.
  const isHost = DOMAIN.includes(".") || change.of !== "user-pool-mfa";
  const values = DOMAIN !== "" && isHost ? known : others;
  const names = known.USER_POOL_ID === undefined ? {} : { UserPoolId: known.USER_POOL_ID };
  return { fix: buildFix(change, first.settings, names, values), first, latest };
}

/**
 * What shows that the changes were carried out: all of them were read back as they were sent. Null as long as one was not.
 *
 * @param at When it was read, ISO 8601.
 */
export function evidenceOfWrite(fixes: readonly ObservedFix[], at: string): FixEvidence | null {
  const [one] = fixes;
  const isWritten = fixes.every(
    ({ fix, latest }) =>
      latest !== null && fix.differences.length > 0 && readBack(fix, latest.settings).outcome === "written",
  );
  if (!one?.latest || !isWritten) return null;
  return {
    fields: fixes.flatMap(({ fix }) => fix.differences.map(({ field }) => field)),
    from: {
      origin: one.latest.origin,
      call: [...new Set(fixes.map(({ fix }) => RESOURCES[fix.of].read))].join(", "),
      at,
    },
  };
}
