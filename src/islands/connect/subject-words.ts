import type { SubjectField } from "../../evidence/subject.ts";

/** How a field of the person's case is called, and an example of what goes in. */
export const SUBJECT_WORDS: Readonly<Record<SubjectField, { label: string; example: string }>> = {
  region: { label: "Region", example: "eu-west-1" },
  userPoolId: { label: "User pool ID", example: "eu-west-1_AbCdEf123" },
  clientId: { label: "App client ID", example: "1example23456789" },
  identityPoolId: { label: "Identity pool ID", example: "eu-west-1:00000000-1111-…" },
  username: { label: "User name", example: "as typed at sign-in" },
  authFlow: { label: "Sign-in flow", example: "USER_SRP_AUTH" },
  oauthFlow: { label: "OAuth flow", example: "code" },
  redirectUri: { label: "redirect_uri of the request", example: "https://app.example.com/callback" },
  logoutUri: { label: "logout_uri of the request", example: "https://app.example.com/" },
  scope: { label: "Scope of the request", example: "openid" },
  providerName: { label: "Identity provider", example: "Google" },
  attribute: { label: "Attribute", example: "custom:team" },
  trigger: { label: "Trigger", example: "PreSignUp" },
  domain: { label: "Domain of the sign-in pages", example: "login.example.com" },
};

export const OAUTH_FLOWS = ["code", "implicit", "client_credentials"];

export const TRIGGERS = [
  "PreSignUp",
  "PostConfirmation",
  "PreAuthentication",
  "PostAuthentication",
  "PreTokenGeneration",
  "CustomMessage",
  "UserMigration",
  "DefineAuthChallenge",
  "CreateAuthChallenge",
  "VerifyAuthChallengeResponse",
  "CustomEmailSender",
  "CustomSMSSender",
];
