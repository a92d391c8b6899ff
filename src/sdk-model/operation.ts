/** How a request of this operation is authorised. */
export type Authorization =
  /** Signed with AWS credentials that an IAM policy must allow. */
  | "iam"
  /** Carries a user's access token. */
  | "access-token"
  /** Names an app client and carries what that client wants: a secret hash, a session, a code. */
  | "app-client"
  /** Anybody who knows the identity pool or the identity may call it. */
  | "none";

/** One operation of one of the two services, as the installed AWS SDK knows it. */
export interface Operation {
  name: string;
  service: "user-pools" | "identity-pools";
  authorization: Authorization;
  /** The action that a policy allows, such as `cognito-idp:DescribeUserPool`; null where IAM is not asked. */
  iamAction: string | null;
  /** The first paragraph that the SDK writes about it is not ours to copy; the API reference has it. */
  reference: string;
  /** Names of the exceptions that its model lists, in the order of the alphabet. */
  errors: readonly string[];
}
