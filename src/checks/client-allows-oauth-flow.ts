import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { judgeMember } from "./judge-member.ts";
import { oauthFlow as flowOf } from "./oauth-flow.ts";

/** The flag not set means false, and then the list of flows has no effect: UserPoolClientType in the API reference. */
export const clientAllowsOauthFlow: Check = {
  id: "client-allows-oauth-flow",
  title: "The app client allows the OAuth flow of the request, and OAuth is switched on",
  otherwise: "The app client does not allow the OAuth flow of the request",
  group: "sign-in pages",
  reads: ["client"],
  needs: ["oauthFlow"],
  fails: ["grant-not-enabled-for-client", "oauth-not-enabled-on-client"],
  passes: ["grant-not-enabled-for-client", "oauth-not-enabled-on-client"],
  run: (evidence, { oauthFlow = "" }) =>
    inspectSeveral(
      evidence,
      [
        ["client", "AllowedOAuthFlows"],
        ["client", "AllowedOAuthFlowsUserPoolClient"],
      ],
      ([flows, enabled]) => {
        if (typeof (enabled ?? false) !== "boolean") {
          return { unknown: "AllowedOAuthFlowsUserPoolClient is neither true nor false" };
        }
        const flow = flowOf(oauthFlow);
        if (flow === undefined) {
          return {
            unknown: `${oauthFlow} is no flow that an app client can allow: code, implicit, client_credentials`,
          };
        }
        const judgement = judgeMember(flows, "AllowedOAuthFlows", flow);
        if ("unknown" in judgement || enabled === true) return judgement;
        return { ok: false, observed: "OAuth is switched off for this client", expected: `${flow}, switched on` };
      },
    ),
};
