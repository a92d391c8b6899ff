import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { judgeMember } from "./judge-member.ts";

/** A list that is not set has no scope in it: AllowedOAuthScopes in the API reference. */
export const clientScopeEnabled: Check = {
  id: "client-scope-enabled",
  title: "The app client allows the scope of the request",
  group: "sign-in pages",
  reads: ["client"],
  needs: ["scope"],
  fails: ["scope-not-enabled-on-client", "api-scope-missing"],
  passes: ["scope-not-enabled-on-client"],
  run: (evidence, { scope = "" }) =>
    inspect(evidence, "client", "AllowedOAuthScopes", (value) => judgeMember(value, "AllowedOAuthScopes", scope)),
};
