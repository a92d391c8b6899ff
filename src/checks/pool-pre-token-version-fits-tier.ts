import { asString, isRecord } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";

/**
 * V2_0 and V3_0 need Essentials or Plus; on Lite, pools that had advanced security before 2024-11-22 keep V2_0:
 * developer guide, cognito-sign-in-feature-plans. A pool without the field uses V1_0.
 */
export const poolPreTokenVersionFitsTier: Check = {
  id: "pool-pre-token-version-fits-tier",
  title: "The feature plan covers the event version of the pre token generation trigger",
  otherwise: "The feature plan does not cover the event version of the pre token generation trigger",
  group: "triggers",
  reads: ["pool"],
  needs: [],
  fails: ["feature-needs-higher-plan"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["pool", "LambdaConfig.PreTokenGenerationConfig"],
        ["pool", "UserPoolTier"],
      ],
      ([configValue, tierValue]) => {
        const config = configValue ?? {};
        const tier = asString(tierValue);
        if (!isRecord(config)) return { unknown: "PreTokenGenerationConfig is not an object" };
        if (!tier) return { unknown: "the pool does not say its UserPoolTier" };
        const version = config.LambdaVersion ?? "V1_0";
        if (typeof version !== "string") return { unknown: "LambdaVersion is not a text" };
        if (tier === "LITE" && version === "V2_0") {
          return { unknown: "V2_0 on LITE is fine only for pools that had advanced security before 2024-11-22" };
        }
        return {
          ok: tier !== "LITE" || version === "V1_0",
          observed: `${version} on plan ${tier}`,
          expected: "V1_0 on LITE, any version above",
        };
      },
    ),
};
