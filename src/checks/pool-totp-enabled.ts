import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";

/** Not set means off: SoftwareTokenMfaConfigType in the API reference. */
export const poolTotpEnabled: Check = {
  id: "pool-totp-enabled",
  title: "The pool allows authenticator codes",
  otherwise: "The pool allows no authenticator codes",
  group: "pool",
  dependsOnCase: true,
  reads: ["mfa"],
  needs: [],
  fails: ["mfa-preference-without-factor"],
  passes: [],
  run: (evidence) =>
    inspect(evidence, "mfa", "SoftwareTokenMfaConfiguration.Enabled", (value) => {
      const enabled = value ?? false;
      return typeof enabled === "boolean"
        ? { ok: enabled, observed: enabled ? "on" : "off", expected: "on" }
        : { unknown: "SoftwareTokenMfaConfiguration.Enabled is neither true nor false" };
    }),
};
