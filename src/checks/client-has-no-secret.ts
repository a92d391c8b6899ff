import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";

/** Collectors replace ClientSecret by HasClientSecret at the edge: the secret itself never gets here. */
export const clientHasNoSecret: Check = {
  id: "client-has-no-secret",
  title: "The app client has no secret",
  otherwise: "The app client has a secret",
  group: "client",
  dependsOnCase: true,
  reads: ["client"],
  needs: [],
  fails: ["secret-hash-missing", "client-secret-on-public-client", "sdk-omits-secret-hash"],
  passes: [
    "secret-hash-missing",
    "client-secret-on-public-client",
    "sdk-omits-secret-hash",
    "secret-hash-computed-wrong",
    "secret-hash-wrong-username",
    "secret-hash-refresh-needs-real-username",
  ],
  run: (evidence) =>
    inspect(evidence, "client", "HasClientSecret", (value) =>
      typeof value === "boolean"
        ? { ok: !value, observed: value ? "a secret" : "no secret", expected: "no secret" }
        : { unknown: "DescribeUserPoolClient: whether there is a secret was not kept" },
    ),
};
