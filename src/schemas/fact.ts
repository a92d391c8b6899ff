/** What can be read from a pasted error, in the order in which it is shown. */
export const PASTE_FACTS = [
  "exception",
  "message",
  "operation",
  "status",
  "sdk",
  "region",
  "userPoolId",
  "clientId",
  "requestId",
] as const;

export type PasteFactName = (typeof PASTE_FACTS)[number];

/** One thing read from a text. */
export interface PasteFact {
  value: string;
  /** The piece of the text it was read from. Empty when a person gave it. */
  from: string;
}

/** All that was read from a text; what it does not say is absent. */
export type PasteFacts = Partial<Record<PasteFactName, PasteFact>>;

/** Ids of the tools whose errors are told apart, as trees use them in `when`. */
export const SDK_IDS = [
  "js-v3",
  "js-v2",
  "amplify-js-v6",
  "amplify-js-v5",
  "cognito-identity-js",
  "boto3",
  "java-v2",
  "java-v1",
  "dotnet",
  "go",
  "php",
  "ruby",
  "rust",
  "swift",
  "android",
  "flutter",
  "cli",
  "terraform",
  "cloudformation",
  "cdk",
  "cloudtrail",
  "oauth",
] as const;

export type SdkId = (typeof SDK_IDS)[number];
