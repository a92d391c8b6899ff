import { asRecords } from "../../evidence/narrow.ts";

/** One attribute of a user: its name, and its value where that is no personal data. */
export interface KeptAttribute {
  Name: string;
  Value?: string;
}

/** Attributes whose value says nothing about the person but whether, or which record. */
const KEPT_VALUES = new Set(["email_verified", "phone_number_verified", "sub"]);

/**
 * The attributes of a user as they may be kept: all names; values of the verified flags and of `sub`; of `identities`
 * the providers' names and types only. Takes the list as the service gives it.
 */
export function userAttributes(value: unknown): KeptAttribute[] {
  return (asRecords(value) ?? []).flatMap(({ Name, Value }) => {
    if (typeof Name !== "string") return [];
    if (typeof Value !== "string") return [{ Name }];
    // That an attribute is empty says nothing about the person, and is as good as none.
    if (KEPT_VALUES.has(Name) || Value === "") return [{ Name, Value }];
    if (Name !== "identities") return [{ Name }];
    const providers = linkedProviders(Value);
    return [providers ? { Name, Value: providers } : { Name }];
  });
}

/** Cognito keeps the linked identities as JSON in the attribute; the ids of the person at the provider are left out. */
function linkedProviders(json: string): string | undefined {
  try {
    const linked = asRecords(JSON.parse(json));
    return linked && JSON.stringify(linked.map(({ providerName, providerType }) => ({ providerName, providerType })));
  } catch {
    return undefined;
  }
}
