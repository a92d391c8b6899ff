import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALLOWED_OPERATIONS, cliVerb, type OperationName } from "../../../../src/collectors/aws/allowed-operations.ts";
import { readPasted } from "../../../../src/collectors/pasted/read-pasted.ts";
import { READING_OF } from "../../../../src/collectors/pasted/reading-of.ts";
import { READINGS } from "../../../../src/evidence/evidence.ts";
import { ANSWERS, PLANTED, POOL_ID } from "../../../fixtures/collectors/answers.ts";

const NOW = Date.parse("2026-11-21T04:00:00Z");
const OPERATIONS = Object.keys(ALLOWED_OPERATIONS) as OperationName[];
const cli = (operation: OperationName): string => JSON.stringify(ANSWERS[operation], null, 4);
const read = (text: string) => readPasted(text, {}, NOW);

describe("pasted output", () => {
  it.each(OPERATIONS)("of %s is known by its keys, whole and without secrets", (operation) => {
    const { readings, notes } = read(cli(operation));
    const name = READING_OF[operation];
    expect(notes).toEqual([]);
    expect(readings[name]).toMatchObject({
      kind: "read",
      from: { origin: "pasted", call: operation, at: "2026-11-21T04:00:00.000Z" },
    });
    expect(readings[name]).toHaveProperty(`data.${READINGS[name].anchor}`);
    for (const planted of PLANTED) expect(JSON.stringify(readings)).not.toContain(planted);
  });

  it("may be several outputs, with prompts, commands, colours and a last error", () => {
    const text = [
      "\u001b[32mme@host\u001b[0m:~$ aws cognito-idp describe-user-pool --user-pool-id x --query 'UserPool.{a:Id}'",
      cli("DescribeUserPool"),
      "[me@host ~]$ aws cognito-idp describe-user-pool-client\r",
      `\u001b[1;33m${cli("DescribeUserPoolClient")}\u001b[0m`,
      "PS C:\\Users\\me> aws cognito-idp get-user-pool-mfa-config",
      "",
      "An error occurred (AccessDeniedException) when calling the GetUserPoolMfaConfig operation: User: arn:aws:iam::111122223333:user/planted.person@example.com is not authorized to perform: cognito-idp:GetUserPoolMfaConfig on resource: arn:aws:cognito-idp:eu-west-1:111122223333:userpool/x because no identity-based policy allows it",
    ].join("\r\n");
    const { readings, notes } = read(text);
    expect(notes).toEqual([]);
    expect(Object.keys(readings).sort()).toEqual(["client", "mfa", "pool"]);
    expect(readings.mfa).toMatchObject({ kind: "unread", reason: "denied" });
    expect(JSON.stringify(readings)).not.toContain("planted.person");
  });

  it("takes the service's not-found for an answer", () => {
    const { readings } = read(
      "aws: [ERROR]: An error occurred (ResourceNotFoundException) when calling the DescribeUserPoolClient operation: User pool client x does not exist.",
    );
    expect(readings.client).toMatchObject({
      kind: "absent",
      detail: expect.stringContaining("User pool client x") as unknown,
    });
  });

  it("counts seconds and text of any offset as the same moment", () => {
    const of = (CreationDate: unknown) => read(JSON.stringify({ UserPool: { Id: "x_y", CreationDate } })).readings.pool;
    expect(of(1769850000)).toEqual(of("2026-01-31T10:00:00+01:00"));
  });

  it("of a user without MFA roles, log delivery or domain is an answer, too", () => {
    expect(read('{"DomainDescription": {}}').readings.domain).toMatchObject({ kind: "absent" });
    expect(read('{"Users": []}').readings.user).toMatchObject({ kind: "unread", reason: "not-found" });
    expect(read("aws cognito-idp get-log-delivery-configuration\n{}").readings.logDelivery).toMatchObject({
      kind: "absent",
    });
  });

  it("says nothing about the secret when it is only a part of a client", () => {
    const part = JSON.stringify({ UserPoolClient: { ClientId: "x", ExplicitAuthFlows: [] } });
    expect(read(part).readings.client).not.toHaveProperty("data.HasClientSecret");
    const whole = { ...ANSWERS.DescribeUserPoolClient.UserPoolClient, ClientSecret: undefined };
    expect(read(JSON.stringify({ UserPoolClient: whole })).readings.client).toHaveProperty(
      "data.HasClientSecret",
      false,
    );
  });

  it("about another pool is not taken over", () => {
    const { readings, notes } = readPasted(cli("DescribeUserPool"), { userPoolId: "eu-west-1_Other" }, NOW);
    expect(readings).toEqual({});
    expect(notes).toEqual([expect.stringContaining(`${POOL_ID}, not eu-west-1_Other`)]);
  });

  it("of a command that is not shown here is not taken over", () => {
    const { readings, notes } = read(`aws cognito-idp list-groups --user-pool-id x\n${cli("AdminListGroupsForUser")}`);
    expect(readings).toEqual({});
    expect(notes).toEqual([expect.stringContaining("list-groups")]);
  });

  it.each([
    ["UserPool:\n  Id: x\n  Name: y\n", /YAML.*--output json/],
    ["-----\n|  DescribeUserPool  |\n+----+----+", /table.*--output json/],
    ["USERPOOL\tarn:aws\tx\n", /text.*--output json/],
    ["aws cognito-idp describe-user-pool --user-pool-id x", /run it in a terminal/],
    ["   ", /nothing/],
    ['{"UserPool": {"Id": "x", ', /end of the output is missing/],
    ['{"UserPoolClients": [], "NextToken": "a"}', /first page/],
    ['{"Credentials": {"AccessKeyId": "ASIAPLANTEDKEY000000"}}', /AWS keys: none were kept/],
    ['{"AuthenticationResult": {"AccessToken": "eyJ"}}', /tokens of a user/],
    ['{"Unrelated": 1}', /no command shown here \(Unrelated\)/],
    ["Unable to locate credentials", /no keys/],
    ["bash: aws: command not found", /CloudShell/],
    ["hello", /holds no JSON/],
  ])("that cannot be used says why: %#", (text, words) => {
    const { readings, notes } = read(text);
    expect(readings).toEqual({});
    expect(notes.join("\n")).toMatch(words);
    expect(notes.join("\n")).not.toContain("ASIAPLANTED");
  });

  it("of every command is still known after its prompt", () => {
    for (const operation of OPERATIONS) {
      const { service } = ALLOWED_OPERATIONS[operation];
      const { readings } = read(`$ aws ${service} ${cliVerb(operation)} --region x\n${cli(operation)}\n$ `);
      expect(Object.keys(readings)).toEqual([READING_OF[operation]]);
    }
  });
});

describe("any text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.json(),
    fc.constantFrom(
      "{",
      "}",
      '"',
      "\\",
      "\n{",
      '{"UserPool":',
      '{"Users":[{"Username":',
      '"__proto__":',
      "An error occurred (",
      "\u001b[",
      "aws cognito-idp ",
    ),
  );
  it("is read without an error", () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => void read(pieces.join(""))),
      { numRuns: 500 },
    );
  });

  it.each([
    "{",
    "\n{",
    '{"',
    "}",
    '{"a":1}',
    "[",
    "\u001b[0",
    "\n",
    " \n",
    "\t",
    "|",
    "+--\n",
    "aws cognito-idp ",
    "An error occurred (",
    '{"UserPool":',
    "A:\n",
  ])("of 1 MB of %j is read in linear time", (unit) => {
    const time = (size: number): number => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      const start = performance.now();
      read(text);
      return performance.now() - start;
    };
    time(100_000);
    expect(time(1_000_000)).toBeLessThan(3_000);
  });
});
