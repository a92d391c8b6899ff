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
  fails: ["api-scope-missing"],
  passes: [],
  run: (evidence, { scope = "" }) =>
    inspect(evidence, "client", "AllowedOAuthScopes", (value) => judgeMember(value, "AllowedOAuthScopes", scope)),
};
