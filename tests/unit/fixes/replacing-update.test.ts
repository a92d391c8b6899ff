import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFix } from "../../../src/fixes/build-fix.ts";
import { differenceOf } from "../../../src/fixes/difference.ts";
import type { Settings } from "../../../src/fixes/replaced-resource.ts";
import { RESOURCES } from "../../../src/fixes/resources.ts";
import { writeFix } from "../../../src/fixes/write-fix.ts";
import type { Change } from "../../../src/schemas/change.ts";
import { rootOf } from "../../../src/schemas/field-path.ts";
import { CHANGES } from "../../support/changes-of-each-resource.ts";
import { type ReplacingStore, replacingStore } from "../../support/cognito/replacing-store.ts";
import { loadLibrary } from "../../support/library.ts";
import { settingsFromShapes } from "../../support/settings-from-shapes.ts";

const { causes } = await loadLibrary();
const all: (readonly [string, Change])[] = [
  ...CHANGES.map((change, at) => [`sample ${at + 1}`, change] as const),
  ...causes.flatMap(({ id, data }) => data.changes.map((change) => [id, change] as const)),
];

/** A store whose settings are as the service gives them: written once, with what it mirrors. */
function settled(change: Change, present: Settings): ReplacingStore {
  const isOff = change.of === "user-pool-mfa" && present.MfaConfiguration === "OFF";
  // A provider always has details; a request of something else leaves them out.
  const details = change.of === "identity-provider" ? { ProviderDetails: {} } : {};
  const given = isOff ? { MfaConfiguration: "OFF" } : { ...details, ...present };
  const store = replacingStore(change.of, given);
  store.update(buildFix(change, given).undo);
  return store;
}

const roots = (before: Settings, after: Settings): string[] =>
  [...new Set(differenceOf(before, after).map(({ field }) => rootOf(field)))].sort();

/** Fields in which the service repeats what another one says. */
const REPEATED = [
  "SmsVerificationMessage",
  "EmailVerificationMessage",
  "EmailVerificationSubject",
  "AdminCreateUserConfig",
];

describe("on a service that resets what an update leaves out", () => {
  it.each(all)("the change of %s reaches the settings, alone, and is taken back", (_, change) => {
    fc.assert(
      fc.property(settingsFromShapes(change.of), (present) => {
        const store = settled(change, present);
        const before = store.read();
        const fix = buildFix(change, before);
        store.update(fix.after);
        const { renamed } = RESOURCES[change.of];
        const wanted = new Set(fix.differences.map(({ field }) => rootOf(field)).map((root) => renamed[root] ?? root));
        const repeated = change.of === "user-pool" ? REPEATED : [];
        expect(roots(before, store.read()).filter((root) => !wanted.has(root) && !repeated.includes(root))).toEqual([]);
        if (fix.unmet.length === 0) expect(buildFix(change, store.read()).differences).toEqual([]);
        store.update(fix.undo);
        expect(roots(before, store.read())).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it.each(CHANGES.map((change, at) => [`sample ${at + 1}`, change] as const))(
    "the change of %s without any one of its fields is noticed",
    (_, change) => {
      const [present = {}] = fc.sample(
        settingsFromShapes(change.of).filter((one) => Object.keys(one).length > 2),
        { numRuns: 1, seed: 7 },
      );
      const store = settled(change, present);
      const before = store.read();
      const { undo } = buildFix(change, before);
      const ids = new Set([...Object.keys(RESOURCES[change.of].keys), ...Object.keys(RESOURCES[change.of].renamed)]);
      for (const field of Object.keys(undo).filter((name) => !ids.has(name) && name !== "ProviderDetails")) {
        const other = replacingStore(change.of, before);
        other.update({ ...undo, [field]: undefined });
        const isEmpty = JSON.stringify(undo[field]) === '{"AttributesRequireVerificationBeforeUpdate":[]}';
        if (!isEmpty) expect([field, roots(before, other.read())]).toEqual([field, expect.arrayContaining([field])]);
      }
    },
  );

  it.each(all)("the change of %s can be written in every form", (_, change) => {
    fc.assert(
      fc.property(settingsFromShapes(change.of), (present) => {
        expect(writeFix(buildFix(change, present)).length).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 5 },
    );
  });
});
