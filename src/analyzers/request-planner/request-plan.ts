/** Something that users do, and the calls that it makes. */
export interface UserAction {
  name: string;
  /** How often one active user does it in the busy hour. */
  perUserPerHour: number;
  /** How many calls of each operation it makes. */
  calls: Readonly<Record<string, number>>;
}

/** Users, their actions, and the quotas as they are set. */
export interface RequestPlan {
  /** People who use the app in the busy hour. */
  users: number;
  /** How many times the average of that hour its busiest moment is. */
  peakFactor: number;
  actions: readonly UserAction[];
  /** Quotas that were raised: requests per second by category. */
  adjusted: Readonly<Record<string, number>>;
}

/** Actions that most apps have, with the calls that they make. */
export const USUAL_ACTIONS: readonly UserAction[] = [
  { name: "Sign in with a password (SRP)", perUserPerHour: 1, calls: { InitiateAuth: 1, RespondToAuthChallenge: 1 } },
  { name: "Sign in with a password and MFA", perUserPerHour: 0, calls: { InitiateAuth: 1, RespondToAuthChallenge: 2 } },
  { name: "Refresh of the tokens", perUserPerHour: 1, calls: { InitiateAuth: 1 } },
  { name: "Page or request of an API that calls GetUser", perUserPerHour: 0, calls: { GetUser: 1 } },
  { name: "Sign up and confirm", perUserPerHour: 0, calls: { SignUp: 1, ConfirmSignUp: 1 } },
  { name: "Forgotten password", perUserPerHour: 0, calls: { ForgotPassword: 1, ConfirmForgotPassword: 1 } },
  { name: "Change of the profile", perUserPerHour: 0, calls: { UpdateUserAttributes: 1 } },
  { name: "Sign out", perUserPerHour: 0, calls: { RevokeToken: 1 } },
  {
    name: "Guest or user gets AWS credentials",
    perUserPerHour: 0,
    calls: { GetId: 1, GetCredentialsForIdentity: 1 },
  },
];
