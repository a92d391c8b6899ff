import type { Check } from "./check.ts";
import { inspectExistence } from "./inspect-existence.ts";

/**
 * Everybody may read the keys of a pool, without keys of AWS, so this tells whether there is a pool of that id in the
 * Region of its id: developer guide, amazon-cognito-user-pools-using-tokens-verifying-a-jwt.
 */
export const poolPublishesKeys: Check = {
  id: "pool-publishes-keys",
  title: "The address with the user pool's public keys answers with keys",
  otherwise: "The address with the user pool's public keys answers that there is no such pool",
  group: "pool",
  reads: ["publicKeys"],
  needs: [],
  fails: ["wrong-pool-or-client", "region-differs-from-pool"],
  passes: [],
  absenceOf: "publicKeys",
  run: (evidence) => inspectExistence(evidence, "publicKeys", "the keys of the pool"),
};
