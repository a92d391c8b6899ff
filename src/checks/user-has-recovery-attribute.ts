import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { judgeVerified } from "./judge-verified.ts";
import { recordList } from "./record-list.ts";
import { userAttributes } from "./user-attributes.ts";

/** The attribute behind each mechanism: RecoveryOptionType in the API reference. */
const ATTRIBUTE = { verified_email: "email", verified_phone_number: "phone_number" } as const;

/** Not set means that both may be used: AccountRecoverySetting in the API reference. The user's MFA is not looked at. */
export const userHasRecoveryAttribute: Check = {
  id: "user-has-recovery-attribute",
  title: "The user has a verified address that the pool sends reset codes to",
  otherwise: "The user has no verified address that the pool sends reset codes to",
  group: "user",
  reads: ["user", "pool"],
  needs: [],
  fails: ["no-verified-recovery-attribute", "confirmed-but-attribute-not-verified"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["user", "Attributes"],
        ["pool", "AccountRecoverySetting.RecoveryMechanisms"],
      ],
      ([attributes, mechanisms]) => {
        const given = recordList(mechanisms ?? [])?.map(({ Name }) => Name);
        if (!userAttributes(attributes)) return { unknown: "the user's attributes are missing or only a part of them" };
        if (!given) return { unknown: "RecoveryMechanisms has another form than expected" };
        if (given.includes("admin_only")) return { unknown: "the pool leaves recovery to administrators" };
        const names = given.length === 0 ? Object.keys(ATTRIBUTE) : given;
        const media = (["verified_email", "verified_phone_number"] as const).filter((name) => names.includes(name));
        if (media.length === 0) return { unknown: "RecoveryMechanisms names no medium that is known" };
        const verified = media.filter((name) => {
          const judgement = judgeVerified(attributes, ATTRIBUTE[name]);
          return "ok" in judgement && judgement.ok;
        });
        return {
          ok: verified.length > 0,
          observed: verified.join(", ") || "none is verified",
          expected: `one of: ${media.join(", ")}`,
        };
      },
    ),
};
