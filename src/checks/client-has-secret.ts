import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";

/** For server code and machines: a secret that the app sends cannot be this client's when it has none. */
export const clientHasSecret: Check = {
  id: "client-has-secret",
  title: "The app client has a secret",
  otherwise: "The app client has no secret",
  group: "client",
  dependsOnCase: true,
  reads: ["client"],
  needs: [],
  fails: ["secret-hash-wrong-secret", "client-token-secret-wrong"],
  passes: [],
  run: (evidence) =>
    inspect(evidence, "client", "HasClientSecret", (value) =>
      typeof value === "boolean"
        ? { ok: value, observed: value ? "a secret" : "no secret", expected: "a secret" }
        : { unknown: "DescribeUserPoolClient: whether there is a secret was not kept" },
    ),
};
