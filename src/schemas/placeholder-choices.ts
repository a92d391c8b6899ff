import type { Placeholder } from "./placeholders.ts";

/**
 * Placeholders that are chosen from a list. TRIGGER stands in a field path, `LambdaConfig.TRIGGER`: these are the triggers
 * that take the ARN of a function and nothing else. The custom senders take a key as well, and pre token generation takes
 * a version, so they have causes of their own.
 */
export const PLACEHOLDER_CHOICES: Readonly<Partial<Record<Placeholder, readonly string[]>>> = {
  TRIGGER: [
    "PreSignUp",
    "PostConfirmation",
    "PreAuthentication",
    "PostAuthentication",
    "CustomMessage",
    "DefineAuthChallenge",
    "CreateAuthChallenge",
    "VerifyAuthChallengeResponse",
    "PreTokenGeneration",
    "UserMigration",
  ],
};
