import type { Check } from "./check.ts";
import { inspectExistence } from "./inspect-existence.ts";

/** Only AdminGetUser with UserNotFoundException is `absent`: that ListUsers finds nobody by one attribute proves nothing. */
export const userExists: Check = {
  id: "user-exists",
  title: "The user exists in the user pool",
  otherwise: "The user does not exist in the user pool",
  group: "user",
  reads: ["user"],
  needs: [],
  fails: [
    "user-not-in-pool",
    "user-missing-hidden",
    "wrong-pool-or-client",
    "alias-not-verified",
    "refresh-user-deleted",
    "user-deleted-while-signed-in",
  ],
  passes: ["user-missing-hidden", "refresh-user-deleted", "user-not-in-pool", "user-deleted-while-signed-in"],
  absenceOf: "user",
  run: (evidence) => inspectExistence(evidence, "user", "a user with this name"),
};
