import {
  AdminGetUserCommand,
  AdminListDevicesCommand,
  AdminListGroupsForUserCommand,
  AdminListUserAuthEventsCommand,
  CognitoIdentityProviderClient,
  DescribeIdentityProviderCommand,
  DescribeManagedLoginBrandingByClientCommand,
  DescribeRiskConfigurationCommand,
  DescribeUserImportJobCommand,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  DescribeUserPoolDomainCommand,
  GetLogDeliveryConfigurationCommand,
  GetUserAuthFactorsCommand,
  GetUserCommand,
  GetUserPoolMfaConfigCommand,
  GetUserPoolSessionConfigurationCommand,
  ListIdentityProvidersCommand,
  ListResourceServersCommand,
  ListUserImportJobsCommand,
  ListUserPoolClientSecretsCommand,
  ListUserPoolClientsCommand,
  ListUsersCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import type { UserPoolOperation } from "./allowed-operations.ts";
import { clientSettings } from "./client-settings.ts";
import type { Connection } from "./connection.ts";
import { onlyAllowed } from "./only-allowed.ts";
import type { SendRequest } from "./session.ts";

const COMMANDS = {
  AdminGetUser: AdminGetUserCommand,
  AdminListDevices: AdminListDevicesCommand,
  AdminListGroupsForUser: AdminListGroupsForUserCommand,
  AdminListUserAuthEvents: AdminListUserAuthEventsCommand,
  DescribeIdentityProvider: DescribeIdentityProviderCommand,
  DescribeManagedLoginBrandingByClient: DescribeManagedLoginBrandingByClientCommand,
  DescribeRiskConfiguration: DescribeRiskConfigurationCommand,
  DescribeUserImportJob: DescribeUserImportJobCommand,
  DescribeUserPool: DescribeUserPoolCommand,
  DescribeUserPoolClient: DescribeUserPoolClientCommand,
  DescribeUserPoolDomain: DescribeUserPoolDomainCommand,
  GetLogDeliveryConfiguration: GetLogDeliveryConfigurationCommand,
  GetUser: GetUserCommand,
  GetUserAuthFactors: GetUserAuthFactorsCommand,
  GetUserPoolMfaConfig: GetUserPoolMfaConfigCommand,
  GetUserPoolSessionConfiguration: GetUserPoolSessionConfigurationCommand,
  ListIdentityProviders: ListIdentityProvidersCommand,
  ListResourceServers: ListResourceServersCommand,
  ListUserImportJobs: ListUserImportJobsCommand,
  ListUserPoolClientSecrets: ListUserPoolClientSecretsCommand,
  ListUserPoolClients: ListUserPoolClientsCommand,
  ListUsers: ListUsersCommand,
} satisfies Record<UserPoolOperation, unknown>;

type AnyCommand = new (input: object) => DescribeUserPoolCommand;

/** The read-only client of user pools. */
export function userPools(connection: Connection, send: typeof fetch): SendRequest<UserPoolOperation> {
  const client = new CognitoIdentityProviderClient(clientSettings(connection, send));
  onlyAllowed(client.middlewareStack);
  return (operation, input, abortSignal) => {
    const Command = COMMANDS[operation] as unknown as AnyCommand;
    return client.send(new Command(input), { abortSignal });
  };
}
