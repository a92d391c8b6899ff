import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { judgeUserStatus } from "./judge-user-status.ts";

export const userConfirmed: Check = {
  id: "user-confirmed",
  title: "The user has confirmed the sign-up",
  otherwise: "The user has not confirmed the sign-up",
  group: "user",
  reads: ["user"],
  needs: [],
  fails: ["user-not-confirmed-yet", "confirmation-checked-before-password", "confirmation-code-never-arrived"],
  passes: ["user-not-confirmed-yet", "confirmation-checked-before-password"],
  run: (evidence) =>
    inspect(evidence, "user", "UserStatus", (value) => judgeUserStatus(value, ["UNCONFIRMED"], "not UNCONFIRMED")),
};
