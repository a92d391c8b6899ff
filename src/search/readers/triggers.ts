/** The triggers of a user pool, as messages of the service spell them: a group of a pattern. */
export const TRIGGERS =
  "(?:PreSignUp|PostConfirmation|PreAuthentication|PostAuthentication|PreTokenGeneration|CustomMessage|UserMigration|DefineAuthChallenge|CreateAuthChallenge|VerifyAuthChallengeResponse|CustomEmailSender|CustomSMSSender|InboundFederation)";
