import { RESOURCES } from "../../../src/fixes/resources.ts";
import { kebab } from "../../../src/fixes/spell-name.ts";
import type { Settings } from "../../../src/fixes/replaced-resource.ts";
import type { ChangeTarget } from "../../../src/schemas/change.ts";
import { operationInput } from "../sdk-model.ts";

/** Settings of one resource that are read and updated as the API reference says. */
export interface ReplacingStore {
  read: () => Settings;
  /** Sets what the request has and resets everything else that the operation of the SDK knows. */
  update: (request: Settings) => void;
}

/** What one field says by another name. */
const MIRRORS: readonly (readonly [from: readonly string[], to: readonly string[]])[] = [
  [["VerificationMessageTemplate", "SmsMessage"], ["SmsVerificationMessage"]],
  [["VerificationMessageTemplate", "EmailMessage"], ["EmailVerificationMessage"]],
  [["VerificationMessageTemplate", "EmailSubject"], ["EmailVerificationSubject"]],
];

/**
 * A stand-in for the replacing update of a resource, which fails whoever leaves a field out: the emulators keep it. Which
 * fields there are comes from the SDK and not from the project's own lists.
 */
export function replacingStore(of: ChangeTarget, present: Settings): ReplacingStore {
  const { service, update, renamed } = RESOURCES[of];
  const input = operationInput(service, kebab(update));
  if (!input) throw new Error(`the SDK has no ${update}`);
  const isPool = of === "user-pool";
  let state = structuredClone(present);
  return {
    read: () => structuredClone(state),
    update: (request) => {
      const next = { ...state };
      for (const field of input.members) {
        // Terraform's provider leaves the details out of an update of something else, and they stay.
        if (of === "identity-provider" && field === "ProviderDetails" && request[field] === undefined) continue;
        const name = renamed[field] ?? field;
        if (request[field] === undefined) Reflect.deleteProperty(next, name);
        else next[name] = structuredClone(request[field]);
      }
      if (isPool) mirror(next);
      keepOfAws(state, next);
      state = next;
    },
  };
}

function mirror(pool: Settings): void {
  for (const [from, [to = ""]] of MIRRORS) {
    const value = at(pool, from);
    if (value !== undefined) pool[to] = value;
  }
  const days = at(pool, ["Policies", "PasswordPolicy", "TemporaryPasswordValidityDays"]);
  if (days !== undefined && typeof pool.AdminCreateUserConfig === "object")
    pool.AdminCreateUserConfig = { ...pool.AdminCreateUserConfig, UnusedAccountValidityDays: days };
}

/** Tags of AWS itself are not in any request, and no request takes them away. */
function keepOfAws(before: Settings, after: Settings): void {
  for (const field of ["UserPoolTags", "IdentityPoolTags"]) {
    const old = Object.entries((before[field] ?? {}) as Settings).filter(([key]) => key.startsWith("aws:"));
    if (old.length > 0) after[field] = { ...(after[field] as Settings | undefined), ...Object.fromEntries(old) };
  }
}

function at(settings: Settings, path: readonly string[]): unknown {
  return path.reduce<unknown>((inside, key) => (inside as Settings | undefined)?.[key], settings);
}
