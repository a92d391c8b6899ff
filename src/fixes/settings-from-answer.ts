import type { ChangeTarget } from "../schemas/change.ts";
import type { Settings } from "./replaced-resource.ts";
import { RESOURCES } from "./resources.ts";

/** Keys that hold a secret at any depth, or bookkeeping of a client, and never stay. */
const DROPPED = new Set(["ClientSecret", "client_secret", "private_key", "ResponseMetadata", "$metadata", "__proto__"]);

/** Fields that every whole answer has; without one, it is a part of an answer, and what is missing may be set. */
const WHOLE: Readonly<Record<ChangeTarget, readonly string[]>> = {
  "user-pool": ["Id", "Name", "LastModifiedDate"],
  "user-pool-client": ["UserPoolId", "ClientId", "LastModifiedDate"],
  "user-pool-mfa": ["MfaConfiguration"],
  "user-pool-domain": ["Domain", "UserPoolId"],
  "identity-provider": ["UserPoolId", "ProviderName", "ProviderType"],
  "resource-server": ["UserPoolId", "Identifier", "Name"],
  "identity-pool": ["IdentityPoolId", "IdentityPoolName"],
  "identity-pool-roles": ["IdentityPoolId"],
};

/**
 * The present settings in an answer of the read, with or without its root; null when it is no whole answer about such a
 * resource. Secrets are dropped at once.
 *
 * @param answer One JSON object of a paste, or an answer of the SDK. Anything else gives null.
 */
export function settingsFromAnswer(of: ChangeTarget, answer: unknown): Settings | null {
  if (!isObject(answer)) return null;
  const { root } = RESOURCES[of];
  const inner = root !== "" && root in answer ? answer[root] : answer;
  if (!isObject(inner) || WHOLE[of].some((field) => inner[field] === undefined)) return null;
  if (of === "identity-pool-roles" && "IdentityPoolName" in inner) return null;
  if (of === "user-pool-mfa" && "Id" in inner) return null;
  return withoutSecrets(inner) as Settings;
}

function withoutSecrets(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (DROPPED.has(key) ? [] : [[key, withoutSecrets(inner)]])),
  );
}

function isObject(value: unknown): value is Settings {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
