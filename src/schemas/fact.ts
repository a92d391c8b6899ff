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

/** The tools whose errors are told apart: ids as trees use them in `when`, and their names. */
export const SDK_NAMES = {
  "js-v3": "AWS SDK for JavaScript v3",
  "js-v2": "AWS SDK for JavaScript v2",
  "amplify-js-v6": "Amplify JS v6",
  "amplify-js-v5": "Amplify JS v5 or older",
  "cognito-identity-js": "amazon-cognito-identity-js",
  boto3: "boto3 (Python)",
  "java-v2": "AWS SDK for Java 2",
  "java-v1": "AWS SDK for Java 1",
  dotnet: "AWS SDK for .NET",
  go: "AWS SDK for Go",
  php: "AWS SDK for PHP",
  ruby: "AWS SDK for Ruby",
  rust: "AWS SDK for Rust",
  swift: "Swift or iOS",
  android: "Android or Kotlin",
  flutter: "Flutter or Dart",
  cli: "AWS CLI",
  terraform: "Terraform",
  cloudformation: "CloudFormation",
  cdk: "CDK",
  cloudtrail: "CloudTrail",
  oauth: "Login pages and OAuth endpoints",
} as const;

export type SdkId = keyof typeof SDK_NAMES;

export const SDK_IDS = Object.keys(SDK_NAMES) as readonly SdkId[];
