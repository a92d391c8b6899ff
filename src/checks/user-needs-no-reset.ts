import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { judgeUserStatus } from "./judge-user-status.ts";

/** RESET_REQUIRED: after AdminResetUserPassword, an import or a migration. */
export const userNeedsNoReset: Check = {
  id: "user-needs-no-reset",
  title: "The user does not have to reset the password",
  otherwise: "The user has to reset the password",
  group: "user",
  reads: ["user"],
  needs: [],
  fails: ["password-reset-required", "imported-user-must-reset"],
  passes: ["password-reset-required", "imported-user-must-reset"],
  run: (evidence) =>
    inspect(evidence, "user", "UserStatus", (value) =>
      judgeUserStatus(value, ["RESET_REQUIRED"], "not RESET_REQUIRED"),
    ),
};
