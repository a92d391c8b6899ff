import { isRecord } from "../evidence/narrow.ts";

/**
 * The function that LambdaConfig names for a trigger; undefined when it names none. Newer triggers stand as an object
 * with LambdaArn. The pre token trigger has two keys for one function: LambdaConfigType in the API reference.
 */
export function triggerArn(config: Readonly<Record<string, unknown>>, trigger: string): string | undefined {
  const keys = trigger.startsWith("PreTokenGeneration")
    ? ["PreTokenGenerationConfig", "PreTokenGeneration"]
    : [trigger];
  for (const key of keys) {
    const entry = Object.hasOwn(config, key) ? config[key] : undefined;
    const arn = isRecord(entry) ? entry.LambdaArn : entry;
    if (typeof arn === "string" && arn !== "") return arn;
  }
  return undefined;
}
