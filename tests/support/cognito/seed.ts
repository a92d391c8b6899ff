import {
  AdminAddUserToGroupCommand,
  AdminConfirmSignUpCommand,
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminGetUserCommand,
  AdminUpdateUserAttributesCommand,
  CognitoIdentityProviderClient,
  CreateGroupCommand,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  SignUpCommand,
} from "@aws-sdk/client-cognito-identity-provider";

/** What stands in the emulator's pool. */
export interface Seeded {
  poolId: string;
  publicClientId: string;
  secretClientId: string;
}

/**
 * Fills an emulator: a pool, a client with and one without a secret, the users `confirmed` (in the group `admins`),
 * `unconfirmed`, `disabled` and `new`, who sign in by their addresses at example.com; `confirmed` and `disabled` have
 * verified theirs. This is the only place that writes, and it writes to an emulator only.
 */
export async function seed(endpoint: string): Promise<Seeded> {
  const client = new CognitoIdentityProviderClient({
    endpoint,
    region: "eu-west-1",
    credentials: { accessKeyId: "AKIAEMULATOR00000000", secretAccessKey: "emulator" },
  });
  const { UserPool } = await client.send(new CreateUserPoolCommand({ PoolName: "example" }));
  const UserPoolId = UserPool?.Id ?? "";
  const clientOf = async (ClientName: string, GenerateSecret: boolean): Promise<string> => {
    const input = { UserPoolId, ClientName, GenerateSecret, ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH" as const] };
    const { UserPoolClient } = await client.send(new CreateUserPoolClientCommand(input));
    return UserPoolClient?.ClientId ?? "";
  };
  const publicClientId = await clientOf("public", false);
  const secretClientId = await clientOf("secret", true);
  for (const name of ["confirmed", "unconfirmed", "disabled"]) {
    const Username = `${name}@example.com`;
    const UserAttributes = [{ Name: "email", Value: Username }];
    await client.send(
      new SignUpCommand({ ClientId: publicClientId, Username, Password: "Example-1234", UserAttributes }),
    );
  }
  for (const name of ["confirmed", "disabled"]) {
    const Username = `${name}@example.com`;
    await client.send(new AdminConfirmSignUpCommand({ UserPoolId, Username }));
    const UserAttributes = [
      { Name: "email", Value: Username },
      { Name: "email_verified", Value: "true" },
    ];
    await client.send(new AdminUpdateUserAttributesCommand({ UserPoolId, Username, UserAttributes }));
  }
  await client.send(new AdminDisableUserCommand({ UserPoolId, Username: "disabled@example.com" }));
  const fresh = {
    UserPoolId,
    Username: "new@example.com",
    UserAttributes: [{ Name: "email", Value: "new@example.com" }],
  };
  await client.send(new AdminCreateUserCommand({ ...fresh, MessageAction: "SUPPRESS" }));
  await client.send(new CreateGroupCommand({ UserPoolId, GroupName: "admins" }));
  const confirmed = await client.send(new AdminGetUserCommand({ UserPoolId, Username: "confirmed@example.com" }));
  const Username = confirmed.Username ?? "";
  await client.send(new AdminAddUserToGroupCommand({ UserPoolId, GroupName: "admins", Username }));
  client.destroy();
  return { poolId: UserPoolId, publicClientId, secretClientId };
}
