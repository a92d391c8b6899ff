import { list, part, type Rule, touches, withEdit } from "./rule.ts";

const OAUTH = ["AllowedOAuthFlowsUserPoolClient", "AllowedOAuthFlows", "AllowedOAuthScopes"] as const;

/** What is known about changes of an app client. */
export const CLIENT_RULES: readonly Rule[] = [
  {
    id: "rotation-against-refresh-flow",
    kind: "refused",
    of: "user-pool-client",
    find: ({ wanted, edits, after }) =>
      (touches(edits, "RefreshTokenRotation") || touches(edits, "ExplicitAuthFlows")) &&
      part(after.RefreshTokenRotation).Feature === "ENABLED" &&
      list(after.ExplicitAuthFlows).includes("ALLOW_REFRESH_TOKEN_AUTH")
        ? {
            words:
              "With refresh token rotation on, ALLOW_REFRESH_TOKEN_AUTH cannot be in the list of flows: the client refreshes with GetTokensFromRefreshToken.",
            ...(!touches(edits, "ExplicitAuthFlows") && {
              instead: {
                label: "Take ALLOW_REFRESH_TOKEN_AUTH out in the same request",
                change: withEdit(wanted, { field: "ExplicitAuthFlows", remove: ["ALLOW_REFRESH_TOKEN_AUTH"] }),
              },
            }),
          }
        : null,
  },
  {
    id: "flows-old-and-new",
    kind: "note",
    of: "user-pool-client",
    find: ({ undo, after }) => {
      const now = new Set(list(after.ExplicitAuthFlows));
      const old = list(undo.ExplicitAuthFlows).filter((flow) => !String(flow).startsWith("ALLOW_") && !now.has(flow));
      return old.length > 0 && now.size > 0 && [...now].every((flow) => String(flow).startsWith("ALLOW_"))
        ? `${old.join(", ")}: an older spelling, which cannot stand beside values with ALLOW_. The whole list is written anew with the newer values that allow the same; they are in the difference above.`
        : null;
    },
  },
  {
    // "client_credentials flow can not be selected along with code flow or implicit flow", InvalidOAuthFlowException.
    id: "client-credentials-alone",
    kind: "refused",
    of: "user-pool-client",
    find: ({ edits, after }) => {
      const flows = list(after.AllowedOAuthFlows);
      return touches(edits, "AllowedOAuthFlows") && flows.includes("client_credentials") && flows.length > 1
        ? "Cognito allows client_credentials only by itself: one app client is for machines or for users, not for both. Leave this client as it is, make another app client in the same pool for the other grant, and use its id there."
        : null;
    },
  },
  {
    // "AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows."
    id: "oauth-incomplete",
    kind: "refused",
    of: "user-pool-client",
    find: ({ edits, after }) => {
      if (!OAUTH.some((field) => touches(edits, field)) || after.AllowedOAuthFlowsUserPoolClient !== true) return null;
      const missing = (["AllowedOAuthFlows", "AllowedOAuthScopes"] as const).filter(
        (field) => list(after[field]).length === 0,
      );
      return missing.length > 0
        ? `A client that may use OAuth needs ${missing.join(" and ")} with at least one value, and here it would have none.`
        : null;
    },
  },
  {
    // "CallbackUrls can not be empty when code flow or implicit flow is selected", InvalidOAuthFlowException.
    id: "callback-missing",
    kind: "refused",
    of: "user-pool-client",
    find: ({ wanted, edits, after }) =>
      (touches(edits, "AllowedOAuthFlows") || touches(edits, "CallbackURLs")) &&
      list(after.AllowedOAuthFlows).some((flow) => flow === "code" || flow === "implicit") &&
      list(after.CallbackURLs).length === 0
        ? {
            words: "code and implicit need at least one callback URL, and this client would have none.",
            ...(!touches(edits, "CallbackURLs") && {
              instead: {
                label: "Add a callback URL in the same request",
                change: withEdit(wanted, { field: "CallbackURLs", add: ["CALLBACK_URL"] }),
              },
            }),
          }
        : null,
  },
  {
    id: "validity-units",
    kind: "note",
    of: "user-pool-client",
    find: ({ edits, after }) => {
      const units = part(after.TokenValidityUnits);
      const said = (["Access", "Id", "Refresh"] as const).flatMap((kind) => {
        if (!touches(edits, `${kind}TokenValidity`)) return [];
        const given = units[`${kind}Token`];
        const unit = typeof given === "string" ? given : kind === "Refresh" ? "days" : "hours";
        return [`${kind}TokenValidity: ${JSON.stringify(after[`${kind}TokenValidity`])} ${unit}`];
      });
      return said.length > 0 ? `A lifetime counts in the units beside it. ${said.join("; ")}.` : null;
    },
  },
  {
    id: "analytics-role",
    kind: "note",
    of: "user-pool-client",
    find: ({ after }) =>
      part(after.AnalyticsConfiguration).RoleArn
        ? "The analytics settings are sent again with their role, so whoever runs it needs iam:PassRole for it."
        : null,
  },
];
