import fc from "fast-check";
import { json } from "jq-wasm";
import { describe, expect, it } from "vitest";
import { buildFix } from "../../../src/fixes/build-fix.ts";
import { carryOver as jqCarryOver, makeChange } from "../../../src/fixes/safe-update-cli.ts";
import { RESOURCES } from "../../../src/fixes/resources.ts";
import { safeUpdate } from "../../../src/fixes/safe-update.ts";
import type { Settings } from "../../../src/fixes/replaced-resource.ts";
import type { Change, ChangeTarget } from "../../../src/schemas/change.ts";
import { rootOf } from "../../../src/schemas/field-path.ts";
import { CHANGES } from "../../support/changes-of-each-resource.ts";
import { runSafeUpdate } from "../../support/run-safe-update.ts";
import { membersOf, settingsFromShapes, valueOfMember } from "../../support/settings-from-shapes.ts";

const NAMED = CHANGES.map(
  (change) => [`${change.of} ${change.edits.map(({ field }) => field).join(", ")}`, change] as const,
);

/** Settings in which nothing runs into a trap, as the traps are tested one by one below. */
const TARGETS = Object.keys(RESOURCES) as ChangeTarget[];

/** What a rule of the service makes of a field on the way, given all settings; every other field is kept as it was read. */
const BECOMES: Readonly<Partial<Record<ChangeTarget, Readonly<Record<string, (now: Settings) => unknown>>>>> = {
  "user-pool": {
    // The old name goes where the new one is set, and there its days are.
    AdminCreateUserConfig: ({ AdminCreateUserConfig, Policies }) =>
      part(part(Policies).PasswordPolicy).TemporaryPasswordValidityDays === undefined
        ? AdminCreateUserConfig
        : without(AdminCreateUserConfig, ["UnusedAccountValidityDays"]),
    SmsVerificationMessage: (now) => (now.VerificationMessageTemplate ? undefined : now.SmsVerificationMessage),
    EmailVerificationMessage: (now) => (now.VerificationMessageTemplate ? undefined : now.EmailVerificationMessage),
    EmailVerificationSubject: (now) => (now.VerificationMessageTemplate ? undefined : now.EmailVerificationSubject),
    // The texts of the three are in the template, if it had none of its own.
    VerificationMessageTemplate: (now) =>
      now.VerificationMessageTemplate && {
        ...defined({
          SmsMessage: now.SmsVerificationMessage,
          EmailMessage: now.EmailVerificationMessage,
          EmailSubject: now.EmailVerificationSubject,
        }),
        ...part(now.VerificationMessageTemplate),
      },
    UserPoolTags: ({ UserPoolTags }) => without(UserPoolTags, ["aws:stack"]),
  },
  "user-pool-mfa": {
    SmsMfaConfiguration: (now) => (now.MfaConfiguration === "OFF" ? undefined : now.SmsMfaConfiguration),
    SoftwareTokenMfaConfiguration: (now) =>
      now.MfaConfiguration === "OFF" ? undefined : now.SoftwareTokenMfaConfiguration,
    EmailMfaConfiguration: (now) => (now.MfaConfiguration === "OFF" ? undefined : now.EmailMfaConfiguration),
  },
  "user-pool-domain": {
    CustomDomainConfig: ({ CustomDomainConfig }) =>
      part(CustomDomainConfig).CertificateArn ? CustomDomainConfig : undefined,
  },
  "identity-pool": { IdentityPoolTags: ({ IdentityPoolTags }) => without(IdentityPoolTags, ["aws:stack"]) },
  "identity-pool-roles": { Roles: ({ Roles }) => Roles ?? {} },
};

const DERIVED = ["ActiveEncryptionCertificate", "SLORedirectBindingURI", "SSORedirectBindingURI"];

/** What the request that keeps everything has in a field. */
function kept({ of, edits }: Change, field: string, now: Settings): unknown {
  const isTouched = edits.some((edit) => rootOf(edit.field) === field);
  if (of === "identity-provider" && field === "ProviderDetails")
    return isTouched ? without(now[field], DERIVED) : undefined;
  if (of === "user-pool" && field === "UserAttributeUpdateSettings" && isTouched)
    return now[field] ?? { AttributesRequireVerificationBeforeUpdate: [] };
  const rule = BECOMES[of]?.[field];
  return rule ? rule(now) : now[field];
}

function part(value: unknown): Settings {
  return typeof value === "object" && value !== null ? (value as Settings) : {};
}
function without(value: unknown, keys: readonly string[]): unknown {
  if (value === undefined) return undefined;
  return Object.fromEntries(Object.entries(part(value)).filter(([key]) => !keys.includes(key)));
}
function defined(value: Settings): Settings {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
}

