import { asString } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { inWords } from "./in-words.ts";
import { stringList } from "./string-list.ts";

/**
 * Sign-in without a password needs Essentials or Plus: developer guide, cognito-sign-in-feature-plans. Not set means the
 * password only: SignInPolicy in the CDK reference.
 */
export const poolTierCoversFirstFactors: Check = {
  id: "pool-tier-covers-first-factors",
  title: "The feature plan covers the first factors that the pool allows",
  otherwise: "The feature plan does not cover the first factors that the pool allows",
  group: "pool",
  reads: ["pool"],
  needs: [],
  fails: ["feature-needs-higher-plan", "plan-lowered-with-features-on"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["pool", "Policies.SignInPolicy.AllowedFirstAuthFactors"],
        ["pool", "UserPoolTier"],
      ],
      ([factorsValue, tierValue]) => {
        const factors = stringList(factorsValue ?? ["PASSWORD"]);
        const tier = asString(tierValue);
        if (!factors) return { unknown: "AllowedFirstAuthFactors is not a list of texts" };
        if (!tier) return { unknown: "the pool does not say its UserPoolTier" };
        return {
          ok: tier !== "LITE" || factors.every((factor) => factor === "PASSWORD"),
          observed: `${inWords(factors, "none")} on plan ${tier}`,
          expected: "only PASSWORD on LITE",
        };
      },
    ),
};
