import { CognitoIdentityClient, DeleteIdentityPoolCommand } from "@aws-sdk/client-cognito-identity";
import * as userPools from "@aws-sdk/client-cognito-identity-provider";
import { describe, expect, it } from "vitest";
import {
  ALLOWED_OPERATIONS,
  allowedTarget,
  cliVerb,
  operationOfVerb,
} from "../../../../src/collectors/aws/allowed-operations.ts";
import { clientSettings } from "../../../../src/collectors/aws/client-settings.ts";
import { onlyAllowed } from "../../../../src/collectors/aws/only-allowed.ts";

const sent: string[] = [];
const settings = clientSettings(
  { region: "eu-west-1", credentials: { accessKeyId: "AKIAEXAMPLE000000000", secretAccessKey: "x" } },
  (address) => {
    sent.push(typeof address === "string" ? address : "");
    return Promise.resolve(new Response("{}"));
  },
);

describe("a client of the SDK", () => {
  it("refuses every operation that is not on the list, and sends nothing", async () => {
    const client = new userPools.CognitoIdentityProviderClient(settings);
    onlyAllowed(client.middlewareStack);
    const others = Object.entries(userPools).filter(
      ([name]) =>
        /^[A-Z]\w+Command$/.test(name) && !Object.hasOwn(ALLOWED_OPERATIONS, name.slice(0, -"Command".length)),
    ) as [string, new (input: object) => userPools.DeleteUserPoolCommand][];
    expect(others.length).toBeGreaterThan(80);
    for (const [name, Command] of others) {
      await expect(client.send(new Command({ UserPoolId: "eu-west-1_Example1" })), name).rejects.toMatchObject({
        name: "NotAllowed",
      });
    }
    expect(sent).toEqual([]);
  });

  it("refuses for identity pools as well", async () => {
    const client = new CognitoIdentityClient(settings);
    onlyAllowed(client.middlewareStack);
    const command = new DeleteIdentityPoolCommand({ IdentityPoolId: "eu-west-1:0" });
    await expect(client.send(command)).rejects.toMatchObject({ name: "NotAllowed" });
    expect(sent).toEqual([]);
  });
});

describe("the list", () => {
  it("holds only operations whose names say that they read", () => {
    for (const name of Object.keys(ALLOWED_OPERATIONS))
      expect(name).toMatch(/^(?:Describe|List|Get|AdminGet|AdminList)[A-Z]/);
  });

  it("knows an operation by its service and its exact name", () => {
    expect(allowedTarget("AWSCognitoIdentityProviderService.DescribeUserPool")).toBe("DescribeUserPool");
    expect(allowedTarget("AWSCognitoIdentityService.DescribeUserPool")).toBeNull();
    expect(allowedTarget("AWSCognitoIdentityProviderService.toString")).toBeNull();
    expect(allowedTarget(undefined)).toBeNull();
  });

  it("spells operations as the CLI does", () => {
    expect(cliVerb("DescribeManagedLoginBrandingByClient")).toBe("describe-managed-login-branding-by-client");
    expect(operationOfVerb("admin-list-user-auth-events")).toBe("AdminListUserAuthEvents");
    expect(operationOfVerb("delete-user-pool")).toBeNull();
  });
});
