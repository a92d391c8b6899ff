import { inspect } from "../evidence/inspect.ts";
import { asString } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";

export const domainBelongsToPool: Check = {
  id: "domain-belongs-to-pool",
  title: "The domain of the sign-in pages belongs to the user pool of the app",
  otherwise: "The domain of the sign-in pages belongs to another user pool",
  group: "sign-in pages",
  reads: ["domain"],
  needs: ["userPoolId"],
  fails: ["wrong-pool-or-client", "domain-name-taken"],
  passes: [],
  run: (evidence, { userPoolId = "" }) =>
    inspect(evidence, "domain", "UserPoolId", (value) => {
      const pool = asString(value);
      if (!pool) return { unknown: "the domain does not say which pool it belongs to" };
      return { ok: pool === userPoolId, observed: pool, expected: userPoolId };
    }),
};
