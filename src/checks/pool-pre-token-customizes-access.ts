import { inspect } from "../evidence/inspect.ts";
import { isRecord } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";
import { triggerArn } from "./trigger-arn.ts";

/** V1_0 changes the ID token only: developer guide, user-pool-lambda-pre-token-generation. No entry means V1_0. */
export const poolPreTokenCustomizesAccess: Check = {
  id: "pool-pre-token-customizes-access",
  title: "The pre token generation trigger is attached with a version that can change access tokens",
  otherwise: "No pre token generation trigger can change access tokens",
  group: "triggers",
  dependsOnCase: true,
  reads: ["pool"],
  needs: [],
  fails: ["trigger-response-wrong-shape", "trigger-not-attached"],
  passes: [],
  run: (evidence) =>
    inspect(evidence, "pool", "LambdaConfig", (value) => {
      const config = value ?? {};
      if (!isRecord(config)) return { unknown: "LambdaConfig is not an object" };
      const expected = "V2_0 or V3_0";
      if (triggerArn(config, "PreTokenGeneration") === undefined) {
        return { ok: false, observed: "not attached", expected };
      }
      const entry = config.PreTokenGenerationConfig;
      const version = isRecord(entry) ? (entry.LambdaVersion ?? "V1_0") : "V1_0";
      if (typeof version !== "string") return { unknown: "LambdaVersion is not a text" };
      return { ok: version === "V2_0" || version === "V3_0", observed: version, expected };
    }),
};
