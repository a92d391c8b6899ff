import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";

/** Both fields are left out of the answer when the pool has no such domain: UserPoolType in the API reference. */
export const poolHasNoDomain: Check = {
  id: "pool-has-no-domain",
  title: "No domain keeps the pool from being deleted",
  otherwise: "The pool has a domain, which keeps it from being deleted",
  group: "pool",
  dependsOnCase: true,
  reads: ["pool"],
  needs: [],
  fails: ["pool-delete-blocked-by-domain"],
  passes: ["pool-delete-blocked-by-domain"],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["pool", "Domain"],
        ["pool", "CustomDomain"],
      ],
      ([prefixValue, customValue]) => {
        const prefix = prefixValue ?? "";
        const custom = customValue ?? "";
        if (typeof prefix !== "string" || typeof custom !== "string") return { unknown: "a domain is not a text" };
        const found = [prefix === "" ? "" : "a prefix domain", custom === "" ? "" : "a custom domain"].filter(Boolean);
        return { ok: found.length === 0, observed: found.join(" and ") || "no domain", expected: "no domain" };
      },
    ),
};
