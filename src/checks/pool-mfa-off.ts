import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";

/** Only a pool with MFA off never answers a password with an MFA challenge: developer guide, user-pool-settings-mfa. */
export const poolMfaOff: Check = {
  id: "pool-mfa-off",
  title: "The pool asks for no second factor",
  otherwise: "The pool asks for a second factor",
  group: "pool",
  dependsOnCase: true,
  reads: ["mfa"],
  needs: [],
  fails: ["mfa-setup-not-handled"],
  passes: ["mfa-setup-not-handled"],
  run: (evidence) =>
    inspect(evidence, "mfa", "MfaConfiguration", (value) =>
      value === "OFF" || value === "ON" || value === "OPTIONAL"
        ? { ok: value === "OFF", observed: value, expected: "OFF" }
        : { unknown: "MfaConfiguration is not known" },
    ),
};
