import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { inWords } from "./in-words.ts";
import { stringList } from "./string-list.ts";

/**
 * The service leaves out lists without members. Passkeys never stand in the list, although they may count as multi-factor:
 * GetUserAuthFactors in the API reference.
 */
export const userHasMfaFactor: Check = {
  id: "user-has-mfa-factor",
  title: "The user has set up a second factor",
  otherwise: "The user has set up no second factor",
  group: "user",
  dependsOnCase: true,
  reads: ["authFactors"],
  needs: [],
  fails: ["mfa-preference-without-factor", "mfa-setup-not-handled"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["authFactors", "UserMFASettingList"],
        ["authFactors", "ConfiguredUserAuthFactors"],
      ],
      ([listValue, firstValue]) => {
        const factors = stringList(listValue ?? []);
        const first = stringList(firstValue ?? []);
        if (!factors || !first) return { unknown: "the user's factors are not lists of texts" };
        if (factors.length === 0 && first.includes("WEB_AUTHN")) {
          return { unknown: "the user has a passkey, and whether it counts as second factor is up to the pool" };
        }
        return { ok: factors.length > 0, observed: inWords(factors, "none"), expected: "at least one factor" };
      },
    ),
};
