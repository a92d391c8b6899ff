import { isRecord } from "../evidence/narrow.ts";
import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { parseArn } from "./parse-arn.ts";

/** SnsCallerArn or EumsSms.CallerArn, never both; not set means that the pool cannot send SMS: SmsConfigurationType. */
export const poolSmsConfigured: Check = {
  id: "pool-sms-configured",
  title: "The pool has a role to send SMS with",
  otherwise: "The pool has no role to send SMS with",
  group: "messages",
  dependsOnCase: true,
  reads: ["pool"],
  needs: [],
  fails: ["sms-configuration-missing", "sms-configuration-missing-for-mfa"],
  passes: ["sms-configuration-missing"],
  run: (evidence) =>
    inspect(evidence, "pool", "SmsConfiguration", (value) => {
      const expected = "a role: arn:PARTITION:iam::ACCOUNT:role/NAME";
      const configuration = value ?? {};
      if (!isRecord(configuration)) return { unknown: "SmsConfiguration is not an object" };
      const eums = configuration.EumsSms;
      const caller = configuration.SnsCallerArn ?? (isRecord(eums) ? eums.CallerArn : undefined) ?? "";
      if (typeof caller !== "string") return { unknown: "the ARN of the role is not a text" };
      if (caller === "") return { ok: false, observed: "no SMS configuration", expected };
      const arn = parseArn(caller);
      const isRole = arn?.service === "iam" && /^\d{12}$/.test(arn.account) && /^role\/./.test(arn.resource);
      return { ok: isRole, observed: isRole ? "a role is set" : "the ARN is not that of a role", expected };
    }),
};
