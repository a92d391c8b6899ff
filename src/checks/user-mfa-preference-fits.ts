import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { inWords } from "./in-words.ts";
import { stringList } from "./string-list.ts";

/** Both fields are left out when nothing is set up: GetUserAuthFactors in the API reference. */
export const userMfaPreferenceFits: Check = {
  id: "user-mfa-preference-fits",
  title: "The user's preferred MFA factor is one that is set up",
  otherwise: "The user's preferred MFA factor is not set up",
  group: "user",
  reads: ["authFactors"],
  needs: [],
  fails: ["mfa-preference-without-factor"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["authFactors", "PreferredMfaSetting"],
        ["authFactors", "UserMFASettingList"],
      ],
      ([preferredValue, listValue]) => {
        const preferred = preferredValue ?? "";
        const factors = stringList(listValue ?? []);
        if (typeof preferred !== "string" || !factors)
          return { unknown: "the MFA settings have another form than expected" };
        return {
          ok: preferred === "" || factors.includes(preferred),
          observed: `${preferred || "no preference"}; set up: ${inWords(factors, "none")}`,
          expected: "a preference that is set up",
        };
      },
    ),
};
