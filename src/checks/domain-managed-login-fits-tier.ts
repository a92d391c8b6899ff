import { asString } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";

/** Version 2 (managed login) needs another plan than Lite: ManagedLoginVersion in the API reference. */
export const domainManagedLoginFitsTier: Check = {
  id: "domain-managed-login-fits-tier",
  title: "The feature plan of the pool covers the kind of sign-in pages of its domain",
  otherwise: "The feature plan of the pool does not cover the kind of sign-in pages of its domain",
  group: "sign-in pages",
  reads: ["domain", "pool"],
  needs: [],
  fails: ["managed-login-not-in-plan"],
  passes: ["managed-login-not-in-plan"],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["domain", "ManagedLoginVersion"],
        ["pool", "UserPoolTier"],
      ],
      ([version, tierValue]) => {
        const tier = asString(tierValue);
        if (version !== 1 && version !== 2) return { unknown: "the domain does not say its ManagedLoginVersion" };
        if (!tier) return { unknown: "the pool does not say its UserPoolTier" };
        return {
          ok: version === 1 || tier !== "LITE",
          observed: `${version === 1 ? "classic pages" : "managed login"} on plan ${tier}`,
          expected: "managed login only on ESSENTIALS or PLUS",
        };
      },
    ),
};
