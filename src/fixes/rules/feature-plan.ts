import { type Case, type Found, list, part, type Rule, withEdit } from "./rule.ts";
import type { Settings } from "../replaced-resource.ts";

const PLANS = ["LITE", "ESSENTIALS", "PLUS"] as const;
type Plan = (typeof PLANS)[number];
const NAMES: Readonly<Record<Plan, string>> = { LITE: "Lite", ESSENTIALS: "Essentials", PLUS: "Plus" };

/**
 * What a pool can have only from a plan on, as far as UpdateUserPool sets it. From the pages "Essentials plan features",
 * "Plus plan features" and "Turning off features to change feature plans" of the developer guide. The service's answer is
 * "The following features need to be disabled for the ESSENTIALS pricing tier configured: Threat Protection".
 */
const FEATURES: readonly { words: string; from: Plan; isOn: (pool: Settings) => boolean }[] = [
  {
    words: "first factors other than a password",
    from: "ESSENTIALS",
    isOn: ({ Policies }) =>
      list(part(part(Policies).SignInPolicy).AllowedFirstAuthFactors).some((one) => one !== "PASSWORD"),
  },
  {
    words: "pre token generation trigger that changes access tokens",
    from: "ESSENTIALS",
    isOn: ({ LambdaConfig }) =>
      ["V2_0", "V3_0"].includes(String(part(part(LambdaConfig).PreTokenGenerationConfig).LambdaVersion)),
  },
  {
    words: "password history",
    from: "ESSENTIALS",
    isOn: ({ Policies }) => Number(part(part(Policies).PasswordPolicy).PasswordHistorySize ?? 0) > 0,
  },
  {
    words: "threat protection",
    from: "PLUS",
    isOn: ({ UserPoolAddOns }) => ["AUDIT", "ENFORCED"].includes(String(part(UserPoolAddOns).AdvancedSecurityMode)),
  },
];

/**
 * A plan that lacks a feature is refused when the change brings the plan or the feature. A pool that has both is left alone:
 * pools from before November 2024 keep threat protection on Lite.
 */
function find({ wanted, undo, after }: Case): Found | null {
  const plan = PLANS.find((one) => one === after.UserPoolTier);
  if (plan === undefined) return null;
  const isOther = undo.UserPoolTier !== after.UserPoolTier;
  const lacking = FEATURES.filter(
    ({ from, isOn }) => PLANS.indexOf(from) > PLANS.indexOf(plan) && isOn(after) && (isOther || !isOn(undo)),
  );
  if (lacking.length === 0) return null;
  const enough = PLANS[Math.max(...lacking.map(({ from }) => PLANS.indexOf(from)))] ?? "PLUS";
  return {
    words: `The ${NAMES[plan]} plan has no ${lacking.map(({ words }) => words).join(", no ")}: switch that off first, or choose the ${NAMES[enough]} plan, which costs more for each user.`,
    instead: {
      label: `Choose the ${NAMES[enough]} plan in the same request`,
      change: withEdit(wanted, { field: "UserPoolTier", set: enough }),
    },
  };
}

/** What a feature plan does not have. */
export const FEATURE_PLAN: readonly Rule[] = [{ id: "tier-below-features", kind: "refused", of: "user-pool", find }];
