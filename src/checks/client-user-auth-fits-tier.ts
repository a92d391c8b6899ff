import { asString } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { stringList } from "./string-list.ts";

/** ALLOW_USER_AUTH needs the Essentials plan or higher: UserPoolClientType in the API reference. */
export const clientUserAuthFitsTier: Check = {
  id: "client-user-auth-fits-tier",
  title: "The feature plan of the pool covers the choice-based sign-in of the app client",
  otherwise: "The feature plan of the pool does not cover the choice-based sign-in of the app client",
  group: "client",
  reads: ["client", "pool"],
  needs: [],
  fails: ["feature-needs-higher-plan"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["client", "ExplicitAuthFlows"],
        ["pool", "UserPoolTier"],
      ],
      ([flowsValue, tierValue]) => {
        const flows = stringList(flowsValue ?? []);
        const tier = asString(tierValue);
        if (!flows) return { unknown: "ExplicitAuthFlows is not a list of texts" };
        if (!tier) return { unknown: "the pool does not say its UserPoolTier" };
        const used = flows.includes("ALLOW_USER_AUTH");
        return {
          ok: !used || tier !== "LITE",
          observed: `${used ? "ALLOW_USER_AUTH" : "no ALLOW_USER_AUTH"} on plan ${tier}`,
          expected: "ALLOW_USER_AUTH only on ESSENTIALS or PLUS",
        };
      },
    ),
};
