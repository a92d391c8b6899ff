import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { judgeUserStatus } from "./judge-user-status.ts";

/** FORCE_CHANGE_PASSWORD: created by an administrator, and the temporary password was never replaced. */
export const userHasOwnPassword: Check = {
  id: "user-has-own-password",
  title: "The user does not have to replace a temporary password",
  otherwise: "The user has to replace a temporary password",
  group: "user",
  reads: ["user"],
  needs: [],
  fails: [
    "force-change-password-not-handled",
    "temporary-password-expired",
    "reset-refused-in-current-state",
    "new-password-challenge-missing-required-attributes",
  ],
  passes: ["force-change-password-not-handled", "temporary-password-expired"],
  run: (evidence) =>
    inspect(evidence, "user", "UserStatus", (value) =>
      judgeUserStatus(value, ["FORCE_CHANGE_PASSWORD"], "not FORCE_CHANGE_PASSWORD"),
    ),
};
