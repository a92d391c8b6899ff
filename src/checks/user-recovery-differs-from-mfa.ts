import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { judgeVerified } from "./judge-verified.ts";
import { userAttributes } from "./user-attributes.ts";

/** A medium that carries the user's MFA codes takes no reset codes: developer guide, managing-users-passwords. */
const MEDIA = [
  { attribute: "email", factor: "EMAIL_OTP" },
  { attribute: "phone_number", factor: "SMS_MFA" },
] as const;

export const userRecoveryDiffersFromMfa: Check = {
  id: "user-recovery-differs-from-mfa",
  title: "The user has a verified address beside the one that MFA codes go to",
  otherwise: "The user has no verified address beside the one that MFA codes go to",
  group: "user",
  reads: ["user", "authFactors"],
  needs: [],
  fails: ["no-verified-recovery-attribute"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["user", "Attributes"],
        ["authFactors", "PreferredMfaSetting"],
      ],
      ([attributes, preferredValue]) => {
        const preferred = preferredValue ?? "";
        if (!userAttributes(attributes)) return { unknown: "the user's attributes are missing or only a part of them" };
        if (typeof preferred !== "string") return { unknown: "PreferredMfaSetting is not a text" };
        const verified = MEDIA.filter(({ attribute }) => {
          const judgement = judgeVerified(attributes, attribute);
          return "ok" in judgement && judgement.ok;
        });
        const free = verified.filter(({ factor }) => factor !== preferred).map(({ attribute }) => attribute);
        return {
          ok: free.length > 0,
          observed: `MFA: ${preferred || "none preferred"}; verified beside it: ${free.join(", ") || "none"}`,
          expected: "a verified address that MFA does not use",
        };
      },
    ),
};
