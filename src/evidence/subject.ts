/**
 * What the person is asking about: ids and values that a check compares with. All optional: a check that lacks one
 * answers `unknown` and names it. Values come from a paste, an address or a field, and never hold a secret.
 */
export interface Subject {
  region?: string;
  userPoolId?: string;
  clientId?: string;
  identityPoolId?: string;
  /** The name that the user signs in with. Memory only. */
  username?: string;
  /** As in InitiateAuth: `USER_SRP_AUTH`. */
  authFlow?: string;
  /** As in the authorize URL: `code`, `implicit`, `client_credentials`. */
  oauthFlow?: string;
  redirectUri?: string;
  logoutUri?: string;
  scope?: string;
  providerName?: string;
  /** An attribute as the API spells it: `email`, `custom:team`. */
  attribute?: string;
  /** The key in LambdaConfig: `PreSignUp`. */
  trigger?: string;
  domain?: string;
}

export type SubjectField = keyof Subject;
