import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { stringList } from "./string-list.ts";

/** With the OAuth features on, flows and scopes have to be given. Lists without members are left out of the answer. */
export const clientOauthListsFilled: Check = {
  id: "client-oauth-lists-filled",
  title: "An app client with OAuth switched on has at least one flow and one scope",
  otherwise: "OAuth is switched on for the app client, without a flow or without a scope",
  group: "sign-in pages",
  reads: ["client"],
  needs: [],
  fails: ["oauth-flows-or-scopes-missing"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["client", "AllowedOAuthFlowsUserPoolClient"],
        ["client", "AllowedOAuthFlows"],
        ["client", "AllowedOAuthScopes"],
      ],
      ([enabled, flowsValue, scopesValue]) => {
        const flows = stringList(flowsValue ?? []);
        const scopes = stringList(scopesValue ?? []);
        if (!flows || !scopes || typeof (enabled ?? false) !== "boolean") {
          return { unknown: "the OAuth settings of the client have another form than expected" };
        }
        return {
          ok: enabled !== true || (flows.length > 0 && scopes.length > 0),
          observed: `OAuth ${enabled === true ? "on" : "off"}, flows: ${flows.length}, scopes: ${scopes.length}`,
          expected: "both lists filled when OAuth is on",
        };
      },
    ),
};
