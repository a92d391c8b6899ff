import { inspect } from "../evidence/inspect.ts";
import { asString } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";

export const clientBelongsToPool: Check = {
  id: "client-belongs-to-pool",
  title: "The app client belongs to the user pool of the app",
  otherwise: "The app client belongs to another user pool",
  group: "client",
  reads: ["client"],
  needs: ["userPoolId"],
  fails: ["wrong-pool-or-client", "access-token-of-other-pool"],
  passes: [],
  run: (evidence, { userPoolId = "" }) =>
    inspect(evidence, "client", "UserPoolId", (value) => {
      const pool = asString(value);
      if (!pool) return { unknown: "the app client does not say which pool it belongs to" };
      return { ok: pool === userPoolId, observed: pool, expected: userPoolId };
    }),
};
