import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { judgeMember } from "./judge-member.ts";

/** Tokens of the API carry this scope without being asked; only those of the sign-in pages depend on the client. */
export const clientUserAdminScopeEnabled: Check = {
  id: "client-user-admin-scope-enabled",
  title: "The app client allows the scope that users need for their own profile",
  otherwise: "The app client does not allow the scope that users need for their own profile",
  group: "sign-in pages",
  dependsOnCase: true,
  reads: ["client"],
  needs: [],
  fails: ["user-admin-scope-missing"],
  passes: [],
  run: (evidence) =>
    inspect(evidence, "client", "AllowedOAuthScopes", (value) =>
      judgeMember(value, "AllowedOAuthScopes", "aws.cognito.signin.user.admin"),
    ),
};
