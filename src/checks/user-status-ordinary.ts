import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { judgeUserStatus } from "./judge-user-status.ts";

/** Rare values of UserStatusType that no operation of the API sets. */
export const userStatusOrdinary: Check = {
  id: "user-status-ordinary",
  title: "The user's status is none of the rare ones",
  otherwise: "The user's status is one of the rare ones",
  group: "user",
  reads: ["user"],
  needs: [],
  fails: ["compromised-password-reset"],
  passes: [],
  run: (evidence) =>
    inspect(evidence, "user", "UserStatus", (value) =>
      judgeUserStatus(value, ["ARCHIVED", "COMPROMISED", "UNKNOWN"], "not ARCHIVED, COMPROMISED or UNKNOWN"),
    ),
};
