import {
  CognitoIdentityClient,
  DescribeIdentityPoolCommand,
  GetIdentityPoolRolesCommand,
} from "@aws-sdk/client-cognito-identity";
import type { IdentityPoolOperation } from "./allowed-operations.ts";
import { clientSettings } from "./client-settings.ts";
import type { Connection } from "./connection.ts";
import { onlyAllowed } from "./only-allowed.ts";
import type { SendRequest } from "./session.ts";

const COMMANDS = {
  DescribeIdentityPool: DescribeIdentityPoolCommand,
  GetIdentityPoolRoles: GetIdentityPoolRolesCommand,
} satisfies Record<IdentityPoolOperation, unknown>;

type AnyCommand = new (input: object) => DescribeIdentityPoolCommand;

/** The read-only client of identity pools. */
export function identityPools(connection: Connection, send: typeof fetch): SendRequest<IdentityPoolOperation> {
  const client = new CognitoIdentityClient(clientSettings(connection, send));
  onlyAllowed(client.middlewareStack);
  return (operation, input, abortSignal) => {
    const Command = COMMANDS[operation] as unknown as AnyCommand;
    return client.send(new Command(input), { abortSignal });
  };
}
