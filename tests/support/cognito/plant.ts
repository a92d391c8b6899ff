import {
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { ASKED, PLANTED_CLIENT, PLANTED_POOL } from "../../fixtures/collectors/twelve-faults.ts";

/** A pool with faults in an emulator, by the emulator's own ids. */
export interface Planted {
  poolId: string;
  clientId: string;
}

/** Creates the set-up with the twelve faults, as far as an emulator can hold it, and its user, who is disabled. */
export async function plant(endpoint: string): Promise<Planted> {
  const client = new CognitoIdentityProviderClient({
    endpoint,
    region: "eu-west-1",
    credentials: { accessKeyId: "AKIAEMULATOR00000000", secretAccessKey: "emulator" },
  });
  const { UserPool } = await client.send(new CreateUserPoolCommand(PLANTED_POOL));
  const UserPoolId = UserPool?.Id ?? "";
  const { UserPoolClient } = await client.send(new CreateUserPoolClientCommand({ UserPoolId, ...PLANTED_CLIENT }));
  const { username: Username } = ASKED;
  const UserAttributes = [
    { Name: "email", Value: Username },
    { Name: "email_verified", Value: "true" },
  ];
  const user = { UserPoolId, Username };
  await client.send(new AdminCreateUserCommand({ ...user, UserAttributes, MessageAction: "SUPPRESS" }));
  await client.send(new AdminSetUserPasswordCommand({ ...user, Password: "Example-1234", Permanent: true }));
  await client.send(new AdminDisableUserCommand(user));
  client.destroy();
  return { poolId: UserPoolId, clientId: UserPoolClient?.ClientId ?? "" };
}
