import { asString, isRecord } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";

/** Only filled when Cognito met a failure: SmsConfigurationFailure in the API reference. */
export const poolSmsWorking: Check = {
  id: "pool-sms-working",
  title: "Cognito reports no failure of the SMS configuration",
  otherwise: "Cognito reports a failure of the SMS configuration",
  group: "messages",
  reads: ["pool"],
  needs: [],
  fails: ["sms-role-trust-wrong", "sms-role-deleted", "sms-role-lacks-publish", "confirmation-code-never-arrived"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["pool", "SmsConfigurationFailure"],
        ["pool", "SmsConfiguration"],
      ],
      ([failureValue, configuration]) => {
        const failure = asString(failureValue ?? "");
        if (failure === undefined) return { unknown: "SmsConfigurationFailure is not a text" };
        if (failure === "" && !isRecord(configuration)) return { unknown: "the pool has no SMS configuration" };
        return { ok: failure === "", observed: failure === "" ? "none" : failure, expected: "none" };
      },
    ),
};
