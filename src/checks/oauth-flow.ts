/** What stands in a request for a flow, beside its own name: response_type at /oauth2/authorize, grant_type at /oauth2/token. */
const FLOWS: ReadonlyMap<string, string> = new Map([
  ["code", "code"],
  ["authorization_code", "code"],
  ["implicit", "implicit"],
  ["token", "implicit"],
  ["client_credentials", "client_credentials"],
]);

/**
 * The flow of AllowedOAuthFlows that a text means: its name, a response_type or a grant_type. Undefined for any other,
 * also for what Cognito knows in no list: `id_token`, `refresh_token`.
 */
export function oauthFlow(text: string): string | undefined {
  return FLOWS.get(text.trim().toLowerCase());
}
