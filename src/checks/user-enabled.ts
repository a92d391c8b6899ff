import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";

export const userEnabled: Check = {
  id: "user-enabled",
  title: "The user is enabled",
  otherwise: "The user is disabled",
  group: "user",
  reads: ["user"],
  needs: [],
  fails: ["user-disabled", "refresh-token-revoked", "access-token-revoked"],
  passes: ["user-disabled"],
  run: (evidence) =>
    inspect(evidence, "user", "Enabled", (value) =>
      typeof value === "boolean"
        ? { ok: value, observed: value ? "enabled" : "disabled", expected: "enabled" }
        : { unknown: "the answer does not say whether the user is enabled" },
    ),
};
