import { inspect } from "../evidence/inspect.ts";
import { isRecord } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";
import { KNOWN_TRIGGERS } from "./known-triggers.ts";
import { triggerArn } from "./trigger-arn.ts";

/** A pool without triggers may have no LambdaConfig at all. */
export const poolHasTrigger: Check = {
  id: "pool-has-trigger",
  title: "The trigger is attached to the user pool",
  otherwise: "The trigger is not attached to the user pool",
  group: "triggers",
  reads: ["pool"],
  needs: ["trigger"],
  fails: ["trigger-not-attached", "settings-reset-by-partial-update"],
  passes: ["trigger-not-attached"],
  run: (evidence, { trigger = "" }) =>
    inspect(evidence, "pool", "LambdaConfig", (value) => {
      if (!KNOWN_TRIGGERS.includes(trigger)) return { unknown: `${trigger} is no key of LambdaConfig` };
      const config = value ?? {};
      if (!isRecord(config)) return { unknown: "LambdaConfig is not an object" };
      const attached = triggerArn(config, trigger) !== undefined;
      return { ok: attached, observed: attached ? "attached" : "not attached", expected: `${trigger} attached` };
    }),
};
