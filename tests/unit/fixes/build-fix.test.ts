import fc from "fast-check";
import { json } from "jq-wasm";
import { describe, expect, it } from "vitest";
import { buildFix } from "../../../src/fixes/build-fix.ts";
import { carryOver as jqCarryOver, makeChange } from "../../../src/fixes/safe-update-cli.ts";
import { RESOURCES } from "../../../src/fixes/resources.ts";
import { safeUpdate } from "../../../src/fixes/safe-update.ts";
import type { Change, ChangeTarget } from "../../../src/schemas/change.ts";
import { rootOf } from "../../../src/schemas/field-path.ts";
import { writeFix } from "../../../src/fixes/write-fix.ts";
import { loadLibrary } from "../../support/library.ts";
import { runSafeUpdate } from "../../support/run-safe-update.ts";
import { membersOf, settingsFromShapes, valueOfMember } from "../../support/settings-from-shapes.ts";

const { causes } = await loadLibrary();

/** A change of each resource, with every kind of edit and of field path among them. */
const CHANGES: readonly Change[] = [
  { of: "user-pool", edits: [{ field: "AdminCreateUserConfig.AllowAdminCreateUserOnly", set: false }] },
  { of: "user-pool", edits: [{ field: "LambdaConfig.PreSignUp", unset: true }] },
  {
    of: "user-pool",
    edits: [{ field: "AccountRecoverySetting.RecoveryMechanisms", add: [{ Priority: 1, Name: "verified_email" }] }],
  },
  {
    of: "user-pool",
    edits: [{ field: "UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate", set: ["email"] }],
  },
  { of: "user-pool-client", edits: [{ field: "ExplicitAuthFlows", add: ["ALLOW_USER_PASSWORD_AUTH"] }] },
  {
    of: "user-pool-client",
    edits: [
      { field: "CallbackURLs", remove: ["http://a", "b"] },
      { field: "AuthSessionValidity", set: 10 },
    ],
  },
  {
    of: "user-pool-mfa",
    edits: [
      { field: "MfaConfiguration", set: "OPTIONAL" },
      { field: "SoftwareTokenMfaConfiguration.Enabled", set: true },
    ],
  },
  { of: "user-pool-mfa", edits: [{ field: "MfaConfiguration", set: "OFF" }] },
  { of: "user-pool-domain", edits: [{ field: "ManagedLoginVersion", set: 2 }] },
  { of: "identity-provider", edits: [{ field: 'AttributeMapping."custom:team"', set: "groups" }] },
  { of: "identity-provider", edits: [{ field: "ProviderDetails.authorize_scopes", set: "openid email" }] },
  { of: "identity-provider", edits: [{ field: "AttributeMapping.email", unset: true }] },
  { of: "resource-server", edits: [{ field: "Scopes", add: [{ ScopeName: "read", ScopeDescription: "Reads" }] }] },
  { of: "resource-server", edits: [{ field: "Scopes", remove: [{ ScopeName: "read" }] }] },
  { of: "identity-pool", edits: [{ field: 'SupportedLoginProviders."graph.facebook.com"', set: "1" }] },
  {
    of: "identity-pool",
    edits: [
      { field: "CognitoIdentityProviders", add: [{ ProviderName: "p", ClientId: "c", ServerSideTokenCheck: false }] },
    ],
  },
  { of: "identity-pool-roles", edits: [{ field: "Roles.authenticated", set: "ROLE_ARN" }] },
];

const NAMED = CHANGES.map(
  (change) => [`${change.of} ${change.edits.map(({ field }) => field).join(", ")}`, change] as const,
);

/** Settings in which nothing runs into a trap, as the traps are tested one by one below. */
const TARGETS = Object.keys(RESOURCES) as ChangeTarget[];

/** Fields that a rule of the service may take out on the way: the traps. */
const TRAPPED: Readonly<Partial<Record<ChangeTarget, readonly string[]>>> = {
  "user-pool": [
    "AdminCreateUserConfig",
    "SmsVerificationMessage",
    "EmailVerificationMessage",
    "EmailVerificationSubject",
    "VerificationMessageTemplate",
    "UserPoolTags",
  ],
  "user-pool-mfa": ["SmsMfaConfiguration", "SoftwareTokenMfaConfiguration", "EmailMfaConfiguration"],
  "user-pool-domain": ["CustomDomainConfig"],
  "identity-provider": ["ProviderDetails"],
  "identity-pool": ["IdentityPoolTags"],
};

describe.each(NAMED)("the fix %s, for any settings", (_, change) => {
  const roots = new Set(change.edits.map(({ field }) => rootOf(field)));

  it("keeps every setting that the update accepts", () => {
    fc.assert(
      fc.property(settingsFromShapes(change.of), (present) => {
        const { undo, after } = buildFix(change, present);
        for (const field of RESOURCES[change.of].accepted) {
          if (TRAPPED[change.of]?.includes(field) === true || present[field] === undefined) continue;
          expect(undo[field]).toEqual(present[field]);
          if (!roots.has(field)) expect(after[field]).toEqual(present[field]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("changes nothing but what it is about", () => {
    fc.assert(
      fc.property(settingsFromShapes(change.of), (present) => {
        const { undo, after, differences } = buildFix(change, present);
        for (const field of new Set([...Object.keys(undo), ...Object.keys(after)])) {
          const isRuled = change.of === "user-pool-mfa" && TRAPPED["user-pool-mfa"]?.includes(field) === true;
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

describe("every change of the content", () => {
  it.each(causes.flatMap(({ id, data }) => data.changes.map((change) => [id, change] as const)))(
    "of %s can be built on any settings and written in every form",
    (_, change) => {
      fc.assert(
        fc.property(settingsFromShapes(change.of), (present) => {
          const forms = writeFix(buildFix(change, present), "REGION");
          expect(forms.length).toBeGreaterThanOrEqual(3);
        }),
        { numRuns: 5 },
      );
    },
  );
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
        else if (TRAPPED[of]?.includes(field) !== true || keys[field] !== undefined) expect(undo[field]).toEqual(value);
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
