/** Every cause that the policy analyzer can name. */
export const POLICY_CAUSES: readonly string[] = [
  "iam-policy-lacks-action",
  "iam-policy-names-other-resource",
  "iam-explicit-deny",
  "admin-operation-called-from-app",
  "guest-session-policy-limits",
  "identity-pool-role-trust-wrong",
  "identity-role-lacks-permission",
  "resource-control-policy-denies-users",
];
