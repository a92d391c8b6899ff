import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { inWords } from "./in-words.ts";
import { stringList } from "./string-list.ts";

/**
 * Codes as first factor do not go with required MFA: developer guide, user-pool-settings-mfa. Not set
 * means the password only: SignInPolicy in the CDK reference.
 */
export const poolFirstFactorsFitMfa: Check = {
  id: "pool-first-factors-fit-mfa",
  title: "No one-time codes as first factor while MFA is required",
  otherwise: "One-time codes are a first factor while MFA is required",
  group: "pool",
  reads: ["pool"],
  needs: [],
  fails: ["otp-first-factor-with-required-mfa"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["pool", "Policies.SignInPolicy.AllowedFirstAuthFactors"],
        ["pool", "MfaConfiguration"],
      ],
      ([factorsValue, mfa]) => {
        const factors = stringList(factorsValue ?? ["PASSWORD"]);
        if (!factors) return { unknown: "AllowedFirstAuthFactors is not a list of texts" };
        if (typeof mfa !== "string") return { unknown: "the pool does not say its MfaConfiguration" };
        return {
          ok: mfa !== "ON" || !factors.some((factor) => factor === "EMAIL_OTP" || factor === "SMS_OTP"),
          observed: `${inWords(factors, "none")} with MFA ${mfa}`,
          expected: "no EMAIL_OTP or SMS_OTP with MFA ON",
        };
      },
    ),
};
