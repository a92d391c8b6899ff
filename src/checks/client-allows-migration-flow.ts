import { isRecord } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";
import { inWords } from "./in-words.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { stringList } from "./string-list.ts";
import { triggerArn } from "./trigger-arn.ts";

/** The flows that send the password in clear, in both spellings: developer guide, user-pool-lambda-migrate-user. */
const PASSWORD_FLOWS = [
  "ALLOW_USER_PASSWORD_AUTH",
  "ALLOW_ADMIN_USER_PASSWORD_AUTH",
  "USER_PASSWORD_AUTH",
  "ADMIN_NO_SRP_AUTH",
];

export const clientAllowsMigrationFlow: Check = {
  id: "client-allows-migration-flow",
  title: "The app client allows a flow that the migration trigger can work with",
  otherwise: "The app client allows no flow that the migration trigger can work with",
  group: "client",
  reads: ["client", "pool"],
  needs: [],
  fails: ["migration-needs-password-flow"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["client", "ExplicitAuthFlows"],
        ["pool", "LambdaConfig"],
      ],
      ([flowsValue, config]) => {
        const flows = stringList(flowsValue ?? []);
        if (!flows) return { unknown: "ExplicitAuthFlows is not a list of texts" };
        if (!isRecord(config ?? {})) return { unknown: "LambdaConfig is not an object" };
        const expected = "a flow with the password in clear";
        if (!isRecord(config) || triggerArn(config, "UserMigration") === undefined) {
          return { ok: true, observed: "no migration trigger, so nothing to allow", expected };
        }
        const observed = inWords(flows, "the default: refresh, SRP and custom authentication");
        return { ok: PASSWORD_FLOWS.some((flow) => flows.includes(flow)), observed, expected };
      },
    ),
};
