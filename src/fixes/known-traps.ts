import type { Change, ChangeTarget } from "../schemas/change.ts";
import { rootOf } from "../schemas/field-path.ts";
import type { Settings } from "./replaced-resource.ts";

/** Something to know before a change is written: `refused` when the service would not take it, or nothing would come of it. */
export interface KnownTrap {
  id: string;
  kind: "refused" | "note";
  words: string;
}

interface Case {
  edits: Change["edits"];
  undo: Settings;
  after: Settings;
}

interface Rule {
  id: string;
  kind: KnownTrap["kind"];
  of: ChangeTarget;
  /** The words, when the rule applies. */
  find: (given: Case) => string | null;
}

/** Fields that Describe shows and no update takes. */
const IN_PLACE: readonly { of: ChangeTarget; field: string; words: string }[] = [
  {
    of: "user-pool",
    field: "SchemaAttributes",
    words:
      "Attributes of the schema cannot be changed or taken away; custom ones can be added with AddCustomAttributes. Anything else takes a new pool.",
  },
  {
    of: "user-pool",
    field: "AliasAttributes",
    words: "What users may sign in with is fixed when the pool is made. Another choice takes a new pool.",
  },
  {
    of: "user-pool",
    field: "UsernameAttributes",
    words: "What users may sign in with is fixed when the pool is made. Another choice takes a new pool.",
  },
  {
    of: "user-pool",
    field: "UsernameConfiguration",
    words: "Whether letter case counts in user names is fixed when the pool is made. Another choice takes a new pool.",
  },
  {
    of: "user-pool-client",
    field: "ClientSecret",
    words:
      "A client's secret cannot be changed in place. A second secret can be added with AddUserPoolClientSecret and the old one deleted; a client made without a secret takes a new client.",
  },
  {
    of: "identity-provider",
    field: "ProviderType",
    words: "The type of a provider is fixed. Another type takes a new provider.",
  },
  {
    of: "resource-server",
    field: "Identifier",
    words: "The identifier of a resource server is fixed. Another one takes a new resource server.",
  },
];

const RULES: readonly Rule[] = [
  ...IN_PLACE.map(({ of, field, words }): Rule => ({
    id: `in-place-${field}`,
    kind: "refused",
    of,
    find: ({ edits }) => (edits.some((edit) => rootOf(edit.field) === field) ? words : null),
  })),
  {
    id: "mfa-by-its-own-call",
    kind: "refused",
    of: "user-pool",
    find: ({ undo, after }) =>
      (undo.MfaConfiguration ?? "OFF") !== (after.MfaConfiguration ?? "OFF")
        ? "UpdateUserPool does not switch MFA on an existing pool; SetUserPoolMfaConfig does."
        : null,
  },
  {
    id: "ses-without-identity",
    kind: "refused",
    of: "user-pool",
    find: ({ after }) => {
      const { EmailSendingAccount, SourceArn } = part(after.EmailConfiguration);
      return EmailSendingAccount === "DEVELOPER" && !SourceArn
        ? "Sending through your own SES needs SourceArn, the ARN of the verified identity."
        : null;
    },
  },
  {
    id: "email-settings-whole",
    kind: "note",
    of: "user-pool",
    find: ({ edits, undo }) =>
      touches(edits, "EmailConfiguration") && Object.keys(part(undo.EmailConfiguration)).length > 1
        ? "The e-mail settings are one block: sender, reply address and configuration set are sent again beside the change."
        : null,
  },
  {
    id: "verify-before-update",
    kind: "note",
    of: "user-pool",
    find: ({ edits }) =>
      touches(edits, "UserAttributeUpdateSettings")
        ? "Leaving AttributesRequireVerificationBeforeUpdate out does not switch it off: undo.json sends the list as it was, empty if it was empty."
        : null,
  },
  {
    id: "sms-role",
    kind: "note",
    of: "user-pool",
    find: ({ after }) =>
      part(after.SmsConfiguration).SnsCallerArn
        ? "The request names the role for SMS, so whoever runs it needs iam:PassRole for it, and Cognito checks its trust again."
        : null,
  },
  {
    id: "tier-below-features",
    kind: "refused",
    of: "user-pool",
    find: ({ after }) => {
      if (after.UserPoolTier !== "LITE") return null;
      const needs = [
        ...(list(part(part(after.Policies).SignInPolicy).AllowedFirstAuthFactors).some((one) => one !== "PASSWORD")
          ? ["first factors other than a password"]
          : []),
        ...(["V2_0", "V3_0"].includes(String(part(part(after.LambdaConfig).PreTokenGenerationConfig).LambdaVersion))
          ? ["a pre token generation trigger that changes access tokens"]
          : []),
        ...(["AUDIT", "ENFORCED"].includes(String(part(after.UserPoolAddOns).AdvancedSecurityMode))
          ? ["threat protection"]
          : []),
      ];
      return needs.length > 0 ? `The Lite plan has no ${needs.join(", no ")}: switch that off first, or stay.` : null;
    },
  },
  {
    id: "rotation-against-refresh-flow",
    kind: "refused",
    of: "user-pool-client",
    find: ({ after }) =>
      part(after.RefreshTokenRotation).Feature === "ENABLED" &&
      list(after.ExplicitAuthFlows).includes("ALLOW_REFRESH_TOKEN_AUTH")
        ? "With refresh token rotation on, ALLOW_REFRESH_TOKEN_AUTH cannot be in the list of flows: the client refreshes with GetTokensFromRefreshToken."
        : null,
  },
  {
    id: "flows-old-and-new",
    kind: "refused",
    of: "user-pool-client",
    find: ({ after }) => {
      const flows = list(after.ExplicitAuthFlows);
      const old = flows.filter((flow) => !String(flow).startsWith("ALLOW_"));
      return old.length > 0 && old.length < flows.length
        ? `${old.join(", ")} is the older spelling and cannot stand beside values with ALLOW_: replace all of them at once.`
        : null;
    },
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

/** What is known to go wrong with this change on these settings. Empty when nothing is. */
export function knownTraps({ of, edits }: Change, undo: Settings, after: Settings): KnownTrap[] {
  return RULES.filter((rule) => rule.of === of).flatMap(({ id, kind, find }) => {
    const words = find({ edits, undo, after });
    return words === null ? [] : [{ id, kind, words }];
  });
}

function touches(edits: Change["edits"], root: string): boolean {
  return edits.some(({ field }) => rootOf(field) === root);
}

function part(value: unknown): Settings {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Settings) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
