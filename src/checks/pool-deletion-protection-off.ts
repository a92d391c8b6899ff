import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";

/** A pool that was made by the API without the setting is not protected: user-pool-settings-deletion-protection. */
export const poolDeletionProtectionOff: Check = {
  id: "pool-deletion-protection-off",
  title: "The pool is not protected against deletion",
  otherwise: "The pool is protected against deletion",
  group: "pool",
  dependsOnCase: true,
  reads: ["pool"],
  needs: [],
  fails: ["deletion-protection-active"],
  passes: ["deletion-protection-active"],
  run: (evidence) =>
    inspect(evidence, "pool", "DeletionProtection", (value) => {
      const protection = value ?? "INACTIVE";
      return protection === "ACTIVE" || protection === "INACTIVE"
        ? { ok: protection === "INACTIVE", observed: protection, expected: "INACTIVE" }
        : { unknown: "DeletionProtection is neither ACTIVE nor INACTIVE" };
    }),
};
