import { describe, expect, it } from "vitest";
import { readExceptions, readOperations } from "../../../src/sdk-model/read-operations.ts";

const operations = readOperations(process.cwd());
const find = (name: string) => operations.find((operation) => operation.name === name);

describe("readOperations", () => {
  it("knows what an operation can throw", () => {
    expect(find("ConfirmSignUp")?.errors).toEqual(
      expect.arrayContaining(["CodeMismatchException", "ExpiredCodeException"]),
    );
    expect(find("ConfirmSignUp")?.errors).not.toContain("UsernameExistsException");
  });

  it("tells signed requests from those that carry a token or name an app client", () => {
    expect(find("AdminGetUser")).toMatchObject({ authorization: "iam", iamAction: "cognito-idp:AdminGetUser" });
    expect(find("GetUser")).toMatchObject({ authorization: "access-token", iamAction: null });
    expect(find("SignUp")).toMatchObject({ authorization: "app-client", iamAction: null });
    expect(find("GetId")).toMatchObject({ service: "identity-pools", authorization: "none", iamAction: null });
    expect(find("DescribeIdentityPool")).toMatchObject({ iamAction: "cognito-identity:DescribeIdentityPool" });
  });

  it("lists no exception that the service does not define", () => {
    for (const { name, service, errors } of operations) {
      const defined = readExceptions(process.cwd(), service);
      expect(
        errors.filter((error) => !defined.includes(error)),
        name,
      ).toEqual([]);
    }
  });
});
