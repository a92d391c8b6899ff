import { asString } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";

/**
 * Threat protection needs Plus; pools that had advanced security before 2024-11-22 keep it on Lite: developer guide,
 * cognito-sign-in-feature-plans. Not set means OFF.
 */
export const poolTierCoversThreatProtection: Check = {
  id: "pool-tier-covers-threat-protection",
  title: "The feature plan covers threat protection where it is on",
  otherwise: "Threat protection is on, and the feature plan does not cover it",
  group: "pool",
  reads: ["pool"],
  needs: [],
  fails: ["feature-needs-higher-plan", "plan-lowered-with-features-on"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["pool", "UserPoolAddOns.AdvancedSecurityMode"],
        ["pool", "UserPoolTier"],
      ],
      ([modeValue, tierValue]) => {
        const mode = asString(modeValue ?? "OFF");
        const tier = asString(tierValue);
        if (!mode) return { unknown: "AdvancedSecurityMode is not a text" };
        if (!tier) return { unknown: "the pool does not say its UserPoolTier" };
        if (mode !== "OFF" && tier === "LITE") {
          return { unknown: "threat protection on LITE is fine only for pools that had it before 2024-11-22" };
        }
        return {
          ok: mode === "OFF" || tier === "PLUS",
          observed: `threat protection ${mode} on plan ${tier}`,
          expected: "PLUS where it is on",
        };
      },
    ),
};
