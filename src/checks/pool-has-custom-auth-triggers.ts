import { inspect } from "../evidence/inspect.ts";
import { isRecord } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";
import { triggerArn } from "./trigger-arn.ts";

/** CUSTOM_AUTH runs all three: developer guide, user-pool-lambda-challenge. */
const NEEDED = ["DefineAuthChallenge", "CreateAuthChallenge", "VerifyAuthChallengeResponse"];

export const poolHasCustomAuthTriggers: Check = {
  id: "pool-has-custom-auth-triggers",
  title: "All three triggers of custom authentication are attached",
  otherwise: "Not all three triggers of custom authentication are attached",
  group: "triggers",
  dependsOnCase: true,
  reads: ["pool"],
  needs: [],
  fails: ["custom-auth-triggers-missing", "trigger-not-attached"],
  passes: ["custom-auth-triggers-missing"],
  run: (evidence) =>
    inspect(evidence, "pool", "LambdaConfig", (value) => {
      // A pool without triggers may have no LambdaConfig at all.
      const config = value ?? {};
      if (!isRecord(config)) return { unknown: "LambdaConfig is not an object" };
      const missing = NEEDED.filter((trigger) => triggerArn(config, trigger) === undefined);
      const observed = missing.length === 0 ? "all three attached" : `missing: ${missing.join(", ")}`;
      return { ok: missing.length === 0, observed, expected: "all three attached" };
    }),
};
