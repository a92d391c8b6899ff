import { describe, expect, it } from "vitest";
import { parseArn, partitionOf } from "../../../src/checks/parse-arn.ts";

describe("parseArn", () => {
  it("reads the parts, with colons in the resource", () => {
    expect(parseArn("arn:aws-cn:lambda:cn-north-1:111122223333:function:name:live")).toEqual({
      partition: "aws-cn",
      service: "lambda",
      region: "cn-north-1",
      account: "111122223333",
      resource: "function:name:live",
    });
  });

  it.each(["", "name", "arn:aws:iam", "arn:aws:iam::111122223333:", "ARN:aws:iam::1:role/x", "arn:gcp:iam::1:role/x"])(
    "does not read %j",
    (text) => {
      expect(parseArn(text)).toBeUndefined();
    },
  );
});

describe("partitionOf", () => {
  it("knows the partitions by their Regions, and leaves others open", () => {
    expect(["eu-central-1", "cn-north-1", "us-gov-west-1", "us-iso-east-1", "moon-1"].map(partitionOf)).toEqual([
      "aws",
      "aws-cn",
      "aws-us-gov",
      undefined,
      undefined,
    ]);
  });
});
