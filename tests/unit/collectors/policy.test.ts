import { describe, expect, it } from "vitest";
import { permissionsFor } from "../../../src/collectors/policy.ts";
import { READINGS, type ReadingName } from "../../../src/evidence/evidence.ts";

const SUBJECT = { region: "eu-west-1", userPoolId: "eu-west-1_Example1", identityPoolId: "eu-west-1:0a1b" };

describe("the policy", () => {
  it("allows what is wanted on that pool, and nothing else", () => {
    const { policy } = permissionsFor(["client", "pool"], SUBJECT, { accountId: "111122223333" });
    expect(policy).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "ReadUserPool",
          Effect: "Allow",
          Action: ["cognito-idp:DescribeUserPool", "cognito-idp:DescribeUserPoolClient"],
          Resource: "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_Example1",
        },
      ],
    });
  });

  it("takes * for a domain alone, as IAM has no resource for it", () => {
    const { policy } = permissionsFor(["domain", "identityPool"], SUBJECT);
    expect(policy?.Statement.map(({ Action, Resource }) => [Action, Resource])).toEqual([
      [
        ["cognito-identity:DescribeIdentityPool"],
        "arn:aws:cognito-identity:eu-west-1:ACCOUNT_ID:identitypool/eu-west-1:0a1b",
      ],
      [["cognito-idp:DescribeUserPoolDomain"], "*"],
    ]);
  });

  it.each([
    ["cn-north-1", "aws-cn"],
    ["us-gov-west-1", "aws-us-gov"],
    ["eusc-de-east-1", "aws-eusc"],
    ["us-east-1", "aws"],
  ])("names the partition of %s", (region, partition) => {
    const { policy } = permissionsFor(["pool"], { region, userPoolId: `${region}_x` });
    expect(policy?.Statement[0]?.Resource).toMatch(new RegExp(`^arn:${partition}:`));
  });

  it("lets no id widen it or end the command's word", () => {
    const { policy, assumeRole } = permissionsFor(["pool"], { region: "*", userPoolId: "x'*" });
    expect(policy?.Statement[0]?.Resource).toBe("arn:aws:cognito-idp:REGION:ACCOUNT_ID:userpool/USER_POOL_ID");
    expect(assumeRole?.match(/'/g)).toHaveLength(2);
  });

  it("is none when only a token is needed", () => {
    expect(permissionsFor(["tokenUser"], SUBJECT)).toMatchObject({
      policy: null,
      assumeRole: null,
      federationToken: null,
    });
  });

  it("fits into a session policy of 2,048 characters even when all is wanted", () => {
    const { policy } = permissionsFor(Object.keys(READINGS) as ReadingName[], SUBJECT, { accountId: "111122223333" });
    expect(JSON.stringify(policy).length).toBeLessThan(2_048);
  });
});

describe("the commands for short-lived keys", () => {
  it("end after 15 minutes and carry the policy", () => {
    const { assumeRole, federationToken, policy } = permissionsFor(["pool"], SUBJECT);
    for (const command of [assumeRole, federationToken]) {
      expect(command).toContain("--duration-seconds 900");
      expect(JSON.parse(/--policy '([^']+)'/.exec(command ?? "")?.[1] ?? "")).toEqual(policy);
    }
  });
});

describe("the notes", () => {
  it("say which call costs and which leaves a trace", () => {
    expect(permissionsFor(["user"], SUBJECT).notes.join(" ")).toMatch(/CloudTrail.*ListUsers costs nothing/);
    expect(permissionsFor(["user"], SUBJECT, { lookup: "AdminGetUser" }).notes.join(" ")).toMatch(
      /AdminGetUser counts the user as active/,
    );
  });
});
