// Made by tests/support/make-sdk-regions.ts from the installed SDK. Not to be edited.

/** Partitions, how their hosts end, and their Regions, whether or not Cognito is offered there. */
export const SDK_PARTITIONS = {
  aws: {
    suffix: "amazonaws.com",
    regions: [
      "af-south-1",
      "ap-east-1",
      "ap-east-2",
      "ap-northeast-1",
      "ap-northeast-2",
      "ap-northeast-3",
      "ap-south-1",
      "ap-south-2",
      "ap-southeast-1",
      "ap-southeast-2",
      "ap-southeast-3",
      "ap-southeast-4",
      "ap-southeast-5",
      "ap-southeast-6",
      "ap-southeast-7",
      "ca-central-1",
      "ca-west-1",
      "eu-central-1",
      "eu-central-2",
      "eu-north-1",
      "eu-south-1",
      "eu-south-2",
      "eu-west-1",
      "eu-west-2",
      "eu-west-3",
      "il-central-1",
      "me-central-1",
      "me-south-1",
      "me-west-1",
      "mx-central-1",
      "sa-east-1",
      "sa-west-1",
      "us-east-1",
      "us-east-2",
      "us-west-1",
      "us-west-2",
    ],
  },
  "aws-cn": { suffix: "amazonaws.com.cn", regions: ["cn-north-1", "cn-northwest-1"] },
  "aws-eusc": { suffix: "amazonaws.eu", regions: ["eusc-de-east-1"] },
  "aws-us-gov": { suffix: "amazonaws.com", regions: ["us-gov-east-1", "us-gov-west-1"] },
} as const;

/** Regions whose FIPS host for user pools the SDK names. */
export const SDK_FIPS_REGIONS: readonly string[] = ["us-east-1", "us-east-2", "us-west-1", "us-west-2"];
