/** What a field of a trigger's response may hold. */
export type Shape =
  | { type: "boolean" }
  | { type: "text"; oneOf?: readonly string[]; max?: number }
  | { type: "text-list"; oneOf?: readonly string[] }
  | { type: "text-map" }
  /** A map whose values may be texts, numbers, lists or objects. */
  | { type: "map" }
  | { type: "fields"; fields: Readonly<Record<string, Shape>> };

/** One kind of Lambda trigger and the response that Cognito reads from it. */
export interface Trigger {
  title: string;
  /** The values of `triggerSource` with which it is called. */
  sources: readonly string[];
  /** The version of the event; undefined when there is one only. */
  version?: "1" | "2" | "3";
  /** Fields of `event.response`. Empty: Cognito reads none. */
  response: Readonly<Record<string, Shape>>;
  required?: readonly string[];
  /** What Cognito goes on with after a good answer. */
  then: string;
  /** The page that the shape comes from. */
  link: string;
}

const GUIDE = "https://docs.aws.amazon.com/cognito/latest/developerguide";

const BOOLEAN: Shape = { type: "boolean" };
const TEXT: Shape = { type: "text" };
const TEXTS: Shape = { type: "text-list" };
const TEXT_MAP: Shape = { type: "text-map" };
const MAP: Shape = { type: "map" };

const GROUPS: Shape = {
  type: "fields",
  fields: { groupsToOverride: TEXTS, iamRolesToOverride: TEXTS, preferredRole: TEXT },
};

const BOTH_TOKENS: Readonly<Record<string, Shape>> = {
  claimsAndScopeOverrideDetails: {
    type: "fields",
    fields: {
      idTokenGeneration: { type: "fields", fields: { claimsToAddOrOverride: MAP, claimsToSuppress: TEXTS } },
      accessTokenGeneration: {
        type: "fields",
        fields: { claimsToAddOrOverride: MAP, claimsToSuppress: TEXTS, scopesToAdd: TEXTS, scopesToSuppress: TEXTS },
      },
      groupOverrideDetails: GROUPS,
    },
  },
};

const CHALLENGES = [
  "CUSTOM_CHALLENGE",
  "SRP_A",
  "PASSWORD_VERIFIER",
  "SMS_MFA",
  "EMAIL_OTP",
  "SOFTWARE_TOKEN_MFA",
  "DEVICE_SRP_AUTH",
  "DEVICE_PASSWORD_VERIFIER",
  "ADMIN_NO_SRP_AUTH",
];

const USER_TOKENS = [
  "TokenGeneration_HostedAuth",
  "TokenGeneration_Authentication",
  "TokenGeneration_NewPasswordChallenge",
  "TokenGeneration_AuthenticateDevice",
  "TokenGeneration_RefreshTokens",
];

const MESSAGES = [
  "SignUp",
  "ResendCode",
  "ForgotPassword",
  "UpdateUserAttribute",
  "VerifyUserAttribute",
  "AdminCreateUser",
];

