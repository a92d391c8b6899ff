import { isRecord } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { triggerArn } from "./trigger-arn.ts";

/** Own e-mail texts need DEVELOPER: developer guide, user-pool-lambda-custom-message. Not set means COGNITO_DEFAULT. */
export const poolCustomMessageAllowed: Check = {
  id: "pool-custom-message-allowed",
  title: "A custom message trigger may set e-mail texts, because the pool sends through Amazon SES",
  otherwise: "A custom message trigger is attached, and the pool does not send through Amazon SES",
  group: "messages",
  reads: ["pool"],
  needs: [],
  fails: ["custom-message-not-allowed"],
  passes: ["custom-message-not-allowed"],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["pool", "LambdaConfig"],
        ["pool", "EmailConfiguration.EmailSendingAccount"],
      ],
      ([configValue, accountValue]) => {
        const config = configValue ?? {};
        const account = accountValue ?? "COGNITO_DEFAULT";
        if (!isRecord(config)) return { unknown: "LambdaConfig is not an object" };
        if (account !== "COGNITO_DEFAULT" && account !== "DEVELOPER") {
          return { unknown: "EmailSendingAccount is neither COGNITO_DEFAULT nor DEVELOPER" };
        }
        const attached = triggerArn(config, "CustomMessage") !== undefined;
        return {
          ok: !attached || account === "DEVELOPER",
          observed: `${attached ? "custom message trigger" : "no custom message trigger"}, ${account}`,
          expected: "DEVELOPER where the trigger is attached",
        };
      },
    ),
};
