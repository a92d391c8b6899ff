import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";

/** Not set means false: AllowedOAuthFlowsUserPoolClient in the API reference. */
export const clientOauthEnabled: Check = {
  id: "client-oauth-enabled",
  title: "The app client may use the OAuth endpoints and the sign-in pages",
  otherwise: "The app client does not use the OAuth endpoints and the sign-in pages",
  group: "sign-in pages",
  dependsOnCase: true,
  reads: ["client"],
  needs: [],
  fails: ["oauth-not-enabled-on-client"],
  passes: ["oauth-not-enabled-on-client"],
  run: (evidence) =>
    inspect(evidence, "client", "AllowedOAuthFlowsUserPoolClient", (value) => {
      const enabled = value ?? false;
      return typeof enabled === "boolean"
        ? { ok: enabled, observed: String(enabled), expected: "true" }
        : { unknown: "AllowedOAuthFlowsUserPoolClient is neither true nor false" };
    }),
};
