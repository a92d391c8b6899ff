import type { ChangeTarget } from "../../schemas/change.ts";

/** The way through the AWS console to where the resource is edited; the fix's own words name the field there. */
export const CONSOLE_PATHS: Readonly<Record<ChangeTarget, string>> = {
  "user-pool": "Amazon Cognito > User pools > your pool",
  "user-pool-client": "Amazon Cognito > User pools > your pool > App clients > your client > Edit",
  "user-pool-mfa": "Amazon Cognito > User pools > your pool > Sign-in > Multi-factor authentication > Edit",
  "user-pool-domain": "Amazon Cognito > User pools > your pool > Domain > Actions",
  "identity-provider": "Amazon Cognito > User pools > your pool > Social and external providers > the provider > Edit",
  "resource-server": "Amazon Cognito > User pools > your pool > Domain > Resource servers > the server > Edit",
  "identity-pool": "Amazon Cognito > Identity pools > your pool",
  "identity-pool-roles": "Amazon Cognito > Identity pools > your pool > User access",
};