describe.each(NAMED)("the fix %s, for any settings", (_, change) => {
  const roots = new Set(change.edits.map(({ field }) => rootOf(field)));

  it("keeps every setting that the update accepts, each value where the service wants it", () => {
    fc.assert(
      fc.property(settingsFromShapes(change.of), (present) => {
        const { undo, after } = buildFix(change, present);
        for (const field of RESOURCES[change.of].accepted) {
          if (field in RESOURCES[change.of].keys) continue;
          expect([field, undo[field]]).toEqual([field, kept(change, field, present)]);
          const isRuled = change.of === "user-pool-mfa" && field in (BECOMES["user-pool-mfa"] ?? {});
          if (!roots.has(field) && !isRuled) expect([field, after[field]]).toEqual([field, undo[field]]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("changes nothing but what it is about", () => {
    fc.assert(
      fc.property(settingsFromShapes(change.of), (present) => {
        const { undo, after, differences } = buildFix(change, present);
        for (const field of new Set([...Object.keys(undo), ...Object.keys(after)])) {
          const isRuled = change.of === "user-pool-mfa" && field in (BECOMES["user-pool-mfa"] ?? {});
          if (!roots.has(field) && !isRuled) expect(after[field]).toEqual(undo[field]);
        }
        if (change.of !== "user-pool-mfa")
          expect(differences.filter(({ field }) => !roots.has(rootOf(field)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("is undone by the other request, field by field", () => {
    fc.assert(
      fc.property(settingsFromShapes(change.of), (present) => {
        const { undo } = buildFix(change, present);
        // The service now holds what was sent; reading it again and keeping it gives the request that undid the change.
        const { renamed } = RESOURCES[change.of];
        const back = Object.fromEntries(Object.entries(renamed).map(([name, from]) => [from, undo[name]]));
        expect(buildFix(change, { ...undo, ...back }).undo).toEqual(undo);
      }),
      { numRuns: 40 },
    );
  });

  it("is in place when it is built on its own outcome", () => {
    fc.assert(
      fc.property(settingsFromShapes(change.of), (present) => {
        const { after } = buildFix(change, present);
        const back = Object.fromEntries(
          Object.entries(RESOURCES[change.of].renamed).map(([name, from]) => [from, after[name]]),
        );
        expect(buildFix(change, { ...after, ...back }).differences).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("leaves the settings that it was given as they were", () => {
    fc.assert(
      fc.property(settingsFromShapes(change.of), (present) => {
        const copy = structuredClone(present);
        buildFix(change, present);
        expect(present).toEqual(copy);
      }),
      { numRuns: 20 },
    );
  });

  it("is the same request as the printed jq programs make", async () => {
    const resource = RESOURCES[change.of];
    // All samples go through jq at once: the WebAssembly build gives up after about a hundred runs.
    const samples = fc.sample(settingsFromShapes(change.of), { numRuns: 12, seed: 4 });
    const program = `map((${jqCarryOver(resource, change.edits)}) as $undo | { undo: $undo, after: ($undo | ${makeChange(resource, change.edits)}) })`;
    const made = await json(samples, program);
    expect(samples.map((present) => buildFix(change, present)).map(({ undo, after }) => ({ undo, after }))).toEqual(
      made,
    );
  });

  it("is the same request as the printed script for JavaScript sends", async () => {
    await fc.assert(
      fc.asyncProperty(settingsFromShapes(change.of), async (present) => {
        const { sent } = await runSafeUpdate(safeUpdate(change, "js"), present, ["--write"]);
        const { after } = buildFix(change, present);
        expect({ ...sent, ...RESOURCES[change.of].keys }).toEqual({ ...after, ...RESOURCES[change.of].keys });
      }),
      { numRuns: 12 },
    );
  });
});

describe.each(TARGETS)("each field that the read of a %s gives and its update accepts", (of) => {
  const { accepted, onlyWhenTouched, keys } = RESOURCES[of];
  const both = membersOf(of).filter((field) => accepted.includes(field));
  const edits: Change["edits"] = [{ field: "Unrelated", set: 1 }];

  it.each(both)("%s is kept, whatever its value", (field) => {
    fc.assert(
      fc.property(valueOfMember(of, field), (value) => {
        const { undo } = buildFix({ of, edits }, { [field]: value });
        if (onlyWhenTouched.includes(field)) expect(undo).not.toHaveProperty(field);
        else expect(undo[field]).toEqual(kept({ of, edits }, field, { [field]: value }));
      }),
      { numRuns: 25 },
    );
  });

  it("are all that the update accepts, but for what only the parameters hold", () => {
    const held = new Set([...membersOf(of), ...Object.keys(keys)]);
    expect(accepted.filter((field) => !held.has(field))).toEqual([]);
  });

  it("and no field that the update does not accept gets into the request", () => {
    fc.assert(
      fc.property(settingsFromShapes(of), (present) => {
        const { undo } = buildFix({ of, edits }, present);
        const known = new Set([...accepted, ...Object.keys(keys), ...Object.keys(RESOURCES[of].renamed)]);
        expect(Object.keys(undo).filter((field) => !known.has(field))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