/** All triggers of a user pool, by the name of their setting in LambdaConfig; pre token generation by version. */
export const TRIGGERS = {
  PreSignUp: {
    title: "Pre sign-up",
    sources: ["PreSignUp_SignUp", "PreSignUp_AdminCreateUser", "PreSignUp_ExternalProvider"],
    response: { autoConfirmUser: BOOLEAN, autoVerifyEmail: BOOLEAN, autoVerifyPhone: BOOLEAN },
    then: "The user is created. The fields do nothing for users made by an administrator, and false refuses nobody: to refuse, throw an error.",
    link: `${GUIDE}/user-pool-lambda-pre-sign-up.html`,
  },
  PostConfirmation: {
    title: "Post confirmation",
    sources: ["PostConfirmation_ConfirmSignUp", "PostConfirmation_ConfirmForgotPassword"],
    response: {},
    then: "The confirmation is done already; the answer changes nothing.",
    link: `${GUIDE}/user-pool-lambda-post-confirmation.html`,
  },
  PreAuthentication: {
    title: "Pre authentication",
    sources: ["PreAuthentication_Authentication"],
    response: {},
    then: "The sign-in goes on. To refuse it, throw an error.",
    link: `${GUIDE}/user-pool-lambda-pre-authentication.html`,
  },
  PostAuthentication: {
    title: "Post authentication",
    sources: ["PostAuthentication_Authentication"],
    response: {},
    then: "The tokens are issued.",
    link: `${GUIDE}/user-pool-lambda-post-authentication.html`,
  },
  DefineAuthChallenge: {
    title: "Define auth challenge",
    sources: ["DefineAuthChallenge_Authentication"],
    response: { challengeName: { type: "text", oneOf: CHALLENGES }, issueTokens: BOOLEAN, failAuthentication: BOOLEAN },
    then: "failAuthentication ends the sign-in, issueTokens issues the tokens, and otherwise the challenge of challengeName comes next.",
    link: `${GUIDE}/user-pool-lambda-define-auth-challenge.html`,
  },
  CreateAuthChallenge: {
    title: "Create auth challenge",
    sources: ["CreateAuthChallenge_Authentication"],
    response: { publicChallengeParameters: TEXT_MAP, privateChallengeParameters: TEXT_MAP, challengeMetadata: TEXT },
    then: "The app gets publicChallengeParameters; the function that verifies the answer gets privateChallengeParameters.",
    link: `${GUIDE}/user-pool-lambda-create-auth-challenge.html`,
  },
  VerifyAuthChallengeResponse: {
    title: "Verify auth challenge response",
    sources: ["VerifyAuthChallengeResponse_Authentication"],
    response: { answerCorrect: BOOLEAN },
    required: ["answerCorrect"],
    then: "Define auth challenge is called again, with the result in the last entry of its session.",
    link: `${GUIDE}/user-pool-lambda-verify-auth-challenge-response.html`,
  },
  PreTokenGenerationV1: {
    title: "Pre token generation, event version 1",
    sources: USER_TOKENS,
    version: "1",
    response: {
      claimsOverrideDetails: {
        type: "fields",
        fields: { claimsToAddOrOverride: TEXT_MAP, claimsToSuppress: TEXTS, groupOverrideDetails: GROUPS },
      },
    },
    then: "The ID token gets the claims. Claims and scopes of the access token take event version 2 or 3.",
    link: `${GUIDE}/user-pool-lambda-pre-token-generation.html`,
  },
  PreTokenGenerationV2: {
    title: "Pre token generation, event version 2",
    sources: USER_TOKENS,
    version: "2",
    response: BOTH_TOKENS,
    then: "Both tokens get their claims, and the access token its scopes. It takes the Essentials or Plus plan.",
    link: `${GUIDE}/user-pool-lambda-pre-token-generation.html`,
  },
  PreTokenGenerationV3: {
    title: "Pre token generation, event version 3",
    sources: [...USER_TOKENS, "TokenGeneration_ClientCredentials"],
    version: "3",
    response: BOTH_TOKENS,
    then: "As version 2, for tokens of client credentials as well.",
    link: `${GUIDE}/user-pool-lambda-pre-token-generation.html`,
  },
  UserMigration: {
    title: "Migrate user",
    sources: ["UserMigration_Authentication", "UserMigration_ForgotPassword"],
    response: {
      userAttributes: TEXT_MAP,
      finalUserStatus: { type: "text", oneOf: ["CONFIRMED", "RESET_REQUIRED"] },
      messageAction: { type: "text", oneOf: ["SUPPRESS"] },
      desiredDeliveryMediums: { type: "text-list", oneOf: ["EMAIL", "SMS"] },
      forceAliasCreation: BOOLEAN,
      enableSMSMFA: BOOLEAN,
    },
    required: ["userAttributes"],
    then: "The user is created with these attributes, and the sign-in or the reset goes on.",
    link: `${GUIDE}/user-pool-lambda-migrate-user.html`,
  },
  CustomMessage: {
    title: "Custom message",
    sources: [...MESSAGES, "Authentication"].map((name) => `CustomMessage_${name}`),
    response: {
      smsMessage: { type: "text", max: 140 },
      emailMessage: { type: "text", max: 20_000 },
      emailSubject: TEXT,
    },
    then: "The message goes out with these texts; a field that is not set leaves the text of the pool.",
    link: `${GUIDE}/user-pool-lambda-custom-message.html`,
  },
  CustomEmailSender: {
    title: "Custom e-mail sender",
    sources: [...MESSAGES, "Authentication", "AccountTakeOverNotification"].map((name) => `CustomEmailSender_${name}`),
    response: {},
    then: "Cognito does not wait for the answer and reads nothing from it. The function itself has to send the message.",
    link: `${GUIDE}/user-pool-lambda-custom-email-sender.html`,
  },
  CustomSMSSender: {
    title: "Custom SMS sender",
    sources: [...MESSAGES, "Authentication"].map((name) => `CustomSMSSender_${name}`),
    response: {},
    then: "Cognito does not wait for the answer and reads nothing from it. The function itself has to send the message.",
    link: `${GUIDE}/user-pool-lambda-custom-sms-sender.html`,
  },
  InboundFederation: {
    title: "Inbound federation",
    sources: ["InboundFederation_ExternalProvider"],
    response: { userAttributesToMap: TEXT_MAP },
    required: ["userAttributesToMap"],
    then: "The profile is made or updated from these attributes. Those left out are dropped; an empty object changes nothing.",
    link: `${GUIDE}/user-pool-lambda-inbound-federation.html`,
  },
} as const satisfies Record<string, Trigger>;

export type TriggerId = keyof typeof TRIGGERS;

export const TRIGGER_IDS = Object.keys(TRIGGERS) as readonly TriggerId[];

/** A trigger by its id. */
export function triggerOf(id: TriggerId): Trigger {
  return TRIGGERS[id];
}
