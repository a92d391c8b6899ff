import { isRecord } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";

/** Members of a pool that let users in who have signed in somewhere. */
const PROVIDERS = [
  "CognitoIdentityProviders",
  "SupportedLoginProviders",
  "OpenIdConnectProviderARNs",
  "SamlProviderARNs",
  "DeveloperProviderName",
] as const;

/**
 * A pool without roles leaves them out; guests need a role only where they are allowed, signed-in users only where there
 * is a provider: GetIdentityPoolRoles. A pass excludes nothing: a role that is named may have been deleted.
 */
export const identityPoolHasRoles: Check = {
  id: "identity-pool-has-roles",
  title: "The identity pool has a role for everyone whom it lets in",
  otherwise: "The identity pool has no role for someone whom it lets in",
  group: "identity pool",
  reads: ["identityPool", "identityPoolRoles"],
  needs: [],
  fails: ["identity-pool-role-missing"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["identityPoolRoles", "Roles"],
        ["identityPool", "AllowUnauthenticatedIdentities"],
        ...PROVIDERS.map((member) => ["identityPool", member] as const),
      ],
      ([rolesValue, guests, ...providers]) => {
        const roles = rolesValue ?? {};
        if (!isRecord(roles) || typeof guests !== "boolean")
          return { unknown: "roles have another form than expected" };
        const needed = [
          ...(providers.some((value) => Object.keys(value ?? {}).length > 0) ? ["authenticated"] : []),
          ...(guests ? ["unauthenticated"] : []),
        ];
        const missing = needed.filter((kind) => typeof roles[kind] !== "string" || roles[kind] === "");
        const observed = missing.length === 0 ? "all there" : `missing: ${missing.join(", ")}`;
        return {
          ok: missing.length === 0,
          observed,
          expected: needed.length === 0 ? "no role: it lets nobody in" : `roles: ${needed.join(", ")}`,
        };
      },
    ),
};
