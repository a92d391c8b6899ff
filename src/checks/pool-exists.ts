import type { Check } from "./check.ts";
import { inspectExistence } from "./inspect-existence.ts";

export const poolExists: Check = {
  id: "pool-exists",
  title: "The user pool exists in this Region and account",
  otherwise: "The user pool does not exist in this Region and account",
  group: "pool",
  reads: ["pool"],
  needs: [],
  fails: [
    "region-differs-from-pool",
    "wrong-pool-or-client",
    "client-deleted-or-recreated",
    "credentials-of-other-account",
  ],
  passes: [],
  absenceOf: "pool",
  run: (evidence) => inspectExistence(evidence, "pool", "a user pool with this id in this Region and account"),
};
