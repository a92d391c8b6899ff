import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";

export const poolAllowsSelfSignUp: Check = {
  id: "pool-allows-self-sign-up",
  title: "Users may sign themselves up",
  otherwise: "Only administrators create users",
  group: "pool",
  dependsOnCase: true,
  reads: ["pool"],
  needs: [],
  fails: ["self-signup-disabled"],
  passes: ["self-signup-disabled"],
  run: (evidence) =>
    inspect(evidence, "pool", "AdminCreateUserConfig.AllowAdminCreateUserOnly", (value) =>
      // The API reference names no default, and DescribeUserPool gives the field: without it nothing is known.
      typeof value === "boolean"
        ? { ok: !value, observed: String(value), expected: "false" }
        : { unknown: "the pool does not say whether users may sign themselves up" },
    ),
};
