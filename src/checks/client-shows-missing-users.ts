import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";

/** Not set means LEGACY: PreventUserExistenceErrors in the API reference. */
export const clientShowsMissingUsers: Check = {
  id: "client-shows-missing-users",
  title: "The app client says it openly when a user does not exist",
  otherwise: "The app client hides that a user does not exist",
  group: "client",
  dependsOnCase: true,
  reads: ["client"],
  needs: [],
  fails: ["user-missing-hidden", "imported-user-must-reset", "confirmation-code-never-arrived"],
  passes: ["user-missing-hidden"],
  run: (evidence) =>
    inspect(evidence, "client", "PreventUserExistenceErrors", (value) => {
      const setting = value ?? "LEGACY";
      return setting === "ENABLED" || setting === "LEGACY"
        ? { ok: setting === "LEGACY", observed: setting, expected: "LEGACY" }
        : { unknown: "PreventUserExistenceErrors is neither ENABLED nor LEGACY" };
    }),
};
