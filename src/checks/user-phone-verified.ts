import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { judgeVerified } from "./judge-verified.ts";

export const userPhoneVerified: Check = {
  id: "user-phone-verified",
  title: "The user's phone number is verified",
  otherwise: "The user's phone number is not verified",
  group: "user",
  dependsOnCase: true,
  reads: ["user"],
  needs: [],
  fails: ["no-verified-recovery-attribute", "alias-not-verified", "confirmed-but-attribute-not-verified"],
  passes: [],
  run: (evidence) => inspect(evidence, "user", "Attributes", (value) => judgeVerified(value, "phone_number")),
};
