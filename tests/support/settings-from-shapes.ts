import fc from "fast-check";
import * as userPools from "@aws-sdk/client-cognito-identity-provider";
import * as identityPools from "@aws-sdk/client-cognito-identity";
import type { ChangeTarget } from "../../src/schemas/change.ts";
import type { Settings } from "../../src/fixes/replaced-resource.ts";

/** The shape of what each read gives, by its name in the SDK. */
const SHAPES: Readonly<Record<ChangeTarget, string>> = {
  "user-pool": "UserPoolType",
  "user-pool-client": "UserPoolClientType",
  "user-pool-mfa": "GetUserPoolMfaConfigResponse",
  "user-pool-domain": "DomainDescriptionType",
  "identity-provider": "IdentityProviderType",
  "resource-server": "ResourceServerType",
  "identity-pool": "IdentityPool",
  "identity-pool-roles": "GetIdentityPoolRolesResponse",
};

const MODEL: Readonly<Record<string, unknown>> = { ...userPools, ...identityPools };

/** Words of the API that decide something, among other texts. */
const WORDS = fc.oneof(
  fc.constantFrom(
    "ON",
    "OFF",
    "OPTIONAL",
    "ENABLED",
    "DISABLED",
    "DEVELOPER",
    "CONFIRM_WITH_LINK",
    "CONFIRM_WITH_CODE",
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
);
/** Keys as maps have them: words, attributes, addresses, tags of AWS. */
const KEYS = fc.constantFrom("email", "custom:team", "graph.facebook.com", "aws:stack", "authenticated", "client_id");

/** The service's lists are sets: it gives no value twice. */
const UNIQUE = { maxLength: 3, selector: (value: unknown) => JSON.stringify(value) };

/** Any settings that the read of a resource could give, made from the shapes of the installed SDK. */
export function settingsFromShapes(of: ChangeTarget): fc.Arbitrary<Settings> {
  return ofSchema(MODEL[`${SHAPES[of]}$`], 0) as fc.Arbitrary<Settings>;
}

/** The members of the shape that the read of a resource gives. */
export function membersOf(of: ChangeTarget): string[] {
  return (MODEL[`${SHAPES[of]}$`] as unknown[])[4] as string[];
}

/** One value for a member of that shape. */
export function valueOfMember(of: ChangeTarget, member: string): fc.Arbitrary<unknown> {
  const schema = MODEL[`${SHAPES[of]}$`] as unknown[];
  return ofSchema((schema[5] as unknown[])[membersOf(of).indexOf(member)], 1);
}

/** A schema is a number for a simple type (64 and 128 added for a list and a map of it), or a tuple: 1 list, 2 map, 3 structure. */
function ofSchema(given: unknown, depth: number): fc.Arbitrary<unknown> {
  const schema: unknown = typeof given === "function" ? (given as () => unknown)() : given;
  if (typeof schema === "number") {
    if (schema & 64) return fc.uniqueArray(ofSchema(schema & 63, depth), UNIQUE);
    if (schema & 128) return fc.dictionary(KEYS, WORDS, { maxKeys: 3 });
    if (schema === 1) return fc.integer({ min: 0, max: 400 });
    if (schema === 2) return fc.boolean();
    return schema === 4 ? fc.constant("2026-01-31T00:00:00.000Z") : WORDS;
  }
  if (!Array.isArray(schema)) return WORDS;
  if (schema[0] === 1) return fc.uniqueArray(ofSchema(schema[4], depth + 1), UNIQUE);
  if (schema[0] === 2) return fc.dictionary(KEYS, ofSchema(schema[5], depth + 1), { maxKeys: 3 });
  if (schema[0] !== 3) return WORDS;
  const names = schema[4] as string[];
  const types = schema[5] as unknown[];
  const required =
    depth === 0
      ? names.filter((name) =>
          /^(?:Id|Name|UserPoolId|ClientId|Domain|ProviderName|Identifier|IdentityPoolId|MfaConfiguration)$/.test(name),
        )
      : [];
  return fc.record(Object.fromEntries(names.map((name, index) => [name, ofSchema(types[index], depth + 1)])), {
    requiredKeys: required,
    noNullPrototype: true,
  });
}
