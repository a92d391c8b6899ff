import type { Check } from "./check.ts";
import { inspectExistence } from "./inspect-existence.ts";

/** DescribeUserPoolClient answers ResourceNotFoundException when the pool does not have the client, or does not exist. */
export const clientExists: Check = {
  id: "client-exists",
  title: "The app client exists in this user pool",
  otherwise: "The app client does not exist in this user pool",
  group: "client",
  reads: ["client"],
  needs: [],
  fails: ["client-deleted-or-recreated", "wrong-pool-or-client", "client-id-unknown-at-domain"],
  passes: [],
  absenceOf: "client",
  run: (evidence) => inspectExistence(evidence, "client", "an app client with this id in this user pool"),
};
