import * as userPools from "@aws-sdk/client-cognito-identity-provider";
import * as identityPools from "@aws-sdk/client-cognito-identity";

/** An operation's input: the names of its members, the required ones first. */
export interface OperationInput {
  members: string[];
  required: string[];
}

/** The packages by the name that the AWS CLI gives their service. */
const SERVICES: Record<string, Readonly<Record<string, unknown>>> = {
  "cognito-idp": userPools,
  "cognito-identity": identityPools,
};

/** Inputs that are a shape of the service and not named after their operation. */
const SHARED_INPUTS: Readonly<Record<string, string>> = { UpdateIdentityPool: "IdentityPool$" };

/** The services whose model is at hand. */
export const KNOWN_SERVICES: readonly string[] = Object.keys(SERVICES);

/** The names that an SDK package exports: `InitiateAuthCommand` and so on. */
export const SDK_EXPORTS: Readonly<Record<string, ReadonlySet<string>>> = {
  "@aws-sdk/client-cognito-identity-provider": new Set(Object.keys(userPools)),
  "@aws-sdk/client-cognito-identity": new Set(Object.keys(identityPools)),
};

/**
 * The input of an operation, named as the AWS CLI names it (`describe-user-pool`), from the runtime schemas of the
 * installed SDK; null when the service has no such operation.
 */
export function operationInput(service: string, verb: string): OperationInput | null {
  const wanted = verb.replaceAll("-", "").toLowerCase();
  const model = SERVICES[service] ?? {};
  const name = Object.keys(model).find(
    (key) => key.endsWith("Command") && key.slice(0, -"Command".length).toLowerCase() === wanted,
  );
  if (!name) return null;
  const base = name.slice(0, -"Command".length);
  return memberNames(model[`${base}Request$`] ?? model[`${base}Input$`] ?? model[SHARED_INPUTS[base] ?? ""]);
}

/** The names of the members of one structure of the user pools API, such as `UserPoolClientType`. */
export function structureMembers(name: string): string[] {
  return memberNames((userPools as Readonly<Record<string, unknown>>)[`${name}$`]).members;
}

/** A schema of the SDK is a tuple: kind, namespace, name, traits, member names, member types, number of required members. */
function memberNames(schema: unknown): OperationInput {
  if (!Array.isArray(schema)) return { members: [], required: [] };
  const members = (schema[4] ?? []) as string[];
  return { members, required: members.slice(0, (schema[6] as number | undefined) ?? 0) };
}
