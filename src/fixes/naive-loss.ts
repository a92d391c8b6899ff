import type { Change } from "../schemas/change.ts";
import { fieldSteps, rootOf } from "../schemas/field-path.ts";
import { describeSetting } from "./describe-setting.ts";
import { objectsOf } from "./member-names.ts";
import { RESOURCES } from "./resources.ts";
import type { Settings } from "./replaced-resource.ts";
import { sameValue } from "./same-value.ts";

/** What the usual one-liner, which sends the wanted values and nothing else, would have done to the present settings. */
export interface NaiveLoss {
  /** True: the API reference says that what is left out is reset. False: nothing says that it stays. */
  certain: boolean;
  /** Each setting that would be gone, in words: `2 triggers (PreSignUp, PostConfirmation)`. */
  lost: string[];
}

/** What a setting falls back to when a request leaves it out; a setting that has this value loses nothing (API reference). */
const ORDINARY: Readonly<Record<string, readonly unknown[]>> = {
  MfaConfiguration: ["OFF"],
  DeletionProtection: ["INACTIVE"],
  UserPoolTier: ["ESSENTIALS"],
  EnableTokenRevocation: [true],
  EnablePropagateAdditionalUserContextData: [false],
  AllowedOAuthFlowsUserPoolClient: [false],
  PreventUserExistenceErrors: ["LEGACY"],
  RefreshTokenValidity: [30],
  AuthSessionValidity: [3],
  AllowClassicFlow: [false],
  EmailConfiguration: [{ EmailSendingAccount: "COGNITO_DEFAULT" }],
  VerificationMessageTemplate: [{ DefaultEmailOption: "CONFIRM_WITH_CODE" }],
  AdminCreateUserConfig: [
    { AllowAdminCreateUserOnly: false },
    { AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 7 },
  ],
  RefreshTokenRotation: [{ Feature: "DISABLED" }, { Feature: "DISABLED", RetryGracePeriodSeconds: 0 }],
  UserPoolAddOns: [{ AdvancedSecurityMode: "OFF" }],
};

/**
 * Compares the request that keeps everything with the one-liner people write: the wanted values under their outermost
 * field, and the parameters that name the resource.
 */
export function naiveLoss({ of, edits }: Change, undo: Settings): NaiveLoss {
  const { accepted, keys, kept, renamed, defaults, omitted, named } = RESOURCES[of];
  const roots = new Set(edits.map(({ field }) => rootOf(field)));
  const lost: string[] = [];
  for (const root of roots) {
    const own = edits.filter(({ field }) => rootOf(field) === root);
    const before = undo[root] ?? defaults[root];
    const words = describeSetting(root, remainderOf(root, before, own, named));
    if (words !== null) lost.push(words);
  }
  for (const field of [...Object.keys(renamed), ...accepted]) {
    if (roots.has(field) || field in keys || kept.includes(field) || undo[field] === undefined) continue;
    if (ORDINARY[field]?.some((value) => sameValue(value, undo[field]))) continue;
    const words = describeSetting(field, undo[field], undo.TokenValidityUnits);
    if (words !== null) lost.push(words);
  }
  return { certain: omitted.includes("resets every setting"), lost };
}

/** What stands beside the wanted values under the same outermost field. */
function remainderOf(
  root: string,
  before: unknown,
  edits: Change["edits"],
  named: Readonly<Record<string, readonly string[]>>,
): unknown {
  if (Array.isArray(before)) {
    const names = named[root] ?? [];
    const wanted = edits.flatMap(({ add, remove, set }) => [
      ...(add ?? []),
      ...(remove ?? []),
      ...(Array.isArray(set) ? set : []),
    ]);
    const objects = objectsOf(wanted as NonNullable<Change["edits"][number]["add"]>);
    const isReplaced = edits.some(({ set }) => set !== undefined);
    return isReplaced
      ? []
      : (before as unknown[]).filter(
          (one) =>
            !wanted.some((value) => sameValue(value, one)) &&
            !objects.some((object) => names.every((name) => sameValue(object[name], (one as Settings | null)?.[name]))),
        );
  }
  if (typeof before !== "object" || before === null) return undefined;
  const rest = structuredClone(before) as Settings;
  for (const { field } of edits) {
    const [, inner] = fieldSteps(field);
    if (inner === undefined) return undefined;
    Reflect.deleteProperty(rest, inner);
  }
  return rest;
}
