import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";

export const identityPoolLetsGuestsIn: Check = {
  id: "identity-pool-lets-guests-in",
  title: "The identity pool gives identities to guests who are not signed in",
  otherwise: "The identity pool gives no identities to guests",
  group: "identity pool",
  dependsOnCase: true,
  reads: ["identityPool"],
  needs: [],
  fails: ["identity-pool-guest-access-off"],
  passes: ["identity-pool-guest-access-off"],
  run: (evidence) =>
    inspect(evidence, "identityPool", "AllowUnauthenticatedIdentities", (value) =>
      typeof value === "boolean"
        ? { ok: value, observed: value ? "allowed" : "not allowed", expected: "allowed" }
        : { unknown: "the identity pool does not say whether guests are allowed" },
    ),
};
