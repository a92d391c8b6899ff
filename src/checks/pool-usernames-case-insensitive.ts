import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";

/** Not set means case-sensitive: UsernameConfigurationType in the API reference. */
export const poolUsernamesCaseInsensitive: Check = {
  id: "pool-usernames-case-insensitive",
  title: "User names are the same in capital and small letters",
  otherwise: "User names differ in capital and small letters",
  group: "pool",
  dependsOnCase: true,
  reads: ["pool"],
  needs: [],
  fails: ["case-sensitive-username"],
  passes: ["case-sensitive-username"],
  run: (evidence) =>
    inspect(evidence, "pool", "UsernameConfiguration.CaseSensitive", (value) => {
      const sensitive = value ?? true;
      if (typeof sensitive !== "boolean") return { unknown: "CaseSensitive is neither true nor false" };
      return {
        ok: !sensitive,
        observed: sensitive ? "case-sensitive" : "case-insensitive",
        expected: "case-insensitive",
      };
    }),
};
