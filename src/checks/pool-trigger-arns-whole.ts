import { inspect } from "../evidence/inspect.ts";
import { isRecord } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";
import { KNOWN_TRIGGERS } from "./known-triggers.ts";
import { parseArn } from "./parse-arn.ts";
import { triggerArn } from "./trigger-arn.ts";

/** A pool without triggers may have no LambdaConfig at all. */
export const poolTriggerArnsWhole: Check = {
  id: "pool-trigger-arns-whole",
  title: "Every trigger names a Lambda function by its ARN",
  otherwise: "A trigger does not name a Lambda function by its ARN",
  group: "triggers",
  reads: ["pool"],
  needs: [],
  fails: ["trigger-function-deleted"],
  passes: [],
  run: (evidence) =>
    inspect(evidence, "pool", "LambdaConfig", (value) => {
      const config = value ?? {};
      if (!isRecord(config)) return { unknown: "LambdaConfig is not an object" };
      const attached = KNOWN_TRIGGERS.map((trigger) => ({ trigger, arn: triggerArn(config, trigger) }));
      const wrong = attached.filter(({ arn }) => arn !== undefined && !isFunction(arn)).map(({ trigger }) => trigger);
      const observed = wrong.length === 0 ? "all of them do" : `not so: ${wrong.join(", ")}`;
      return { ok: wrong.length === 0, observed, expected: "arn:PARTITION:lambda:REGION:ACCOUNT:function:NAME" };
    }),
};

function isFunction(text: string): boolean {
  const arn = parseArn(text);
  return (
    arn?.service === "lambda" && arn.region !== "" && /^\d{12}$/.test(arn.account) && /^function:./.test(arn.resource)
  );
}
