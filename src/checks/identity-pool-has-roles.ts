import { isRecord } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";

/** A pool without roles leaves them out; guests need a role only where they are allowed: GetIdentityPoolRoles. */
export const identityPoolHasRoles: Check = {
  id: "identity-pool-has-roles",
  title: "The identity pool has a role for everyone whom it lets in",
  group: "identity pool",
  reads: ["identityPool", "identityPoolRoles"],
  needs: [],
  fails: ["identity-pool-role-missing"],
  passes: ["identity-pool-role-missing"],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["identityPoolRoles", "Roles"],
        ["identityPool", "AllowUnauthenticatedIdentities"],
      ],
      ([rolesValue, guests]) => {
        const roles = rolesValue ?? {};
        if (!isRecord(roles) || typeof guests !== "boolean")
          return { unknown: "roles have another form than expected" };
        const needed = guests ? ["authenticated", "unauthenticated"] : ["authenticated"];
        const missing = needed.filter((kind) => typeof roles[kind] !== "string" || roles[kind] === "");
        const observed = missing.length === 0 ? "all there" : `missing: ${missing.join(", ")}`;
        return { ok: missing.length === 0, observed, expected: `roles: ${needed.join(", ")}` };
      },
    ),
};
