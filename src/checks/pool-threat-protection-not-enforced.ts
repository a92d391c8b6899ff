import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";

/** Only ENFORCED takes action, for standard or for custom sign-in; not set means OFF: UserPoolAddOnsType. */
export const poolThreatProtectionNotEnforced: Check = {
  id: "pool-threat-protection-not-enforced",
  title: "Threat protection does not block sign-ins",
  otherwise: "Threat protection can block sign-ins",
  group: "pool",
  dependsOnCase: true,
  reads: ["pool"],
  needs: [],
  fails: ["threat-protection-blocked"],
  passes: ["threat-protection-blocked"],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["pool", "UserPoolAddOns.AdvancedSecurityMode"],
        ["pool", "UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode"],
      ],
      ([modeValue, customValue]) => {
        const mode = modeValue ?? "OFF";
        const custom = customValue ?? "OFF";
        if (typeof mode !== "string" || typeof custom !== "string")
          return { unknown: "AdvancedSecurityMode is not a text" };
        return {
          ok: mode !== "ENFORCED" && custom !== "ENFORCED",
          observed: `${mode}, custom authentication ${custom}`,
          expected: "not ENFORCED",
        };
      },
    ),
};
