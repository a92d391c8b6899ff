import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { recordList } from "./record-list.ts";

/** ProviderName is the address of the pool without https: CognitoIdentityProvider in the API reference. */
export const identityPoolListsClient: Check = {
  id: "identity-pool-lists-client",
  title: "The identity pool lists the user pool with the app client of the token",
  otherwise: "The identity pool does not list the user pool with the app client of the token",
  group: "identity pool",
  reads: ["identityPool"],
  needs: ["userPoolId", "clientId"],
  fails: ["identity-pool-client-not-listed", "identity-pool-provider-entry-wrong"],
  passes: ["identity-pool-client-not-listed"],
  run: (evidence, { userPoolId = "", clientId = "" }) =>
    inspect(evidence, "identityPool", "CognitoIdentityProviders", (value) => {
      // An identity pool without user pools leaves the list out.
      const providers = recordList(value ?? []);
      if (!providers) return { unknown: "CognitoIdentityProviders is not a list of objects" };
      const pairs = providers.map(({ ProviderName, ClientId }) => ({
        pool: typeof ProviderName === "string" && ProviderName.endsWith(`/${userPoolId}`),
        client: ClientId === clientId,
      }));
      const ok = pairs.some(({ pool, client }) => pool && client);
      const observed = pairs.some(({ pool }) => pool) ? "the user pool, with other app clients" : "not the user pool";
      return { ok, observed: ok ? "listed" : observed, expected: "the user pool with this app client" };
    }),
};
