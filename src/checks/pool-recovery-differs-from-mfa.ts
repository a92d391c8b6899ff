import { isRecord } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { recordList } from "./record-list.ts";

/** One phone may not be both factors: AccountRecoverySetting in the API reference. */
export const poolRecoveryDiffersFromMfa: Check = {
  id: "pool-recovery-differs-from-mfa",
  title: "Passwords are not recovered by the phone alone while MFA codes go there",
  otherwise: "Passwords are recovered by the phone alone, where MFA codes go, too",
  group: "pool",
  reads: ["pool", "mfa"],
  needs: [],
  fails: ["recovery-same-as-mfa", "no-verified-recovery-attribute"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["pool", "AccountRecoverySetting.RecoveryMechanisms"],
        ["mfa", "MfaConfiguration"],
        ["mfa", "SmsMfaConfiguration"],
      ],
      ([mechanisms, mfa, sms]) => {
        const names = recordList(mechanisms ?? [])?.map(({ Name }) => Name);
        if (!names || typeof mfa !== "string") return { unknown: "recovery or MFA have another form than expected" };
        const phoneOnly = names.length > 0 && names.every((name) => name === "verified_phone_number");
        const smsMfa = mfa !== "OFF" && isRecord(sms);
        return {
          ok: !(phoneOnly && smsMfa),
          observed: `${phoneOnly ? "recovery by phone only" : "recovery not by phone only"}, ${smsMfa ? "MFA by SMS" : "no MFA by SMS"}`,
          expected: "not the phone for both",
        };
      },
    ),
};
