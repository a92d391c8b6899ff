import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";

/** Only UNCONFIRMED users can be confirmed; a user who is already in use is no error by itself. */
export const userAwaitsConfirmation: Check = {
  id: "user-awaits-confirmation",
  title: "The user can still be confirmed",
  otherwise: "The user is past confirmation",
  group: "user",
  dependsOnCase: true,
  reads: ["user"],
  needs: [],
  fails: ["user-already-confirmed"],
  passes: ["user-already-confirmed"],
  run: (evidence) =>
    inspect(evidence, "user", "UserStatus", (value) =>
      typeof value === "string" && value !== ""
        ? { ok: value === "UNCONFIRMED", observed: value, expected: "UNCONFIRMED" }
        : { unknown: "the answer has no UserStatus" },
    ),
};
