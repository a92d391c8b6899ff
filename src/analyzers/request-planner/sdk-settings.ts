/** The retry settings of one SDK as code. */
export interface SdkSettings {
  id: "js-v3" | "java-v2" | "boto3";
  name: string;
  language: "js" | "java" | "python";
  code: string;
  /** What the setting counts and does. */
  note: string;
}

/**
 * Prints the same retry settings for three SDKs: so many tries in all, with growing pauses that contain chance.
 * Sources: npmjs.com/package/@smithy/core, docs.aws.amazon.com/sdk-for-java (retry-strategy) and
 * docs.aws.amazon.com/boto3 (retries).
 *
 * @param attempts Tries in all, the first one included; 1 to 10.
 */
export function sdkSettings(attempts: number): SdkSettings[] {
  const tries = Math.min(10, Math.max(1, Math.round(Number.isFinite(attempts) ? attempts : 3)));
  return [
    {
      id: "js-v3",
      name: "AWS SDK for JavaScript v3",
      language: "js",
      code: `import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";

export const cognito = new CognitoIdentityProviderClient({
  region: "REGION",
  maxAttempts: ${tries},
  retryMode: "standard",
});`,
      note: "`maxAttempts` counts the first try. The default is 3.",
    },
    {
      id: "java-v2",
      name: "AWS SDK for Java 2",
      language: "java",
      code: `CognitoIdentityProviderClient cognito = CognitoIdentityProviderClient.builder()
    .region(Region.of("REGION"))
    .overrideConfiguration(o -> o.retryStrategy(
        AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(${tries}).build()))
    .build();`,
      note: "Since 2.26.0. `maxAttempts` counts the first try. `AwsRetryStrategy` is in `software.amazon.awssdk.awscore.retry`.",
    },
    {
      id: "boto3",
      name: "boto3",
      language: "python",
      code: `import boto3
from botocore.config import Config

cognito = boto3.client(
    "cognito-idp",
    region_name="REGION",
    config=Config(retries={"mode": "standard", "total_max_attempts": ${tries}}),
)`,
      note: "`total_max_attempts` counts the first try; `max_attempts` in `Config` does not. The default mode is `legacy`.",
    },
  ];
}
