import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";

/** UPDATED changes iss in every token: developer guide, federation-endpoints. Not set means ORIGINAL. */
export const poolIssuerOriginal: Check = {
  id: "pool-issuer-original",
  title: "Tokens name the original issuer, cognito-idp.REGION.amazonaws.com",
  otherwise: "Tokens name the newer issuer, not cognito-idp.REGION.amazonaws.com",
  group: "pool",
  dependsOnCase: true,
  reads: ["pool"],
  needs: [],
  fails: ["authorizer-issuer-wrong", "access-token-of-other-pool"],
  passes: [],
  run: (evidence) =>
    inspect(evidence, "pool", "IssuerConfiguration.Type", (value) => {
      const type = value ?? "ORIGINAL";
      return type === "ORIGINAL" || type === "UPDATED"
        ? { ok: type === "ORIGINAL", observed: type, expected: "ORIGINAL" }
        : { unknown: "IssuerConfiguration.Type is neither ORIGINAL nor UPDATED" };
    }),
};
