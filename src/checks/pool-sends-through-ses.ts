import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";

/** Not set means Cognito's own sender, 50 e-mails a day for the account: developer guide, quotas and user-pool-email. */
export const poolSendsThroughSes: Check = {
  id: "pool-sends-through-ses",
  title: "The pool sends e-mail through Amazon SES, not with the small daily limit of the built-in sender",
  otherwise: "The pool sends e-mail with the built-in sender and its small daily limit",
  group: "messages",
  dependsOnCase: true,
  reads: ["pool"],
  needs: [],
  fails: ["email-daily-limit"],
  passes: ["email-daily-limit"],
  run: (evidence) =>
    inspect(evidence, "pool", "EmailConfiguration.EmailSendingAccount", (value) => {
      const account = value ?? "COGNITO_DEFAULT";
      return account === "COGNITO_DEFAULT" || account === "DEVELOPER"
        ? { ok: account === "DEVELOPER", observed: account, expected: "DEVELOPER" }
        : { unknown: "EmailSendingAccount is neither COGNITO_DEFAULT nor DEVELOPER" };
    }),
};
