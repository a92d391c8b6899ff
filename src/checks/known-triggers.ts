/** The keys of LambdaConfig that name a trigger: LambdaConfigType in the API reference, without KMSKeyID. */
export const KNOWN_TRIGGERS: readonly string[] = [
  "PreSignUp",
  "CustomMessage",
  "PostConfirmation",
  "PreAuthentication",
  "PostAuthentication",
  "DefineAuthChallenge",
  "CreateAuthChallenge",
  "VerifyAuthChallengeResponse",
  "PreTokenGeneration",
  "PreTokenGenerationConfig",
  "UserMigration",
  "CustomSMSSender",
  "CustomEmailSender",
  "InboundFederation",
];
