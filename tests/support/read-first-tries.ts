import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { FirstTrySchema, type FirstTry } from "../../src/schemas/first-try.ts";

/** The file of first tries; throws when it does not parse. */
export function readFirstTries(): FirstTry[] {
  return z.array(FirstTrySchema).parse(parse(readFileSync("content/proof/first-tries.yaml", "utf8")));
}
