import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { judgeUserStatus } from "./judge-user-status.ts";

/** EXTERNAL_PROVIDER: made by a federated sign-in, without a password in the pool. */
export const userIsLocal: Check = {
  id: "user-is-local",
  title: "The user has a password in this pool and is not made by an identity provider",
  otherwise: "The user was made by an identity provider and has no password in this pool",
  group: "user",
  dependsOnCase: true,
  reads: ["user"],
  needs: [],
  fails: ["external-provider-user-signs-in-with-password", "reset-refused-in-current-state"],
  passes: ["external-provider-user-signs-in-with-password"],
  run: (evidence) =>
    inspect(evidence, "user", "UserStatus", (value) =>
      judgeUserStatus(value, ["EXTERNAL_PROVIDER"], "not EXTERNAL_PROVIDER"),
    ),
};
