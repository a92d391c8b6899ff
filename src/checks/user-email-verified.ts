import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { judgeVerified } from "./judge-verified.ts";

export const userEmailVerified: Check = {
  id: "user-email-verified",
  title: "The user's e-mail address is verified",
  otherwise: "The user's e-mail address is not verified",
  group: "user",
  dependsOnCase: true,
  reads: ["user"],
  needs: [],
  fails: [
    "no-verified-recovery-attribute",
    "alias-not-verified",
    "confirmed-but-attribute-not-verified",
    "alias-moved-to-another-user",
  ],
  passes: [],
  run: (evidence) => inspect(evidence, "user", "Attributes", (value) => judgeVerified(value, "email")),
};
