import { inspect } from "../evidence/inspect.ts";
import { isRecord } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";

/** Deny refuses whoever matches no rule: RoleMapping in the API reference. No mapping means the role of the pool. */
export const identityPoolRoleMappingFallsBack: Check = {
  id: "identity-pool-role-mapping-falls-back",
  title: "Users who match no rule of the role mapping get the pool's role",
  otherwise: "Users who match no rule of the role mapping are refused",
  group: "identity pool",
  dependsOnCase: true,
  reads: ["identityPoolRoles"],
  needs: [],
  fails: ["identity-pool-role-mapping-denied"],
  passes: ["identity-pool-role-mapping-denied"],
  run: (evidence) =>
    inspect(evidence, "identityPoolRoles", "RoleMappings", (value) => {
      const mappings = value ?? {};
      if (!isRecord(mappings) || !Object.values(mappings).every(isRecord)) {
        return { unknown: "RoleMappings is not an object of objects" };
      }
      const all = Object.values(mappings).filter(isRecord);
      const deny = all.filter(({ AmbiguousRoleResolution }) => AmbiguousRoleResolution === "Deny").length;
      return { ok: deny === 0, observed: `Deny in ${deny} of ${all.length} mappings`, expected: "Deny in none" };
    }),
};
